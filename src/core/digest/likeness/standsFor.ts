import { editDistance } from '../../language/editDistance.ts';
import { nationalityOf } from '../../language/roles.ts';
import { stemWord } from '../../language/stem.ts';
import { isOneDeed } from './oneDeed.ts';
import { relatedTo } from './relatedness.ts';
import type { Word } from './wordSlots.ts';

/** Of what was learnt only the surest: words that often stand together are no words for one another. */
const SURE = 1;

/** Learnt from headlines of one event, and yet two things: who acts and where, what is done and what comes of it. */
const TWO_THINGS = new Set(
  [
    'hous trump',
    'congress senat',
    'congress hous',
    'mexico southern',
    'kim north',
    'kim korea',
    'impeach offic',
    'border immigr',
    'democrat pelosi',
    'drug fda',
    'daca protect',
    'cnn media',
    'shot vaccin',
    'kill shoot',
  ].flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);

/** Rows of words that outlets take for one another, whatever they tell of. */
const ALIKE: ReadonlyMap<string, number> = new Map(
  [
    'police authorities officials officers',
    'spokesman spokeswoman spokesperson statement',
    'department ministry office',
    'company firm',
    'government administration',
    'carry carries carried bring brings brought deliver delivers delivered',
    'phone cellphone mobile smartphone',
    'big large huge major massive vast enormous',
    'many numerous several multiple',
    'children kids youngsters',
    'people persons individuals',
    'asked requested urged encouraged',
    'set planning planned plans preparing expected due scheduled slated poised going likely',
    'astronomers scientists researchers experts',
    'murder murders slaying slayings killing killings',
    'foot feet ft',
    'metre metres meter meters',
    'began started begun launched kicked commenced',
    'ended finished concluded closed',
    'used utilized employed',
    'hearing inquest trial',
    'show showed shows reveal revealed',
    'home house residence',
    'car vehicle automobile',
    'crash accident collision',
    'blaze fire wildfire',
    'quake earthquake tremor',
    'storm hurricane typhoon cyclone',
    'blast explosion',
    'holding hold held',
    'took taken take',
    'hit struck strike',
    'get got received receive obtained',
    'change altered alter changed',
  ].flatMap((row, at) => row.split(' ').map((word) => [stemWord(word), at] as const)),
);

/** So long a word may have a letter more or less, or another, and is still the same one misspelt. */
const LONG_WORD = 6;

/** Whether one word tells what another does: a form of it, a slip of it, or a word that outlets have for it. */
export function standsFor(a: Pick<Word, 'word' | 'stem'>, b: Pick<Word, 'word' | 'stem'>): boolean {
  if (a.stem === b.stem || baseOf(a) === baseOf(b)) return true;
  const rowOfA = ALIKE.get(a.stem);
  if (rowOfA !== undefined && rowOfA === ALIKE.get(b.stem)) return true;
  const surely = (relatedTo(a.stem).get(b.stem) ?? 0) >= SURE;
  if (surely && !TWO_THINGS.has(`${a.stem} ${b.stem}`)) return true;
  if (isForm(a.word, b.word) || isForm(b.word, a.word)) return true;
  if (isOneDeed(a.stem, b.stem) || isDerived(a.stem, b.stem) || isSlip(a.word, b.word)) return true;
  return isOneCountry(a.word, b.word);
}

/** "Create", "creation": what is done and the noun for it. */
const NOUN_OF = /^e?(?:ion|tion|ation|ment|al|ence|ance|iti|ness|ism)$/;
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.length >= LEAST_STEM && long.startsWith(short) && NOUN_OF.test(long.slice(short.length))
  );
}
const LEAST_STEM = 4;

/** Short words have no stem of their own: "go", "goes". */
const isForm = (a: string, b: string): boolean =>
  b.startsWith(a) && (b.length === a.length + 1 ? b.endsWith('s') : b === `${a}es`);

const isSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= LONG_WORD && a[0] === b[0] && editDistance(a, b, 1) <= 1;

/** Pasts that no rule makes, beside their present. */
const PASTS: ReadonlyMap<string, string> = new Map(
  'meet met hold held sell sold buy bought lose lost win won leave left send sent build built find found fall fell give gave go went take took make made begin began break broke bring brought catch caught choose chose come came cut cut deal dealt draw drew drive drove fight fought fly flew get got grow grew hear heard hide hid hit hit keep kept know knew lay laid lead led lend lent pay paid put put quit quit ride rode ring rang rise rose run ran see saw seek sought set set shake shook shoot shot shut shut sing sang sink sank sit sat sleep slept speak spoke spend spent split split stand stood steal stole strike struck swear swore sweep swept swim swam teach taught tear tore think thought throw threw wear wore write wrote say said tell told spread spread withdraw withdrew overthrow overthrew'
    .split(' ')
    .flatMap((word, at, all) => (at % 2 === 1 ? [[word, all[at - 1]!] as const] : [])),
);

/** Whether it is a past form that no rule makes. */
export const isIrregularPast = (word: string): boolean => PASTS.has(word);

/** "Found": find; any other word as it is. */
export const presentOf = (word: string): string => PASTS.get(word) ?? word;

/** What forms of one verb have in common: "opened", "open", "found", "find". */
export const verbBase = (form: string): string => stemWord(presentOf(form));

/** "France", "French" */
const isOneCountry = (a: string, b: string): boolean =>
  (nationalityOf.get(a) ?? a) === (nationalityOf.get(b) ?? b);

const baseOf = ({ word, stem }: Pick<Word, 'word' | 'stem'>): string => PASTS.get(word) ?? stem;
