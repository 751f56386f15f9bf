import { dayNumber } from '../language/days.ts';
import type { Report } from '../report/report.ts';
import { checkDates } from './checkOptions.ts';
import { findMovedDates } from './differences/findMovedDates.ts';
import type { TimelineEntry } from './digest.ts';
import { type CloseReading, readClosely } from './readClosely.ts';
import { type DatedLine, datedLines } from './reading/datedLines.ts';
import { compareText, inOrder } from './reading/inOrder.ts';
import { once } from './reading/readOnce.ts';
import type { Reading } from './reading/readTogether.ts';
import { isBesideDeed } from './timeline/besideDeed.ts';
import { type Event, eventsOfDay } from './timeline/eventsOfDay.ts';
import { withOwnDays } from './timeline/ownDays.ts';
import { isPlanOfPast } from './timeline/pastPlan.ts';
import { createIsMoved } from './timeline/plansMoved.ts';
import { createIsOff } from './timeline/plansOff.ts';

export interface TimelineOptions {
  /** At the most so many different days; 10 where it is not given. */
  readonly dates?: number | undefined;
}

const DEFAULT_DATES = 10;

/**
 * What happened and what is to come, day by day, each entry with the sentences that date it. Throws
 * an OptionError (`problem`: 'bad-dates') for a number of days that is none.
 */
export function buildTimeline(
  reports: readonly Report[],
  options: TimelineOptions = {},
): TimelineEntry[] {
  checkDates(options.dates);
  return timelineOf(readClosely(inOrder(reports)), options.dates);
}

/** The days that matter most, at the most so many, in order. */
export function timelineOf(read: CloseReading, dates = DEFAULT_DATES): TimelineEntry[] {
  const days = daysOf(read).map((events) => events.map(({ entry }) => entry));
  const most = days.slice(0, dates).flat();
  const twice = new Set(repeated(most));
  const entries = most.filter((entry) => !twice.has(entry));
  return entries.filter((entry) => !isVagueRepeat(entry, entries)).sort(byDay);
}

/**
 * The entries of a sentence that stands at an earlier day already: "from Friday, with full service on
 * Monday" tells both. Of a deed and what is to come of it each has its own list.
 */
const repeated = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] =>
  entries.filter((entry) =>
    entries.some(
      (other) =>
        other.text === entry.text && other.ahead === entry.ahead && byDay(other, entry) < 0,
    ),
  );

/** The events of each day, the days that matter most first. */
const daysOf: (read: CloseReading) => readonly (readonly Event[])[] = once(findDays);

function findDays({ reading, texts: { alone }, overtaken }: CloseReading): (readonly Event[])[] {
  const gone = supersededPlans(reading);
  const over = new Set(overtaken().map(({ line }) => line));
  const isOff = createIsOff(reading);
  const isMoved = createIsMoved(reading);
  const all = datedLines(reading);
  const own = new Set(withOwnDays(all));
  const tells = (dated: DatedLine) =>
    own.has(dated) && !isBesideDeed(dated) && !isPlanOfPast(dated, reading);
  const byDate = new Map<string, DatedLine[]>();
  for (const dated of all) {
    if (isVague(dated, reading)) continue;
    if (dated.ahead && over.has(dated.line)) continue;
    if (dated.ahead && (isOff(dated) || isMoved(dated))) continue;
    if (dated.ahead && gone.has(`${dated.line.reportId} ${dated.line.start}`)) continue;
    const key = `${dated.mention.from} ${dated.mention.until}`;
    const list = byDate.get(key);
    if (list) list.push(dated);
    else byDate.set(key, [dated]);
  }
  return [...byDate.values()]
    .map((lines) => readDay(lines, tells, (some) => eventsOfDay(some, reading, alone)))
    .filter(({ events }) => events.length > 0)
    .sort((a, b) => b.weight - a.weight || compareText(a.date, b.date))
    .map(({ events }) => events);
}

interface Day {
  readonly date: string;
  readonly events: readonly Event[];
  readonly weight: number;
}

/** How much a day matters all tell that name it; what happened on it those that tell it of that day. */
function readDay(
  lines: readonly DatedLine[],
  tells: (dated: DatedLine) => boolean,
  eventsOf: (lines: readonly DatedLine[]) => readonly Event[],
): Day {
  const telling = lines.filter(tells);
  const named = eventsOf(lines);
  return {
    date: lines[0]!.mention.from,
    events: telling.length === lines.length ? named : eventsOf(telling),
    weight: named.length === 0 ? 0 : weightOf(named),
  };
}

export const byDay = (a: TimelineEntry, b: TimelineEntry): number =>
  compareText(a.date, b.date) || compareText(a.until ?? a.date, b.until ?? b.date);

/** Longer spans ("next year") say little of when. */
const TELLING_DAYS = 100;

/** "Put it off on Wednesday until next year" stands at Wednesday, and not again at the year. */
const isVagueRepeat = (
  { date, until, text }: TimelineEntry,
  entries: readonly TimelineEntry[],
): boolean =>
  until !== null &&
  dayNumber(until) - dayNumber(date) > TELLING_DAYS &&
  entries.some((other) => other.until === null && other.text === text);

/** Sentences whose plan a later report has moved to another date, as `report start`. */
const supersededPlans = (reading: Reading): ReadonlySet<string> =>
  new Set(
    findMovedDates(reading).flatMap(({ sides }) =>
      sides[0]!.support.map(({ reportId, start }) => `${reportId} ${start}`),
    ),
  );

/** "Later this year" begins now and ends with the year: no place on a timeline. */
const isVague = ({ line, mention }: DatedLine, { dayOfReport }: Reading): boolean =>
  mention.from !== mention.until && mention.from === dayOfReport(line.reportId);

/** The reports behind a day's main event, then the sentences behind all of the day. */
const weightOf = (events: readonly Event[]): number =>
  Math.max(...events.map(({ reports }) => reports)) + events[0]!.sentences / 1000;
