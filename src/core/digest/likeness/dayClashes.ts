import { WEEKDAYS, weekdayOf } from '../../language/days.ts';
import { matchesOf } from '../../language/matchesOf.ts';
import type { Span } from '../../report/report.ts';
import type { Line } from '../reading/lines.ts';
import { datesIn, once } from '../reading/readOnce.ts';

/** Days that a sentence gives: from, until; for a report without a date only the weekday's name. */
interface Told extends Span {
  readonly from: string;
  readonly until: string;
  readonly weekday: string | null;
}

/**
 * Each gives a day for certain that the other does not give: "on Thursday", "on Wednesday". So with
 * longer spans: "in April", "in May".
 */
export function daysClash(a: Line, b: Line): boolean {
  const [onlyA, onlyB] = daysApart(a, b);
  return [true, false].some(
    (single) =>
      onlyA.some((day) => isSingle(day) === single) &&
      onlyB.some((day) => isSingle(day) === single),
  );
}

/** The two days (or longer spans), where each gives exactly one that the other does not give. */
export function oneDayApart(a: Line, b: Line): (readonly [Span, Span])[] {
  const [onlyA, onlyB] = daysApart(a, b);
  const [one, other] = [onlyA[0], onlyB[0]];
  if (one === undefined || other === undefined || onlyA.length + onlyB.length > 2) return [];
  return isSingle(one) === isSingle(other) ? [[one, other]] : [];
}

/** What each gives for certain and the other does not. */
function daysApart(a: Line, b: Line): [Told[], Told[]] {
  const [daysA, daysB] = [daysTold(a), daysTold(b)];
  const lacks = (days: readonly Told[], others: readonly Told[]) =>
    days.filter((day) => !others.some((other) => mayBeOne(day, other)));
  return [lacks(daysA, daysB), lacks(daysB, daysA)];
}

const isSingle = ({ from, until }: Told): boolean => from === until;

const mayBeOne = (a: Told, b: Told): boolean =>
  a.weekday !== null || b.weekday !== null
    ? nameOfDay(a) === nameOfDay(b) || !(isSingle(a) && isSingle(b))
    : a.from <= b.until && b.from <= a.until;

const nameOfDay = ({ weekday, from }: Told): string => weekday ?? WEEKDAYS[weekdayOf(from)]!;

/** Days as the line's own report means them; those of reports without a date stay weekdays. */
const daysTold = once((line: Line): readonly Told[] => {
  const weekdays = line.day === null ? matchesOf(WEEKDAY, line.text) : [];
  return [
    ...weekdays.map(({ 0: weekday, index }) => ({
      start: index,
      end: index + weekday.length,
      from: '',
      until: '',
      weekday,
    })),
    ...datesIn(line)
      .filter(({ certain }) => certain)
      .map(({ start, end, from, until }) => ({ start, end, from, until, weekday: null })),
  ];
});

const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'g');
