import { matchesOf } from '../../../language/matchesOf.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { figuresIn } from '../readFigures.ts';
import type { Counted } from './readCounted.ts';

/** What a sum is of: words that mean one thing (chosen by hand), and whether it stays what it is. */
interface Purpose {
  readonly name: string;
  readonly words: string;
  readonly stays: boolean;
}

const PURPOSES: readonly Purpose[] = [
  {
    name: 'compensation',
    words: 'compensation|severance|pay-?offs?|pay-?outs?|golden (?:handshake|parachute)|redundancy',
    stays: true,
  },
  { name: 'insurance', words: 'insurance|insured|insurers?', stays: true },
  { name: 'ransom', words: 'ransoms?', stays: true },
  { name: 'fine', words: 'fine[ds]?|fining|penalt(?:y|ies)', stays: true },
  { name: 'bail', words: 'bail|bond', stays: true },
  { name: 'damages', words: 'damages|settlement|settled', stays: true },
  { name: 'deficit', words: 'deficit|shortfall|budget gap|budget hole', stays: false },
  { name: 'prize', words: 'prize|jackpot|winnings', stays: true },
  { name: 'reward', words: 'reward|bounty', stays: true },
  { name: 'bribe', words: 'bribes?|kickbacks?|bribery', stays: true },
  { name: 'haul', words: 'stole|stolen|theft|haul|loot|made off with|embezzl\\p{L}+', stays: true },
];

const WORDS = PURPOSES.map(({ name, words, stays }) => ({
  name,
  stays,
  shape: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu'),
}));

/** Of these a story has one: who gives a sum for it need say no more. */
const SINGLE = /^(?:ransom|bail|prize|reward)$/;
export const isSingle = (name: string): boolean => SINGLE.test(name);

export const staysThere = (name: string): boolean =>
  PURPOSES.some((purpose) => purpose.name === name && purpose.stays);

/** What is asked for, offered or feared is another sum than what is paid. */
const NOT_PAID =
  /(?<!\p{L})(?:ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|demand\p{L}*|request\p{L}*|propos\p{L}*|offer\p{L}*|bids?|threat\p{L}*|fac(?:e|es|ed|ing)|maximum|minimum|want(?:s|ed)?|call(?:s|ed|ing)? for|appeal\p{L}*)(?!\p{L})/iu;
const LONGEST = 420;
const MAY_HAVE_SUM = /[$£€]\d/;

/** The sum of a line that has one, and one thing only that it may be of. */
export const sumsIn: (line: Line) => readonly Counted[] = once((line: Line) => {
  const { text } = line;
  if (text.length > LONGEST || !MAY_HAVE_SUM.test(text) || NOT_PAID.test(text)) return [];
  const sums = figuresIn(line).filter(({ unit }) => unit !== '' && unit !== '%');
  const [sum] = sums;
  if (sum === undefined || sums.length > 1) return [];
  const told = WORDS.filter(({ shape }) => matchesOf(shape, text).length > 0);
  if (told.length !== 1) return [];
  const [{ name, shape }] = told as [(typeof WORDS)[number]];
  const own = termsOf(
    wordsOf(
      matchesOf(shape, text)
        .map(([word]) => word)
        .join(' '),
    ),
  );
  return [
    {
      line,
      noun: { stem: name, word: name },
      said: { names: [name], end: 0, aux: '' },
      around: `${text.slice(0, sum.start)} ${text.slice(sum.end)}`,
      role: sum.role,
      clause: sum.start,
      figure: { ...sum, label: name, which: [], near: own },
    },
  ];
});
