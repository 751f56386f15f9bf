import { nextFire } from './nextFire.ts';
import { readCron } from './readCron.ts';
import { startOfDay, wallAt } from './wallClock.ts';
import { cutWeeks, mondayOf } from './weeks.ts';

/**
 * Names the week that "every 2 weeks" counts from, where none is named: the first that has such a
 * day, seen from `now` (milliseconds). Anything else stays as it is, with one space between its
 * parts.
 */
export function anchorWeeks(given: string, zone: string, now: number): string {
  const text = given.trim().replaceAll(/\s+/g, ' ');
  const { fields, weeks } = cutWeeks(text);
  if (weeks === null || weeks.from !== undefined) return text;
  const read = readCron(fields);
  const first = read.ok ? nextFire(read.cron, zone, now) : null;
  if (first === null) return text;
  const week = mondayOf(startOfDay(wallAt(first, zone)));
  return `${text} from ${new Date(week).toISOString().slice(0, 10)}`;
}
