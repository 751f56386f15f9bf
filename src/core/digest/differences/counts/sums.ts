import { matchesOf } from '../../../language/matchesOf.ts';
import { stemWord } from '../../../language/stem.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { coinOf } from '../countShapes.ts';
import { type Figure, figuresIn } from '../readFigures.ts';
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
  {
    name: 'haul',
    words:
      'stole|stolen|theft|haul|loot|(?:made off|got away|escaped|fled) with|robbed of|embezzl\\p{L}+',
    stays: true,
  },
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
  /^(?:claim|worth)/.test(name) ||
  PURPOSES.some((purpose) => purpose.name === name && purpose.stays);

/** What is asked for, offered or feared is another sum than what is paid. */
const NOT_PAID =
  /(?<!\p{L})(?:ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|demand\p{L}*|request\p{L}*|propos\p{L}*|offer\p{L}*|bids?|threat\p{L}*|fac(?:e|es|ed|ing)|maximum|minimum|want(?:s|ed)?|call(?:s|ed|ing)? for|appeal\p{L}*)(?!\p{L})/iu;
const LONGEST = 420;
const MAY_HAVE_SUM =
  /[$£€]\d|\d(?: million| billion)? (?:euros|dollars|pounds|crowns|francs|yen|rupees|pesos)/;

/** "3.5 million euros" is a sum as "€3.5 million" is. */
const sumOf = (figure: Figure): Figure[] => {
  if (figure.unit !== '') return figure.unit === '%' ? [] : [figure];
  const coin = COIN.exec(figure.text)?.[0];
  return coin === undefined ? [] : [{ ...figure, unit: coinOf({ coin }) }];
};
const COIN = /(?<= )(?:euros|dollars|pounds|crowns|francs|yen|rupees|pesos)$/u;

/** What a claimant goes to court for, right before the sum. */
const CLAIMS =
  /(?<!\p{L})(?:su(?:es|ed|ing)[^.;:]{1,80}? for|(?:claim|demand|seek)(?:s|ed|ing)?|sought)(?: damages of| compensation of)? $/iu;
const SUIT = /(?<!\p{L})(?:su(?:e[sd]?|ing|it)|lawsuit|court|damages|legal action)(?!\p{L})/iu;

/** "Diamonds valued at", "the diamonds were worth": what is worth the sum, where it is more than one piece. */
const WORTH =
  /(?<!(?:each|every|single|one|an?|other|some|of|among)(?: the| them| these| those)? )(?<!(?:each|every|single|one|an?|other|some) \p{L}{1,20} )(?<!\p{L})(?<what>\p{Ll}{3,}s)(?:,? (?:are|were))? (?:worth|valued at|estimated at) $/u;

/** Of what a sum is by what stands right before it: a claim in court, or how much something is worth. */
function besideSum(text: string, { start }: Figure): readonly { name: string; own: string }[] {
  const before = text.slice(0, start);
  const worth = WORTH.exec(before)?.groups?.what;
  return [
    ...(CLAIMS.test(before) && SUIT.test(text) ? [{ name: 'claim', own: '' }] : []),
    ...(worth === undefined ? [] : [{ name: `worth ${stemWord(worth)}`, own: worth }]),
  ];
}

/** The sum of a line that has one, and one thing only that it may be of. */
export const sumsIn: (line: Line) => readonly Counted[] = once((line: Line) => {
  const { text } = line;
  if (text.length > LONGEST || !MAY_HAVE_SUM.test(text)) return [];
  const [sum, ...others] = figuresIn(line).flatMap(sumOf);
  if (sum === undefined || others.length > 0) return [];
  const beside = besideSum(text, sum);
  const claimed = beside.some(({ name }) => name === 'claim');
  if (claimed) return [countedSum(line, sum, ['claim'], '')];
  if (NOT_PAID.test(text)) return [];
  const unsaid = text.replace(SAYER, ' ');
  const told = WORDS.filter(({ shape }) => matchesOf(shape, unsaid).length > 0);
  if (told.length > 1 || told.length + beside.length === 0) return [];
  const own = told.flatMap(({ shape }) => matchesOf(shape, text).map(([word]) => word));
  const names = [...told, ...beside].map(({ name }) => name);
  return [countedSum(line, sum, names, own.join(' '))];
});

/** ", according to the insurer", "Insurers say": whose figure it is says nothing of what it is for. */
const SAYER =
  /,? according to (?:[\p{L}’'-]+ ?){1,5}|^(?:[\p{L}’'-]+ ){1,4}(?:said|says|say|reported|estimated?)(?= )|, (?:[\p{L}’'-]+ ){1,4}(?:said|says|say)(?=[.,])/giu;
/** "Fled with": what somebody took along is no part of it. */
const GOT_AWAY = /(?:made off|got away|escaped|fled) with(?: [^.;:]{1,60})? $/iu;
/** What tells a claim tells of none before. */
const OF_CLAIM =
  /(?<!\p{L})(?:demand(?:s|ed|ing)?|(?:its|his|her|their) former|former)(?!\p{L})/giu;

function countedSum(line: Line, sum: Figure, names: readonly string[], own: string): Counted {
  const { text } = line;
  const name = names[0]!.split(' ')[0]!;
  const around = `${text.slice(0, sum.start)} ${text.slice(sum.end)}`;
  return {
    line,
    noun: { stem: 'sum', word: 'sum' },
    said: { names, end: 0, aux: '' },
    around: names.includes('claim') ? around.replace(OF_CLAIM, ' ') : around,
    role: GOT_AWAY.test(text.slice(0, sum.start)) ? 'plain' : sum.role,
    clause: sum.start,
    figure: { ...sum, label: LABELS[name] ?? name, which: [], near: termsOf(wordsOf(own)) },
  };
}

/** As a reader asks for it. */
const LABELS: Readonly<Record<string, string>> = { worth: 'value' };
