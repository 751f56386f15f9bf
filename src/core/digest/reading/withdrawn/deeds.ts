import { stemWord } from '../../../language/stem.ts';
import { wordsOf } from '../terms.ts';

/** Rows of words that tell of one thing done, as outlets have them for one another. */
const ROWS = [
  'killed kill kills killing died dies dead death deaths dying fatal fatally lives perished drowned drown drowns',
  'arrested arrest arrests arrests detained custody caught captured seized apprehended',
  'resigned resigns resign resignation quit quits',
  'collapsed collapse collapses',
  'sank sunk sinks sinking',
  'injured injures injury injuries wounded wounds hurt',
  'exploded explosion blast',
  'cancelled canceled scrapped dropped',
  'escaped escape escapes fled',
  'crashed crash crashes',
  'won wins win',
  'lost loses lose',
  'shot shooting shots fired',
  'found rescued located recovered',
  'closed shut closes',
  'freed released',
  'agreed agreement deal signed',
  'married marries wed',
  'bought buys acquired acquires',
].map((row) => row.split(' '));

const rowOf = new Map(
  ROWS.flatMap((row, at) =>
    row.flatMap((word) => [[word, at] as const, [stemWord(word), at] as const]),
  ),
);

/** What is told of those to whom something was not done after all. */
const OTHERWISE: readonly (readonly [string, RegExp])[] = [
  ['killed', /(?<!\p{L})(?:alive|survived|survives|unhurt|unharmed)(?!\p{L})/iu],
  ['injured', /(?<!\p{L})(?:unhurt|unharmed|uninjured)(?!\p{L})/iu],
  ['freed', /(?<!\p{L})(?:still|being) (?:being )?(?:held|captive)(?!\p{L})/iu],
  ['found', /(?<!\p{L})(?:still|remains?) (?:missing|lost|sought)(?!\p{L})/iu],
  ['arrested', /(?<!\p{L})(?:at large|on the run|still (?:being )?sought)(?!\p{L})/iu],
];

/** Whether a text tells otherwise than that this was done. */
export const tellsOtherwise = (text: string, row: number): boolean =>
  OTHERWISE.some(([word, shape]) => rowOf.get(word) === row && shape.test(text));

/** Who they are hardly tells anything: "two men", "two suspects". */
const PEOPLE =
  /^(?:man|men|woman|women|people|person|persons|suspects?|boys?|girls?|he|she|they|it|him|her|them|who|one)$/;

export const isAnybody = (word: string): boolean => PEOPLE.test(word);

/** A thing done as a text tells it: which row, or the stem of the word itself. */
export interface Deed {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** The things done that a text tells of. */
export const deedsIn = (text: string): Deed[] => [
  ...[...text.matchAll(LOST_LIFE)].map(({ 0: words, index }) => ({
    row: rowOf.get('killed')!,
    start: index,
    end: index + words.length,
  })),
  ...[...text.matchAll(/[\p{L}’'-]+/gu)].flatMap(({ 0: word, index }) => {
    const [plain = ''] = wordsOf(word);
    const row = rowOf.get(plain);
    return row === undefined ? [] : [{ row, start: index, end: index + word.length }];
  }),
];

/** Said of the dead in more words. */
const LOST_LIFE =
  /(?<!\p{L})(?:lost|gave|paid with|losing|lose) (?:his|her|their) (?:own )?li(?:fe|ves)(?!\p{L})/giu;
