import type { DateMention } from '../../language/dates.ts';

/** Whether both have days, and not one in common: last week's and this week's. */
export function datesLieApart(
  datesA: readonly DateMention[],
  datesB: readonly DateMention[],
): boolean {
  if (datesA.length === 0 || datesB.length === 0) return false;
  return !datesA.some((one) =>
    datesB.some((other) => one.from <= other.until && other.from <= one.until),
  );
}
