import { ofWord } from './ofWord.ts';

/** Days are `YYYY-MM-DD` everywhere; reckoned in UTC, so that no machine's zone matters. */
export type Day = string;

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Reports have few different days, and are held against one another by them again and again. */
const numbers = new Map<Day, number>();
const MOST_KEPT = 10_000;

export function dayNumber(day: Day): number {
  let number = numbers.get(day);
  if (number === undefined) {
    number =
      Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) /
      DAY_MS;
    if (numbers.size < MOST_KEPT) numbers.set(day, number);
  }
  return number;
}

const days = new Map<number, Day>();

function dayFromNumber(number: number): Day {
  let day = days.get(number);
  if (day === undefined) {
    day = new Date(number * DAY_MS).toISOString().slice(0, 10);
    if (days.size < MOST_KEPT) days.set(number, day);
  }
  return day;
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** Null where there is no such day: 30 February. Months count from 1. */
export function makeDay(year: number, month: number, day: number): Day | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > lastOfMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day that a day or an ISO 8601 instant names, as it is written there (the outlet's own day). */
export const dayOf = (published: string | null): Day | null =>
  published === null ? null : dayOfMoment(published);

const dayOfMoment = ofWord((published): Day | null => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(published);
  return parts ? makeDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
});

/**
 * Whether `a` is before `b`, each a day or an instant. Where one of them is only a day, days are
 * compared, that of an instant in UTC; an instant without a zone is taken as UTC.
 */
export function isBefore(a: string, b: string): boolean {
  const [instantA, instantB] = [instantOf(a), instantOf(b)];
  if (instantA !== null && instantB !== null) return instantA < instantB;
  const [dayA, dayB] = [utcDayOf(a, instantA), utcDayOf(b, instantB)];
  return dayA !== null && dayB !== null && dayA < dayB;
}

const utcDayOf = (given: string, instant: number | null): Day | null =>
  instant === null ? dayOf(given) : new Date(instant).toISOString().slice(0, 10);

function instantOf(published: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(published)) return null;
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(published) ? published : `${published}Z`;
  const instant = Date.parse(zoned);
  return Number.isNaN(instant) ? null : instant;
}

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "27 July"; with the year where it is another than that of `near`. */
export function spellDay(day: Day, near: Day | null): string {
  const spelled = `${Number(day.slice(8, 10))} ${MONTH_NAMES[Number(day.slice(5, 7)) - 1]}`;
  return near !== null && near.slice(0, 4) === day.slice(0, 4)
    ? spelled
    : `${spelled} ${day.slice(0, 4)}`;
}

/** In the order of `weekdayOf`. */
export const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** Part of a pattern: any weekday, any month, each written out with its capital. The month has no brackets of its own. */
export const ANY_WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
export const ANY_MONTH = MONTH_NAMES.join('|');

/** The same in small letters, as words are compared. */
export const WEEKDAY_IN_SMALL = new RegExp(`^${ANY_WEEKDAY.toLowerCase()}$`);

/** "Friday", "March": a capital that makes no name of it. */
export const isDayOrMonth = (word: string): boolean =>
  WEEKDAYS.includes(word) || MONTH_NAMES.some((name) => name === word);
