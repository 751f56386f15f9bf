import type { Line } from '../reading/lines.ts';

const DENIALS =
  /^(?:no|not|never|nor|neither|without|cannot|denied|denies|deny|rejected|refused|.+n['’´]t)$/;

/** A plan and its end are not the same. */
const TURNS_BACK =
  /^(?:postpon|delay|cancel|abandon|scrap|suspend|revers|overturn|withdr(?:ew|awn)|resch|halt|dropp)/;

/** In the main clause, which in news comes first; further on it is background. */
const MAIN_CLAUSE = 13;

/** News says the main thing first: so many terms at the start of a sentence are its claim. */
const OPENING = 10;

/** What of a line's words is asked for again and again, read once. */
interface Claims {
  readonly turnsBack: boolean;
  readonly denials: number;
  readonly numbers: readonly string[];
  readonly opening: ReadonlySet<string>;
}

const known = new WeakMap<Line, Claims>();

export function claimsOf(line: Line): Claims {
  let claims = known.get(line);
  if (claims === undefined) {
    const { words, terms } = line;
    claims = {
      turnsBack: words.slice(0, MAIN_CLAUSE).some((word) => TURNS_BACK.test(word)),
      denials: words.filter((word) => DENIALS.test(word)).length,
      numbers: words.filter((word) => /^\p{N}/u.test(word)),
      opening: new Set(terms.slice(0, OPENING)),
    };
    known.set(line, claims);
  }
  return claims;
}

export const turnsBack = (line: Line): boolean => claimsOf(line).turnsBack;

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
  return [...claimsOf(a).opening].filter((term) => theirs.has(term));
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
  [/^(?:survived?|alive)$/, /^(?:died|dead|killed)$/],
  [/^(?:reopen(?:s|ed)?|open(?:s|ed)?)$/, /^(?:clos(?:e|es|ed)|shut)$/],
  [/^(?:accept(?:s|ed)?|agree(?:s|d)?)$/, /^(?:refused?|rejects?|declined)$/],
];

/** Whether one sentence tells an outcome and the other its opposite. */
export const areOpposed = (a: Line, b: Line): boolean =>
  (outcomesOf(a).one & outcomesOf(b).other) !== 0 ||
  (outcomesOf(b).one & outcomesOf(a).other) !== 0;

/** One bit for each of `OPPOSITES` of which a line tells the one outcome, or the other, and not both. */
interface Outcomes {
  readonly one: number;
  readonly other: number;
}

const outcomesIn = new WeakMap<Line, Outcomes>();

function outcomesOf(line: Line): Outcomes {
  let outcomes = outcomesIn.get(line);
  if (outcomes === undefined) {
    outcomes = readOutcomes(line);
    outcomesIn.set(line, outcomes);
  }
  return outcomes;
}

function readOutcomes({ words }: Line): Outcomes {
  let [one, other] = [0, 0];
  for (const [at, [side, opposite]] of OPPOSITES.entries()) {
    const [tells, opposes] = [side, opposite].map((shape) =>
      words.some((word) => shape.test(word)),
    );
    if (tells && !opposes) one |= 1 << at;
    if (opposes && !tells) other |= 1 << at;
  }
  return { one, other };
}

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
