import { dayOf } from '../core/language/days.ts';
import { dayLength } from './wallClock.ts';

/** Only every so many weeks count; `from`: a day of one of them, `YYYY-MM-DD`. */
export interface Weeks {
  readonly every: number;
  readonly from: string | undefined;
}

/** How it is written behind the five fields of a cron expression. */
const tail = / every (\d) weeks(?: from (\d{4}-\d{2}-\d{2}))?$/;

/** More is a matter for a day of the month. */
const mostWeeks = 8;

/** "0 9 * * 1 every 2 weeks from 2026-05-04" in its parts; null where each week counts. */
export function cutWeeks(text: string): { readonly fields: string; readonly weeks: Weeks | null } {
  const found = tail.exec(text);
  if (found === null) return { fields: text, weeks: null };
  const weeks = { every: Number(found[1]), from: found[2] };
  return { fields: text.slice(0, found.index), weeks };
}

/** Whether a day (UTC milliseconds) is in a week that counts; null where the weeks make no sense. */
export function weekFilter(weeks: Weeks | null): ((day: number) => boolean) | null {
  if (weeks === null) return () => true;
  const { every, from = '1970-01-05' } = weeks;
  // 31 February is no day, whatever it could be read as.
  if (every < 1 || every > mostWeeks || dayOf(from) === null) return null;
  const first = mondayOf(Date.parse(`${from}T00:00:00.000Z`));
  return (day) => {
    const since = (mondayOf(day) - first) / weekLength;
    return since >= 0 && since % every === 0;
  };
}

const weekLength = 7 * dayLength;

/** 1 January 1970 was a Thursday. */
const someMonday = -3 * dayLength;

/** The Monday of a day's week; both in UTC milliseconds. */
export const mondayOf = (day: number): number =>
  someMonday + Math.floor((day - someMonday) / weekLength) * weekLength;
