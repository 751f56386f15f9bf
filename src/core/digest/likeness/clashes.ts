import { weekdayOf } from '../../language/days.ts';
import { courtesyTitles, isRole, nationalityOf } from '../../language/roles.ts';
import type { Line } from '../reading/lines.ts';
import { datesIn, once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { hasVerbatim } from './claims.ts';

/** Days that a sentence gives: from, until; for a report without a date only the weekday's name. */
interface Told {
  readonly from: string;
  readonly until: string;
  readonly weekday: string | null;
}

/**
 * Each gives a day for certain that the other does not give: "on Thursday", "on Wednesday". So with
 * longer spans: "in April", "in May".
 */
export function daysClash(a: Line, b: Line): boolean {
  const [daysA, daysB] = [daysTold(a), daysTold(b)];
  const lacks = (days: readonly Told[], others: readonly Told[]) =>
    days.filter((day) => !others.some((other) => mayBeOne(day, other)));
  const [onlyA, onlyB] = [lacks(daysA, daysB), lacks(daysB, daysA)];
  return [true, false].some(
    (single) =>
      onlyA.some((day) => isSingle(day) === single) &&
      onlyB.some((day) => isSingle(day) === single),
  );
}

const isSingle = ({ from, until }: Told): boolean => from === until;

const mayBeOne = (a: Told, b: Told): boolean =>
  a.weekday !== null || b.weekday !== null
    ? nameOfDay(a) === nameOfDay(b) || !(isSingle(a) && isSingle(b))
    : a.from <= b.until && b.from <= a.until;

const nameOfDay = ({ weekday, from }: Told): string => weekday ?? WEEKDAYS[weekdayOf(from)]!;

/** Days as the line's own report means them; those of reports without a date stay weekdays. */
const daysTold = once((line: Line): readonly Told[] => {
  const weekdays = line.day === null ? (line.text.match(WEEKDAY) ?? []) : [];
  return [
    ...weekdays.map((weekday) => ({ from: '', until: '', weekday })),
    ...datesIn(line)
      .filter(({ certain }) => certain)
      .map(({ from, until }) => ({ from, until, weekday: null })),
  ];
});

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'g');

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
