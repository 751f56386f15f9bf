import { isGivenName } from '../../language/givenNames.ts';
import { type LineIndex, likeness, neighbours } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { datesIn, once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import {
  areOpposed,
  claimsOf,
  commonOpening,
  deedsAmong,
  denials,
  hasVerbatim,
  REPEATED_OPENING,
  turnsBack,
} from './claims.ts';

/** Set by reading what they let through on the five reports and on three-outlet stories. */
const SAME_COSINE = 0.58;
const SAME_CONTAINMENT = 0.75;
const LEAST_COMMON = 5;
/** From here on the words alone are enough. */
const SURE_COSINE = 0.75;

/** Whether two sentences tell one fact, so that either may stand for the other. */
export function saysTheSame(a: Line, b: Line, index: LineIndex): boolean {
  if (hasVerbatim(a, b) || hasVerbatim(b, a)) return true;
  const { cosine, containment, common } = likeness(a, b, index);
  if (cosine < 0.3) return false;
  if (denials(a) % 2 !== denials(b) % 2 || turnsBack(a) !== turnsBack(b)) return false;
  if (numbersClash(a, b) || areOpposed(a, b) || daysClash(a, b)) return false;
  if (namesOrderClash(a, b) || givenNamesClash(a, b)) return false;
  if (opensTheSame(a, b)) return true;
  const same =
    (cosine >= SAME_COSINE && common.length >= 4) ||
    (containment >= SAME_CONTAINMENT && common.length >= LEAST_COMMON);
  return same && (cosine >= SURE_COSINE || !namesClash(a, b));
}

function opensTheSame(a: Line, b: Line): boolean {
  const common = commonOpening(a, b);
  return common.length > REPEATED_OPENING && deedsAmong(common, a, b).length > 1;
}

/** Every line that says the same as this one, itself first. */
export function supportOf(line: Line, index: LineIndex): Line[] {
  return [line, ...neighbours(line, index).filter((other) => saysTheSame(line, other, index))];
}

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

/** Each gives a day for certain, and neither has one of the other's: "on Thursday", "on Wednesday". */
function daysClash(a: Line, b: Line): boolean {
  const [daysA, daysB] = [certainDays(a), certainDays(b)];
  return daysA.length > 0 && daysB.length > 0 && !daysA.some((day) => daysB.includes(day));
}

/** Days as the line's own report means them; those of reports without a date stay weekdays. */
const certainDays = once((line: Line): readonly string[] => {
  const weekdays = line.day === null ? (line.text.match(WEEKDAY) ?? []) : [];
  const dated = datesIn(line).filter(({ certain, from, until }) => certain && from === until);
  return [...weekdays, ...dated.map(({ from }) => from)];
});

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/**
 * "France beat Germany", "Germany beat France": of the names that both have, another comes first.
 * "Trump was invited by Putin" is refused as well: who did what to whom, words alone do not tell.
 */
function namesOrderClash(a: Line, b: Line): boolean {
  const inOrder = (line: Line, other: Line) =>
    namesAtAll(line).filter((name) => namesAtAll(other).includes(name));
  const [ofA, ofB] = [inOrder(a, b), inOrder(b, a)];
  return ofA.length > 1 && ofA[0] !== ofB[0] && !hasVerbatim(a, b) && !hasVerbatim(b, a);
}

/** Stems of capitalised words in their order, that at the head of the sentence among them. */
const namesAtAll = once(({ text }: Line): readonly string[] =>
  termsOf(wordsOf((text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).join(' '))).filter(
    (term) => !/(?:dai|presid|minist|secretari)$/.test(term),
  ),
);

/** "Anna Kroll", "Otto Kroll": two people of one last name. */
function givenNamesClash(a: Line, b: Line): boolean {
  const [ofA, ofB] = [fullNames(a), fullNames(b)];
  return [...ofA].some(([last, first]) => ofB.has(last) && ofB.get(last) !== first);
}

/** First names by last names, where a given name that is known stands before another name. */
const fullNames = once(({ text }: Line): ReadonlyMap<string, string> => {
  const names = [...text.matchAll(/(?<!\p{L})(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}’'-]+)/gu)];
  return new Map(
    names
      .filter(([, first]) => isGivenName(first!.toLowerCase()))
      .map(([, first, last]) => [last!, first!]),
  );
});
