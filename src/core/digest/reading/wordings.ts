import { type Day, isBefore } from '../../language/days.ts';
import type { Report } from '../../report/report.ts';
import { inferDays } from './inferDays.ts';
import { momentOf } from './moment.ts';

/**
 * The wordings that were out at `asOf`. One without a date is out unless its text tells of somebody
 * speaking on a later day.
 */
export function outBy(reports: readonly Report[], asOf: string | null): readonly Report[] {
  if (asOf === null) return reports;
  return reports.filter((report) => {
    const moment = momentOf(report) ?? ownDay(report);
    return moment === null || !isBefore(asOf, moment);
  });
}

/** Told by the report alone: what others say of the time would change with what arrives later. */
const ownDay = (report: Report): Day | null => inferDays([report]).get(report.id) ?? null;
