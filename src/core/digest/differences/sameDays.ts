import { dayNumber } from '../../language/days.ts';
import type { Line } from '../reading/lines.ts';

/** Reports of one event lie no further apart; after a week the same words tell the next one. */
const DAYS_APART = 5;

export const areOfSameDays = (a: Line, b: Line): boolean =>
  a.day === b.day ||
  a.day === null ||
  b.day === null ||
  Math.abs(dayNumber(a.day) - dayNumber(b.day)) <= DAYS_APART;

/** Two who report on their own; what one outlet says on another day, it says anew. */
export const areTwoAccounts = (a: Line, b: Line, origins: ReadonlyMap<string, string>): boolean =>
  a.reportId !== b.reportId &&
  (origins.get(a.reportId) !== origins.get(b.reportId) ||
    (a.day !== null && b.day !== null && a.day !== b.day));
