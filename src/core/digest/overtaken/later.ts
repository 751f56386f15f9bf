import { dayNumber } from '../../language/days.ts';
import type { Report } from '../../report/report.ts';
import { compareText, instantOf } from '../reading/inOrder.ts';
import type { Reading } from '../reading/readTogether.ts';

/** Weeks later the same words may be about the next strike. */
const DAYS_APART = 21;

/** Whether one report is later than another of the same weeks: by the hour where both tell it, else by the day. */
export function isLater(
  a: Report,
  b: Report,
  { dayOfReport }: Pick<Reading, 'dayOfReport'>,
  daysApart = DAYS_APART,
): boolean {
  const [dayA, dayB] = [dayOfReport(a.id), dayOfReport(b.id)];
  if (dayA === null || dayB === null) return false;
  if (Math.abs(dayNumber(dayA) - dayNumber(dayB)) > daysApart) return false;
  const [one, other] = [instantOf(a.published), instantOf(b.published)];
  return one !== null && other !== null ? one > other : compareText(dayA, dayB) > 0;
}
