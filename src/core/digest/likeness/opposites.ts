import { ofWord } from '../../language/ofWord.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';

/** The words for the one side, and those for the other. */
type Pairs = readonly (readonly [RegExp, RegExp])[];

/** Outcomes of which only one can be: who tells one of them denies the other. */
const OPPOSITES: Pairs = [
  [
    /^(?:pass|passes|passed|approv(?:e|es|ed)|adopt(?:s|ed)?|ratif(?:y|ies|ied))$/,
    /^(?:reject(?:s|ed)?|block(?:s|ed)?|defeat(?:s|ed)?|veto(?:es|ed)?)$/,
  ],
  [/^(?:guilty|convict(?:s|ed)?)$/, /^(?:innocent|acquit(?:s|ted)?)$/],
  [/^(?:won|wins?)$/, /^(?:lost|loses?)$/],
  [
    /^(?:rose|rises?|climb(?:s|ed)?|grew|grows?|increased?)$/,
    /^(?:fell|falls?|drop(?:s|ped)?|shrank|decreased?|declined?)$/,
  ],
  [/^(?:survived?|survivors?|alive)$/, /^(?:died|dies|dead|deaths?|killed)$/],
  [/^(?:reopen(?:s|ed)?|open(?:s|ed)?)$/, /^(?:clos(?:e|es|ed)|shut)$/],
  [/^(?:accept(?:s|ed)?|agree(?:s|d)?)$/, /^(?:refused?|rejects?|declined)$/],
  [/^(?:hired|appointed|reinstated)$/, /^(?:fired|dismissed|sacked|resigned)$/],
  [/^(?:confirm(?:s|ed)?|admit(?:s|ted)?)$/, /^(?:den(?:y|ies|ied)|rejects?|dismissed)$/],
];

/** Words of which one cannot stand for the other: who says one of them does not say the other. */
const APART: Pairs = [
  ...OPPOSITES,
  [/^(?:died|dies|dead|deaths?|killed)$/, /^(?:hurt|injur(?:ed|ies)|wounded|missing|arrested)$/],
  [/^(?:hurt|injur(?:ed|ies)|wounded)$/, /^(?:missing|arrested|unhurt|uninjured|unharmed)$/],
  [/^(?:arrested|detained|jailed|imprisoned)$/, /^(?:released|freed)$/],
  [/^(?:support(?:s|ed)?|back(?:s|ed)|favou?r(?:s|ed)?)$/, /^(?:oppos(?:e|es|ed)|against)$/],
  [/^(?:bought|buys|buy)$/, /^(?:sold|sells|sell)$/],
  [/^(?:north|northern)$/, /^(?:south|southern)$/],
  [/^(?:east|eastern)$/, /^(?:west|western)$/],
  [/^(?:before)$/, /^(?:after)$/],
  [/^(?:left)$/, /^(?:right)$/],
  [/^(?:signed|signs)$/, /^(?:veto(?:es|ed)?)$/],
  [
    /^(?:stop(?:s|ped|ping)?|end(?:s|ed|ing)?)$/,
    /^(?:start(?:s|ed|ing)?|beg(?:i|a|u)n(?:s|ning)?)$/,
  ],
  [
    /^(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|higher)$/,
    /^(?:reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cuts?)$/,
  ],
  [/^(?:joins?|joined|enter(?:s|ed)?)$/, /^(?:leaves?|quits?|exit(?:s|ed)?)$/],
  [/^(?:men|man|boys?|father|son|brother)$/, /^(?:women|woman|girls?|mother|daughter|sister)$/],
];

/** Words that say yes and no to one thing, where all else that two sentences tell is the same. */
const YES_AND_NO: Pairs = [
  ...OPPOSITES.filter(([one]) => !one.test('hired') && !one.test('survived')),
  [/^(?:imposed|introduced)$/, /^(?:lifted|scrapped|repealed)$/],
  [/^(?:bought|buys|buy)$/, /^(?:sold|sells|sell)$/],
  [/^(?:increased|raised)$/, /^(?:reduced|lowered|cut)$/],
  [/^higher$/, /^lower$/],
  [/^(?:supports?|supported|backs|backed)$/, /^(?:opposes?|opposed)$/],
  [/^(?:safe)$/, /^(?:dangerous|toxic)$/],
  [/^for$/, /^against$/],
  [/^(?:all|most|every|both|each|some|many|several)$/, /^(?:none|no|nobody)$/],
];

/** "Un-", "il-": a word and its opposite; "in-" and "dis-" begin too many others ("formed", "informed"). */
const isNegatedForm = (a: string, b: string): boolean =>
  a.length >= SHORTEST_NEGATED &&
  (b === `un${a}` ||
    b === `non${a}` ||
    (/^(?:il|im|in|ir)/.test(b) && b.slice(2) === a && ADJECTIVE.test(a)));
const SHORTEST_NEGATED = 4;
const ADJECTIVE = /(?:able|ible|al|ent|ant|ate|ive|ary|ect|ete|ite|ous|ure|ular)$/;

/** Whether one word says the opposite of another. */
export const areOppositeWords = (a: string, b: string): boolean =>
  isNegatedForm(a, b) || isNegatedForm(b, a) || areOpposite(yesOrNo(a), yesOrNo(b));

/** One bit for each pair: which have their one side here, and which their other. */
interface Sides {
  readonly one: number;
  readonly other: number;
}

/** Nearly all words and lines have none of them. */
const NEITHER: Sides = { one: 0, other: 0 };

const areOpposite = (a: Sides, b: Sides): boolean =>
  (a.one & b.other) !== 0 || (b.one & a.other) !== 0;

/** On which sides of the pairs a word stands. */
const sidesOfWord = (pairs: Pairs): ((word: string) => Sides) =>
  ofWord((word) => {
    const bits = (side: 0 | 1) =>
      pairs.reduce((sum, pair, at) => (pair[side].test(word) ? sum | (1 << at) : sum), 0);
    const [one, other] = [bits(0), bits(1)];
    return one === 0 && other === 0 ? NEITHER : { one, other };
  });

const yesOrNo = sidesOfWord(YES_AND_NO);

/** "Not guilty" is a verdict of its own, and no side of the other one. */
const DENIED: Readonly<Record<string, string>> = { guilty: 'innocent' };

/** Tells of two lines whether one has a word of a pair and the other its opposite; each line is read once. */
function createOpposition(pairs: Pairs): (a: Line, b: Line) => boolean {
  const sidesHere = sidesOfWord(pairs);
  const sidesOf = once(({ words }: Line): Sides => {
    let [has, opposes] = [0, 0];
    for (const [at, word] of words.entries()) {
      const { one, other } = sidesHere(words[at - 1] === 'not' ? (DENIED[word] ?? word) : word);
      has |= one;
      opposes |= other;
    }
    // Who has both words of a pair says neither for certain.
    const [one, other] = [has & ~opposes, opposes & ~has];
    return one === 0 && other === 0 ? NEITHER : { one, other };
  });
  return (a, b) => areOpposite(sidesOf(a), sidesOf(b));
}

/** Whether one sentence tells an outcome and the other its opposite. */
export const areOpposed = createOpposition(OPPOSITES);

/** Whether one sentence has a word that cannot stand for one of the other. */
export const standApart = createOpposition(APART);
