import { createTask, type ParsedFields, parse, validateDetailed } from 'node-cron';
import { dayLength, minuteLength } from './wallClock.ts';
import { cutWeeks, weekFilter } from './weeks.ts';

/** A cron expression of five fields, read by node-cron. */
export interface Cron {
  readonly text: string;
  /** Minutes of a day, in order, at which it fires on a day that matches. */
  readonly minutes: readonly number[];
  /** Fires in each hour of the day: then hours that the clocks repeat count, too. */
  readonly everyHour: boolean;
  /** The fewest minutes from one fire to the next, on whichever days; 1,440 where it fires once a day. */
  readonly shortestGap: number;
  /** The first day from this one on that matches, as UTC milliseconds of its midnight; null if none in forty years. */
  readonly nextDay: (from: number) => number | null;
}

export type ReadCron =
  | { readonly ok: true; readonly cron: Cron }
  | { readonly ok: false; readonly problem: 'cron-with-seconds' | 'bad-cron' | 'never-fires' };

/** 29 February on one day of the week comes every 28 years, and 40 apart around 2100. */
const searchYears = 41;

/** A leap year and its February: a day that comes at all comes within `searchYears` of it. */
const searchStart = Date.UTC(2024, 0, 1);

/**
 * Five fields, behind which "every 2 weeks from 2026-05-04" may stand.
 *
 * node-cron reads day of month and day of week as "and": `0 8 13 * 5` is Friday the 13th, where
 * crontab(5) would fire on each Friday and each 13th.
 */
export function readCron(given: string): ReadCron {
  const all = given.trim().replaceAll(/\s+/g, ' ');
  const known = read.get(all);
  if (known !== undefined) return known;
  const cron = readAnew(all);
  if (read.size >= mostRead) read.clear();
  if (all.length <= longest) read.set(all, cron);
  return cron;
}

/** What was read before: node-cron takes a third of a millisecond, and most schedules say the same. */
const read = new Map<string, ReadCron>();
const mostRead = 1_000;
const longest = 200;

function readAnew(all: string): ReadCron {
  const { fields: text, weeks } = cutWeeks(all);
  const count = text.split(' ').length;
  // node-cron takes a sixth field, seconds, in front; nobody needs a briefing each second.
  if (count === 6) return { ok: false, problem: 'cron-with-seconds' };
  if (count !== 5 || text.length > longest) return { ok: false, problem: 'bad-cron' };
  const { valid, errors } = validateDetailed(text);
  if (!valid)
    return { ok: false, problem: errors.every(isImpossibleDay) ? 'never-fires' : 'bad-cron' };
  const counts = weekFilter(weeks);
  if (counts === null) return { ok: false, problem: 'bad-cron' };
  const cron = { ...asCron(text, parse(text), counts), text: all };
  if (cron.nextDay(searchStart) === null) return { ok: false, problem: 'never-fires' };
  return { ok: true, cron };
}

/** 31 February: node-cron tells it from other errors only by its words. */
const isImpossibleDay = ({ message }: { message: string }): boolean =>
  message.includes('impossible day of month');

function asCron(
  text: string,
  { hour, minute, month }: ParsedFields,
  counts: (day: number) => boolean,
): Cron {
  const minutes = hour
    .flatMap((ofDay) => minute.map((ofHour) => ofDay * 60 + ofHour))
    .sort((a, b) => a - b);
  const firstMinute = minutes[0]! * minuteLength;
  const matches = matcherOf(text);
  const nextDay = (from: number): number | null => {
    const end = from + searchYears * 366 * dayLength;
    for (let day = from; day < end; day += dayLength) {
      if (!month.includes(new Date(day).getUTCMonth() + 1)) continue;
      if (counts(day) && matches(new Date(day + firstMinute))) return day;
    }
    return null;
  };
  return {
    text,
    minutes: [...new Set(minutes)],
    shortestGap: shortestGapOf([...new Set(minutes)]),
    everyHour: new Set(hour).size === 24,
    nextDay,
  };
}

/** Also over midnight, as if each day matched. */
const shortestGapOf = (minutes: readonly number[]): number =>
  Math.min(...minutes.map((minute, at) => (minutes[at + 1] ?? minutes[0]! + 1_440) - minute));

/** Asks node-cron, in UTC: the changes of the clocks are the business of wallClock.ts. */
function matcherOf(text: string): (date: Date) => boolean {
  const task = createTask(text, () => undefined, { timezone: 'Etc/UTC' });
  // Takes it out of node-cron's list of tasks; it still matches.
  void task.destroy();
  return (date) => task.match(date);
}
