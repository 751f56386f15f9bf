import { addDays, HOUR_MS } from '../../language/days.ts';
import { besideStory, commentAmong } from '../reading/besideStory.ts';
import { instantOf } from '../reading/inOrder.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';

export type Days = Pick<Reading, 'reports' | 'dayOfReport'>;

/** So long before the last report, hostages were still held that are free by now. */
const LAST_HOURS = 3;

/** The reports of the last hours, where the last ones tell their hour; all, where they do not. */
export const inLastHours = once((reports: Reading['reports']) => inLast(LAST_HOURS, reports));

/** What a report of the last night or day begins with opens better than what one of the last hours has further down. */
const HALF_A_DAY = 12;
export const inLastHalfDay = once((reports: Reading['reports']) => inLast(HALF_A_DAY, reports));

function inLast(hours: number, reports: Reading['reports']): ReadonlySet<string> {
  const beside = besideStory(reports);
  const news = reports.filter(({ id }) => !beside.has(id));
  const last = Math.max(0, ...news.map(({ published }) => instantOf(published) ?? 0));
  const late = news.filter(({ published }) => {
    const instant = instantOf(published);
    return instant === null || instant >= last - hours * HOUR_MS;
  });
  return new Set(late.map(({ id }) => id));
}

/** The last day on which a report brings news, and does not only go beside it; null where nobody knows a day. */
export const lastDayOfNews = once(({ reports, dayOfReport }: Days): string | null => {
  const beside = besideStory(reports);
  const days = reports.flatMap(({ id }) => (beside.has(id) ? [] : (dayOfReport(id) ?? [])));
  return days.sort().at(-1) ?? null;
});

/** Whether only comment tells it. */
export const isOfComment = (
  support: readonly Line[],
  { reports }: Pick<Days, 'reports'>,
): boolean => support.every(({ reportId }) => commentAmong(reports).has(reportId));

/** Whether no report that brings news tells it. */
export const isBeside = (support: readonly Line[], { reports }: Pick<Days, 'reports'>): boolean =>
  support.every(({ reportId }) => besideStory(reports).has(reportId));

/** Whether a report of the last day, or a later one, tells it. */
export function isOfLastDay(support: readonly Line[], reading: Days): boolean {
  const last = lastDayOfNews(reading);
  return support.some(({ reportId }) => isSince(reading.dayOfReport(reportId), last));
}

/** Whether a report of the last day, of the one before or a later one tells it; any, where nobody knows a day. */
export function isLatestNews(support: readonly Line[], reading: Days): boolean {
  const last = lastDayOfNews(reading);
  if (last === null) return true;
  return support.some(({ reportId }) => isSince(reading.dayOfReport(reportId), addDays(last, -1)));
}

const isSince = (day: string | null, last: string | null): boolean =>
  last === null ? day === null : day !== null && day >= last;
