import { courtesyTitles, isRole, nationalityOf } from '../../language/roles.ts';
import type { Line } from '../reading/lines.ts';
import { datesIn, once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { hasVerbatim } from './claims.ts';

/** Each gives a day for certain, and neither has one of the other's: "on Thursday", "on Wednesday". */
export function daysClash(a: Line, b: Line): boolean {
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
export function namesOrderClash(a: Line, b: Line): boolean {
  const inOrder = (line: Line, other: Line) =>
    namesAtAll(line).filter((name) => namesAtAll(other).includes(name));
  const [ofA, ofB] = [inOrder(a, b), inOrder(b, a)];
  return ofA.length > 1 && ofA[0] !== ofB[0] && !hasVerbatim(a, b) && !hasVerbatim(b, a);
}

/** Stems of names in their order, that at the head of the sentence among them. */
const namesAtAll = once(({ text }: Line): readonly string[] => {
  const capitalised = (text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).filter((word) => {
    const plain = word.toLowerCase();
    return !isRole(plain) && !nationalityOf.has(plain) && !/day$/.test(plain);
  });
  return termsOf(wordsOf(capitalised.join(' ')));
});

/** "Anna Kroll", "Otto Kroll": two people of one last name. */
export function givenNamesClash(a: Line, b: Line): boolean {
  const [ofA, ofB] = [fullNames(a), fullNames(b)];
  return [...ofA].some(([last, first]) => {
    const other = ofB.get(last);
    // "Minister Kroll" is Anna Kroll as well.
    return other !== undefined && other !== first && !isTitle(first) && !isTitle(other);
  });
}

const isTitle = (word: string): boolean => isRole(word) || courtesyTitles.has(word);

/** What stands before a last name, in lower case, by that name. */
const fullNames = once(({ text }: Line): ReadonlyMap<string, string> => {
  const names = text.matchAll(
    /(?<!\p{L}|\p{Lu}\p{Ll}+ )(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}’'-]+)(?! \p{Lu})/gu,
  );
  return new Map([...names].map(([, first, last]) => [last!, first!.toLowerCase()]));
});
