import { addDays, HOUR_MS } from '../../language/days.ts';
import { instantOf } from '../reading/inOrder.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';

export type Days = Pick<Reading, 'latest' | 'dayOfReport'>;

/** So long before the last report, hostages were still held that are free by now. */
const LAST_HOURS = 3;

/** The reports of the last hours, where the last ones tell their hour; all, where they do not. */
export const inLastHours = once((reports: Reading['reports']) => inLast(LAST_HOURS, reports));

/** What a report of the last night or day begins with opens better than what one of the last hours has further down. */
const HALF_A_DAY = 12;
export const inLastHalfDay = once((reports: Reading['reports']) => inLast(HALF_A_DAY, reports));

function inLast(hours: number, reports: Reading['reports']): ReadonlySet<string> {
  const last = Math.max(0, ...reports.map(({ published }) => instantOf(published) ?? 0));
  const late = reports.filter(({ published }) => {
    const instant = instantOf(published);
    return instant === null || instant >= last - hours * HOUR_MS;
  });
  return new Set(late.map(({ id }) => id));
}

/** Whether a report of the last day tells it. */
export const isOfLastDay = (support: readonly Line[], { latest, dayOfReport }: Days): boolean =>
  support.some(({ reportId }) => dayOfReport(reportId) === latest);

/** Whether a report of the last day, or of the one before, tells it; any, where nobody knows a day. */
export function isLatestNews(support: readonly Line[], { latest, dayOfReport }: Days): boolean {
  const days = support.map(({ reportId }) => dayOfReport(reportId)).filter((day) => day !== null);
  const newest = days.sort().at(-1);
  return latest === null || (newest !== undefined && newest >= addDays(latest, -1));
}
