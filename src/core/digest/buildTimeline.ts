import { dayNumber } from '../language/days.ts';
import type { Report } from '../report/report.ts';
import { checkDates } from './checkOptions.ts';
import { differencesIn } from './compareReports.ts';
import { findMovedDates } from './differences/findMovedDates.ts';
import { refutedIn } from './differences/settled/refuted.ts';
import type { TimelineEntry } from './digest.ts';
import { placeOf } from './likeness/support.ts';
import { isLater } from './overtaken/later.ts';
import { type CloseReading, readClosely } from './readClosely.ts';
import { commentAmong } from './reading/besideStory.ts';
import { type DatedLine, datedLines } from './reading/datedLines.ts';
import { compareText, inOrder } from './reading/inOrder.ts';
import { once } from './reading/readOnce.ts';
import type { Reading } from './reading/readTogether.ts';
import { isBesideDeed } from './timeline/besideDeed.ts';
import { chooseDays } from './timeline/chooseDays.ts';
import { type Event, eventsOfDay } from './timeline/eventsOfDay.ts';
import { isOldProposal } from './timeline/oldProposal.ts';
import { isOnTheSide, withOwnDays } from './timeline/ownDays.ts';
import { isPlanOfPast } from './timeline/pastPlan.ts';
import { createIsMoved, createIsOverToo } from './timeline/plansMoved.ts';
import { createIsTurnedDown } from './timeline/turnedDown.ts';
import { undatedLeads } from './timeline/undatedLeads.ts';

export interface TimelineOptions {
  /** At the most so many different days; where it is not given 10, and some more that are to come. */
  readonly dates?: number | undefined;
}

const DEFAULT_DATES = 10;
/** Days to come that are told beside those where nobody says how many: they are what a reader can still act on. */
const MORE_AHEAD = 5;

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
export function timelineOf(read: CloseReading, dates?: number): TimelineEntry[] {
  const days = daysOf(read).map((events) => events.map(({ entry }) => entry));
  const chosen = chooseDays(days, dates ?? DEFAULT_DATES, firstDayOf(read.reading));
  const more = dates === undefined ? comingBeside(days, chosen) : [];
  const most = [...chosen, ...more].flat();
  const twice = new Set(repeated(most));
  const entries = most.filter((entry) => !twice.has(entry));
  return entries.filter((entry) => !isVagueRepeat(entry, entries)).sort(byDay);
}

/** To come, and not in the course of a whole year. */
const isNearlyDay = ({ ahead, date, until }: TimelineEntry): boolean =>
  ahead && (until === null || dayNumber(until) - dayNumber(date) < LONGEST_COMING);
const LONGEST_COMING = 100;

const comingBeside = (
  days: readonly (readonly TimelineEntry[])[],
  chosen: readonly (readonly TimelineEntry[])[],
): readonly (readonly TimelineEntry[])[] =>
  days.filter((day) => !chosen.includes(day) && day.every(isNearlyDay)).slice(0, MORE_AHEAD);

/**
 * What is to come and stands at an earlier day already: "from Friday, with full service on Monday"
 * tells both. What was done on two days stands at both.
 */
const repeated = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] =>
  entries.filter((entry) =>
    entries.some(
      (other) => entry.ahead && other.ahead && other.text === entry.text && byDay(other, entry) < 0,
    ),
  );

const firstDayOf = ({ reports, dayOfReport }: Reading): string | null =>
  reports.flatMap(({ id }) => dayOfReport(id) ?? []).sort(compareText)[0] ?? null;

/** The events of each day, the days that matter most first. */
const daysOf: (read: CloseReading) => readonly (readonly Event[])[] = once(findDays);

function findDays(read: CloseReading): (readonly Event[])[] {
  const {
    reading,
    texts: { alone },
    overtaken,
  } = read;
  const refuted = goesOn(reading) ? refutedIn(differencesIn(read)) : new Set<string>();
  const over = new Set(overtaken().map(({ line }) => line));
  const cleared = new Set(overtaken().flatMap((one) => (one.cleared ? [one.line] : [])));
  const isAheadNoMore = createIsAheadNoMore(reading);
  const all = withoutComment(datedLines(reading), reading, alone).filter(
    (dated) => !isBirth(dated),
  );
  const isOverToo = createIsOverToo(all, (line) => over.has(line));
  const own = new Set(withOwnDays(all));
  const tells = (dated: DatedLine) =>
    own.has(dated) && !isBesideDeed(dated) && !isPlanOfPast(dated, reading);
  const byDate = new Map<string, DatedLine[]>();
  for (const dated of all) {
    if (isVague(dated, reading) || refuted.has(placeOf(dated.line))) continue;
    if (cleared.has(dated.line) || (dated.ahead && over.has(dated.line))) continue;
    if (isOverToo(dated)) continue;
    if (dated.ahead && isAheadNoMore(dated)) continue;
    const key = keyOf(dated);
    const list = byDate.get(key);
    if (list) list.push(dated);
    else byDate.set(key, [dated]);
  }
  const leads = leadsByDay(undatedLeads(reading).filter(({ line }) => !over.has(line)));
  const eventsOf = (some: readonly DatedLine[]) => eventsOfDay(some, reading, alone);
  const keys = new Set([...byDate.keys(), ...leads.keys()]);
  return [...keys]
    .map((key) => readDay(byDate.get(key) ?? [], leads.get(key) ?? [], tells, eventsOf))
    .filter(({ events }) => events.length > 0)
    .sort((a, b) => b.weight - a.weight || compareText(a.date, b.date))
    .map(({ events }) => events);
}

/** What was to come has another day by now, was turned down or only proposed. */
function createIsAheadNoMore(reading: Reading): (dated: DatedLine) => boolean {
  const gone = supersededPlans(reading);
  const isMoved = createIsMoved(reading);
  const isTurnedDown = createIsTurnedDown(reading);
  return (dated) =>
    gone.has(`${dated.line.reportId} ${dated.line.start}`) ||
    isMoved(dated) ||
    isTurnedDown(dated) ||
    isOldProposal(dated, reading);
}

/** One report is later than another: of one hour none decides what the others tell, and they need not be compared. */
function goesOn(reading: Reading): boolean {
  const dated = reading.reports.filter(({ id }) => reading.dayOfReport(id) !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  return first !== undefined && isLater(last!, first, reading, Number.POSITIVE_INFINITY);
}

/** What comment alone tells is no day of the story, but for what is to come: that a reader can act on. */
function withoutComment(
  all: readonly DatedLine[],
  reading: Reading,
  alone: CloseReading['texts']['alone'],
): readonly DatedLine[] {
  const news = all.filter((dated) => !isOfComment(dated, reading));
  const known = new Set(news.filter(({ ahead }) => ahead).map(keyOf));
  return all.filter(
    (dated) =>
      !isOfComment(dated, reading) ||
      (dated.ahead && !known.has(keyOf(dated)) && alone(dated.line) !== null),
  );
}

/** What somebody thinks of it, where others report. */
function isOfComment({ line }: DatedLine, { reports }: Reading): boolean {
  const comment = commentAmong(reports);
  return comment.has(line.reportId) && comment.size < reports.length;
}

/** "Marsh, born in November 1963": in passing, and none of the story. "A princess was born on Sunday" is. */
const isBirth = ({ line: { text }, mention: { start } }: DatedLine): boolean =>
  /[,(] ?born (?:on |in )?$/u.test(text.slice(0, start));

function leadsByDay(leads: readonly DatedLine[]): ReadonlyMap<string, readonly DatedLine[]> {
  const byDay = new Map<string, DatedLine[]>();
  for (const lead of leads) {
    const key = keyOf(lead);
    byDay.set(key, [...(byDay.get(key) ?? []), lead]);
  }
  return byDay;
}

const keyOf = ({ mention }: DatedLine): string => `${mention.from} ${mention.until}`;

interface Day {
  readonly date: string;
  readonly events: readonly Event[];
  readonly weight: number;
}

/**
 * How much a day matters all tell that name it; what happened on it those that tell it of that day.
 * Where they tell it only on the side, what its reports begin with does better, though it names no day.
 */
function readDay(
  named: readonly DatedLine[],
  leads: readonly DatedLine[],
  tells: (dated: DatedLine) => boolean,
  eventsOf: (lines: readonly DatedLine[]) => readonly Event[],
): Day {
  const telling = named.filter(tells);
  const all = eventsOf(named);
  const own = telling.length === named.length ? all : eventsOf(telling);
  const isOpen = own.length === 0 || telling.every(isOnTheSide);
  const first = isOpen ? eventsOf(leads).slice(0, 1) : [];
  const events = first.length > 0 ? first : own;
  return {
    date: (named[0] ?? leads[0])!.mention.from,
    events,
    weight: Math.max(0, ...[all, events].filter((some) => some.length > 0).map(weightOf)),
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
