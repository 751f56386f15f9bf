import type { Line } from '../reading/lines.ts';
import { once, withoutRoom } from '../reading/readOnce.ts';
import { termsOf } from '../reading/terms.ts';

const DENIALS =
  /^(?:no|not|never|nor|neither|without|cannot|denied|denies|deny|rejected|refused|.+n['’´]t)$/;

/** "Not", "rejected": whether a word denies by itself. */
export const isDenial = (word: string): boolean => DENIALS.test(word);

/** "Declined a post", not "declined by 2 percent"; "no shortage of" and "no fewer than" deny nothing. */
const denies = (word: string, next: string): boolean =>
  word === 'no'
    ? !/^(?:shortage|fewer|less|doubt|stranger|secret|longer)$/.test(next)
    : DENIALS.test(word) ||
      (/^declin(?:e|es|ed|ing)$/.test(word) && /^(?:to|the|an?|his|her|its|their|any)$/.test(next));

/** Other words for "rejected": a bill that is blocked is not passed either. */
const REFUSES =
  /^(?:den(?:ied|y|ies|ying)|reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|block(?:s|ed|ing)?|veto(?:es|ed|ing)?|defeat(?:s|ed|ing)?|oppos(?:es?|ed|ing)|declin(?:es?|ed|ing)|fail(?:s|ed|ing)?|prevent(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|bar(?:s|red|ring)|ban(?:s|ned|ning))$/;

/** A plan and its end are not the same. */
const TURNS_BACK =
  /^(?:postpon|delay|cancel|abandon|scrap|suspend|revers|overturn|withdr(?:ew|awn)|resch|halt)/;

/** The same in two words. */
const TURNS_BACK_IN_TWO =
  / (?:call(?:s|ed|ing)? off|rul(?:e|es|ed|ing) out|turn(?:s|ed|ing)? down|back(?:s|ed|ing)? out|g(?:a|i)ve(?:s|n)? up|pull(?:s|ed|ing)? out|drop(?:s|ped|ping) (?:the|its|his|her|their|all|an?|plans?|charges?)) /;

/** In the main clause, which in news comes first; further on it is background. */
const MAIN_CLAUSE = 13;

/** News says the main thing first: so many terms at the start of a sentence are its claim. */
const OPENING = 10;

/** What of a line's words is asked for again and again, read once. */
interface Claims {
  readonly turnsBack: boolean;
  readonly denials: number;
  /** Whether somebody refuses something, and how many other denials there are. */
  readonly refuses: boolean;
  readonly plainDenials: number;
  readonly numbers: readonly string[];
  readonly opening: readonly string[];
}

export const claimsOf: (line: Line) => Claims = once(({ words, terms }: Line) => {
  const opening = words.slice(0, MAIN_CLAUSE);
  const denying = words.filter((word, at) => denies(word, words[at + 1] ?? ''));
  return {
    turnsBack:
      opening.some((word) => TURNS_BACK.test(word)) ||
      TURNS_BACK_IN_TWO.test(` ${opening.join(' ')} `),
    denials: denying.length,
    refuses: words.some((word) => REFUSES.test(word)),
    plainDenials: denying.filter((word) => !REFUSES.test(word)).length,
    numbers: withoutRoom(words.filter((word) => /^\p{N}/u.test(word))),
    opening: terms.length <= OPENING ? terms : terms.slice(0, OPENING),
  };
});

export const turnsBack = (line: Line): boolean => claimsOf(line).turnsBack;

/** What is abandoned is at an end, whoever ended it: talks that "collapsed", a plan that "fell apart". */
const IS_AT_END =
  / (?:collaps(?:es?|ed|ing)|jettison(?:s|ed|ing)?|end(?:s|ed)|br(?:oke|oken|eaks?) (?:down|off|up)|f(?:ell|alls?|allen) (?:apart|through)|(?:came|comes?|brought) to an? (?:\p{L}+ )?(?:end|halt|stop)|walk(?:s|ed) away) /u;

const hasTurn = once(
  ({ words, joined }: Line): boolean =>
    words.some((word) => TURNS_BACK.test(word)) ||
    TURNS_BACK_IN_TWO.test(joined) ||
    IS_AT_END.test(joined),
);

/** Only one of two tells of a plan's end, and the other has no word of it, however far behind. */
export const turnsBackApart = (a: Line, b: Line): boolean =>
  turnsBack(a) !== turnsBack(b) && !hasTurn(turnsBack(a) ? b : a);

/** Of the words behind a "not", so many are what it denies. */
const DENIED_WORDS = 5;

const deniedTerms = once(({ words }: Line): readonly (readonly string[])[] =>
  words.flatMap((word, at) =>
    denies(word, words[at + 1] ?? '') ? [termsOf(words.slice(at + 1, at + 1 + DENIED_WORDS))] : [],
  ),
);

/**
 * One sentence denies what the other affirms. A "not" before what only its own sentence has is of
 * another part of it: "a committee that would not need their votes".
 */
export const denyApart = (a: Line, b: Line): boolean => {
  const [ofA, ofB] = [claimsOf(a), claimsOf(b)];
  // "Blocked" and "rejected" are both a no.
  if (ofA.refuses && ofB.refuses && ofA.plainDenials % 2 === ofB.plainDenials % 2) return false;
  const denied = (line: Line, other: Line) =>
    deniedTerms(line).filter((terms) => terms.some((term) => other.terms.includes(term))).length;
  return denied(a, b) % 2 !== denied(b, a) % 2;
};

export const denials = (line: Line): number => claimsOf(line).denials;

/** A whole sentence of at least so many words, word for word in the other. */
const VERBATIM = 6;

export const hasVerbatim = (whole: Line, part: Line): boolean =>
  part.words.length >= VERBATIM &&
  part.joined.length <= whole.joined.length &&
  whole.joined.includes(part.joined);

/** So many of them alike are one claim. */
export const REPEATED_OPENING = 7;

/** Terms that both sentences begin with. */
export function commonOpening(a: Line, b: Line): string[] {
  const theirs = claimsOf(b).opening;
  return claimsOf(a).opening.filter((term) => theirs.includes(term));
}

/** Who and where alone are no claim: something that is done has to be among the shared words. */
const NO_CLAIM =
  /^(?:presid|leader|minist|secretari|spokesman|spokeswoman|offici|(?:sun|mon|tue|wednes|thurs|fri|satur)dai|russian|american|white|hous)$/;

/** Of the terms that two lines share, those that are neither somebody's nor somewhere's name. */
export function deedsAmong(common: readonly string[], a: Line, b: Line): string[] {
  const names = new Set([...a.names, ...b.names]);
  return common.filter((term) => !names.has(term) && !NO_CLAIM.test(term));
}

/** Outcomes of which only one can be: who tells one of them denies the other. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
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
const APART: typeof OPPOSITES = [
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
const YES_AND_NO: typeof OPPOSITES = [
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
  isNegatedForm(a, b) ||
  isNegatedForm(b, a) ||
  YES_AND_NO.some(([yes, no]) => (yes.test(a) && no.test(b)) || (yes.test(b) && no.test(a)));

/** Whether one sentence tells an outcome and the other its opposite. */
export const areOpposed = createOpposition(OPPOSITES);

/** Whether one sentence has a word that cannot stand for one of the other. */
export const standApart = createOpposition(APART);

/** How much two sentences have to share. */
export interface Sharing {
  /** So large a part of the shorter one's terms. */
  readonly share: number;
  readonly terms: number;
  /** Of the shared terms, so many that tell what is done. */
  readonly deeds: number;
}

export const sharesEnough = (
  a: Line,
  b: Line,
  common: readonly string[],
  { share, terms, deeds }: Sharing,
): boolean =>
  common.length >= terms &&
  common.length >= share * Math.min(a.terms.length, b.terms.length) &&
  deedsAmong(common, a, b).length >= deeds;

/** One bit for each pair of words of which a line has the one, or the other, and not both. */
interface Sides {
  readonly one: number;
  readonly other: number;
}

/** Nearly all lines have none of the words. */
const NEITHER: Sides = { one: 0, other: 0 };

/** Tells of two lines whether one has a word of a pair and the other its opposite; each line is read once. */
function createOpposition(pairs: typeof OPPOSITES): (a: Line, b: Line) => boolean {
  const sidesOf = once(({ words }: Line): Sides => {
    let [one, other] = [0, 0];
    for (const [at, [side, opposite]] of pairs.entries()) {
      const [has, opposes] = [side, opposite].map((shape) =>
        words.some((word) => shape.test(word)),
      );
      if (has && !opposes) one |= 1 << at;
      if (opposes && !has) other |= 1 << at;
    }
    return one === 0 && other === 0 ? NEITHER : { one, other };
  });
  return (a, b) =>
    (sidesOf(a).one & sidesOf(b).other) !== 0 || (sidesOf(b).one & sidesOf(a).other) !== 0;
}
