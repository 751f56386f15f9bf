import { dayNumber } from '../language/days.ts';
import { type LineIndex, likeness, neighbours } from './lineIndex.ts';
import type { Line } from './lines.ts';

/** Set by reading what they let through on the five reports and on three-outlet stories. */
const SAME_COSINE = 0.58;
const SAME_CONTAINMENT = 0.75;
const LEAST_COMMON = 5;
/** From here on the words alone are enough. */
const SURE_COSINE = 0.75;

const DENIALS =
  /^(?:no|not|never|nor|neither|without|cannot|denied|denies|deny|rejected|refused|.+n['’´]t)$/;

/** A plan and its end are not the same. */
const TURNS_BACK =
  /^(?:postpon|delay|cancel|abandon|scrap|suspend|revers|overturn|withdr|resch|halt|dropp)/;

/** In the main clause, which in news comes first; further on it is background. */
const MAIN_CLAUSE = 13;

/** What of a line's words is asked for again and again, read once. */
interface Claims {
  readonly turnsBack: boolean;
  readonly denials: number;
  readonly numbers: readonly string[];
  readonly opening: ReadonlySet<string>;
}

const known = new WeakMap<Line, Claims>();

function claimsOf(line: Line): Claims {
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

const turnsBack = (line: Line): boolean => claimsOf(line).turnsBack;

/** Whether two sentences tell one fact, so that either may stand for the other. */
export function saysTheSame(a: Line, b: Line, index: LineIndex): boolean {
  if (hasVerbatim(a, b) || hasVerbatim(b, a)) return true;
  const { cosine, containment, common } = likeness(a, b, index);
  if (cosine < 0.3) return false;
  if (denials(a) % 2 !== denials(b) % 2 || turnsBack(a) !== turnsBack(b)) return false;
  if (numbersClash(a, b)) return false;
  if (opensTheSame(a, b)) return true;
  const same =
    (cosine >= SAME_COSINE && common.length >= 4) ||
    (containment >= SAME_CONTAINMENT && common.length >= LEAST_COMMON);
  return same && (cosine >= SURE_COSINE || !namesClash(a, b));
}

/** A whole sentence of at least so many words, word for word in the other. */
const VERBATIM = 6;

const hasVerbatim = (whole: Line, part: Line): boolean =>
  part.words.length >= VERBATIM &&
  part.joined.length <= whole.joined.length &&
  whole.joined.includes(part.joined);

/** News says the main thing first: so many terms at the start of a sentence are its claim. */
const OPENING = 10;
const REPEATED_OPENING = 7;

function commonOpening(a: Line, b: Line): string[] {
  const theirs = claimsOf(b).opening;
  return [...claimsOf(a).opening].filter((term) => theirs.has(term));
}

/** Who and where alone are no claim: something that is done has to be among the shared words. */
const NO_CLAIM =
  /^(?:presid|leader|minist|secretari|spokesman|spokeswoman|offici|(?:sun|mon|tue|wednes|thurs|fri|satur)dai|russian|american|white|hous)$/;

function opensTheSame(a: Line, b: Line): boolean {
  const common = commonOpening(a, b);
  const names = new Set([...a.names, ...b.names]);
  const deeds = common.filter((term) => !names.has(term) && !NO_CLAIM.test(term));
  return common.length > REPEATED_OPENING && deeds.length > 1;
}

/** Stricter ones gain nothing more on ROUGE and cost points that tell something new. */
const REPEAT_COSINE = 0.33;
const REPEAT_CONTAINMENT = 0.48;

/**
 * Weights by rarity make light of the very words that all reports of a story have; a reader does
 * not: so many of the shorter sentence's terms in the other one, and it is told already.
 */
const REPEAT_SHARE = 0.38;
const LEAST_SHARED = 6;

const sharesWords = (a: Line, b: Line, common: number): boolean =>
  common >= LEAST_SHARED && common >= REPEAT_SHARE * Math.min(a.terms.length, b.terms.length);

/** With so many, a "not" in one of them is of another part of it. */
const SURELY_SHARED = 8;

/** What two reports begin with is the news of both: less in common makes one event of it. */
const LEAD_SHARE = 0.3;
const LEAST_IN_LEADS = 5;

const areLeads = (a: Line, b: Line): boolean =>
  a.index === 0 && b.index === 0 && a.reportId !== b.reportId && areOfOneDay(a, b);

/** A running story begins each day's reports alike, and the news is another. */
const areOfOneDay = (a: Line, b: Line): boolean =>
  a.day === null || b.day === null || Math.abs(dayNumber(a.day) - dayNumber(b.day)) <= 1;

const isSharedLead = (a: Line, b: Line, common: number): boolean =>
  common >= LEAST_IN_LEADS && common >= LEAD_SHARE * Math.min(a.terms.length, b.terms.length);

/** "101,789 names" and "nearly 102,000 people": one large figure, and a few words about it. */
const BESIDE_FIGURE = 3;
const LARGE = 1000;
/** Rounding moves a figure by no more than this. */
const ROUNDED = 0.03;

function sharesFigure(a: Line, b: Line): boolean {
  const large = (line: Line) =>
    claimsOf(line)
      .numbers.filter((number) => number.includes(',') || number.length > 4)
      .map((number) => Number(number.replaceAll(',', '')))
      .filter((value) => value >= LARGE);
  return large(a).some((one) =>
    large(b).some((other) => Math.abs(one - other) <= ROUNDED * Math.max(one, other)),
  );
}

/** Whether a reader of `a` would find `b` a repeat: less than saying the same is enough for that. */
export function repeats(a: Line, b: Line, index: LineIndex): boolean {
  if (hasVerbatim(a, b) || hasVerbatim(b, a)) return true;
  if (turnsBack(a) !== turnsBack(b)) return false;
  const { cosine, containment, common } = likeness(a, b, index);
  if (common.length >= SURELY_SHARED && sharesWords(a, b, common.length)) return true;
  if (areLeads(a, b) && isSharedLead(a, b, common.length)) return true;
  // Yes and no on one thing are two things to tell.
  if (denials(a) % 2 !== denials(b) % 2 && cosine < SAME_COSINE) return false;
  return (
    commonOpening(a, b).length >= REPEATED_OPENING ||
    sharesWords(a, b, common.length) ||
    (common.length >= BESIDE_FIGURE && sharesFigure(a, b)) ||
    (cosine >= REPEAT_COSINE && common.length >= 4) ||
    (containment >= REPEAT_CONTAINMENT && common.length >= 4)
  );
}

/** Every line that says the same as this one, itself first. */
export function supportOf(line: Line, index: LineIndex): Line[] {
  return [line, ...neighbours(line, index).filter((other) => saysTheSame(line, other, index))];
}

export const denials = (line: Line): number => claimsOf(line).denials;

/** Both give numbers, and neither has one of the other's: then they do not say the same. */
function numbersClash(a: Line, b: Line): boolean {
  const [numbersA, numbersB] = [claimsOf(a).numbers, claimsOf(b).numbers];
  return (
    numbersA.length > 0 &&
    numbersB.length > 0 &&
    !numbersA.some((number) => numbersB.includes(number))
  );
}

/** Each names somebody or somewhere that the other does not: a visit to Moscow, a visit to Washington. */
function namesClash(a: Line, b: Line): boolean {
  const lacks = (one: Line, other: Line) => one.names.some((name) => !other.terms.includes(name));
  return lacks(a, b) && lacks(b, a);
}
