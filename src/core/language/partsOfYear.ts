import type { DateReading } from './dateRule.ts';
import { type Day, lastOfMonth, makeDay } from './days.ts';

/** First months of the meteorological seasons of the north, as most English-language news uses them. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  fall: 9,
  autumn: 9,
  winter: 12,
};

/** "The first half of", with a year behind it. */
export const PART_OF_YEAR =
  '((?:first|second) half|(?:first|second|third|fourth|last|final) quarter) of';

export function partOfYear(year: number, part: string, basis: DateReading['basis']): DateReading {
  const [which, unit] = part.toLowerCase().split(' ') as [string, string];
  const months = unit === 'half' ? 6 : 3;
  const place = ['first', 'second', 'third', 'fourth'].indexOf(which);
  return spanOfMonths(year, place < 0 ? 10 : 1 + place * months, months, basis);
}

/** So many months from the first one named; those of the next year count on. */
export function spanOfMonths(
  year: number,
  first: number,
  months: number,
  basis: DateReading['basis'],
): DateReading {
  const last = first + months - 1;
  const [endYear, end] = last > 12 ? [year + 1, last - 12] : [year, last];
  return {
    from: makeDay(year, first, 1)!,
    until: makeDay(endYear, end, lastOfMonth(endYear, end))!,
    basis,
  };
}

/** "Last", "this" or "next" year, as a number. */
export const yearAway = (anchor: Day, which: string): number =>
  Number(anchor.slice(0, 4)) + { last: -1, this: 0, next: 1 }[which.toLowerCase()]!;
