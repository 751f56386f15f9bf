import { dayNumber } from '../language/days.ts';
import type { Report } from '../report/report.ts';
import { checkDates } from './checkOptions.ts';
import { findMovedDates } from './differences/findMovedDates.ts';
import type { TimelineEntry } from './digest.ts';
import { tellAlike } from './likeness/repeats.ts';
import { saysTheSame } from './likeness/saysTheSame.ts';
import { supportSpan } from './likeness/support.ts';
import type { LineTexts } from './points/editLine.ts';
import { type CloseReading, readClosely } from './readClosely.ts';
import { type DatedLine, datedLines } from './reading/datedLines.ts';
import { compareText, inOrder } from './reading/inOrder.ts';
import { neighbours } from './reading/lineIndex.ts';
import type { Line } from './reading/lines.ts';
import { once } from './reading/readOnce.ts';
import type { Reading } from './reading/readTogether.ts';

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
  const days = daysOf(read).slice(0, dates);
  const entries = days.flatMap((events) => events.map(({ entry }) => entry));
  return entries.filter((entry) => !isVagueRepeat(entry, entries)).sort(byDay);
}

/** The events of each day, the days that matter most first. */
const daysOf: (read: CloseReading) => readonly (readonly Event[])[] = once(findDays);

function findDays({ reading, texts: { alone } }: CloseReading): Event[][] {
  const gone = supersededPlans(reading);
  const byDate = new Map<string, DatedLine[]>();
  for (const dated of datedLines(reading)) {
    if (isVague(dated, reading)) continue;
    if (dated.ahead && gone.has(`${dated.line.reportId} ${dated.line.start}`)) continue;
    const key = `${dated.mention.from} ${dated.mention.until}`;
    const list = byDate.get(key);
    if (list) list.push(dated);
    else byDate.set(key, [dated]);
  }
  return [...byDate.values()]
    .map((lines) => eventsOf(lines, reading, alone))
    .filter((events) => events.length > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || compareText(a[0]!.entry.date, b[0]!.entry.date));
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

interface Event {
  readonly entry: TimelineEntry;
  readonly reports: number;
  /** All sentences that name its day. */
  readonly sentences: number;
}

/** The reports behind a day's main event, then the sentences behind all of the day. */
const weightOf = (events: readonly Event[]): number =>
  Math.max(...events.map(({ reports }) => reports)) + events[0]!.sentences / 1000;

/** The events of one day: the one that most reports date, and others that two or more do. */
function eventsOf(
  dated: readonly DatedLine[],
  reading: Reading,
  alone: LineTexts['alone'],
): Event[] {
  const events: Event[] = [];
  let open = rankByTelling(dated, reading);
  while (open.length > 0) {
    const [{ one, alike }, ...rest] = open as [Ranked, ...Ranked[]];
    open = rest;
    // Nobody else tells of it: only where the day has nothing else.
    if (alike === 0 && events.length > 0) continue;
    const same = rest.filter((other) => tellAlike(other.one.line, one.line, reading.index));
    const lines = same.map((other) => other.one);
    const event = eventOf(one, lines, reading, alone, dated.length);
    if (event !== null && (events.length === 0 || event.reports > 1)) events.push(event);
    const taken = new Set(same);
    open = rest.filter((other) => !taken.has(other));
  }
  return events;
}

interface Ranked {
  readonly one: DatedLine;
  /** How many other sentences of the day tell of the same. */
  readonly alike: number;
}

/** Those with the most sentences alike first; of equals the earlier and the shorter. */
function rankByTelling(all: readonly DatedLine[], { index }: Reading): Ranked[] {
  const dated = mostShared(all);
  const ofDay = new Set(dated.map(({ line }) => line));
  const countAlike = (line: Line) =>
    neighbours(line, index).filter((other) => ofDay.has(other) && tellAlike(other, line, index))
      .length;
  return dated
    .map((one) => ({ one, alike: countAlike(one.line) }))
    .map((ranked) => ({
      ...ranked,
      value: ranked.alike - ranked.one.line.place - ranked.one.line.length / 60,
    }))
    .sort((a, b) => b.value - a.value);
}

/** Of a day with more sentences than this, those are compared whose words most of the day's others have. */
const MOST_OF_DAY = 200;

/** What many tell of is told in words that many share, whichever report is the first to tell it. */
function mostShared(dated: readonly DatedLine[]): readonly DatedLine[] {
  if (dated.length <= MOST_OF_DAY) return dated;
  const counts = new Map<string, number>();
  for (const { line } of dated)
    for (const term of line.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const shared = ({ line }: DatedLine) =>
    line.terms.reduce((sum, term) => sum + counts.get(term)!, 0) / Math.max(6, line.terms.length);
  const ranked = dated.map((one, at) => ({ one, at, value: shared(one) }));
  const kept = ranked.sort((a, b) => b.value - a.value || a.at - b.at).slice(0, MOST_OF_DAY);
  return kept.sort((a, b) => a.at - b.at).map(({ one }) => one);
}

function eventOf(
  first: DatedLine,
  same: readonly DatedLine[],
  reading: Reading,
  alone: LineTexts['alone'],
  sentences: number,
): Event | null {
  const shown = [first, ...same].find(({ line }) => alone(line) !== null);
  if (shown === undefined) return null;
  const { from, until } = shown.mention;
  const others = [first, ...same].map(({ line }) => line).filter((line) => line !== shown.line);
  const told = [shown.line, ...new Set(others)];
  const support = told.filter(
    (line, at) => at === 0 || saysTheSame(line, shown.line, reading.index),
  );
  return {
    sentences,
    // Who tells of the event in other words, or with another number, tells of it all the same.
    reports: new Set(told.map(({ reportId }) => reportId)).size,
    entry: {
      date: from,
      until: until === from ? null : until,
      text: alone(shown.line)!,
      support: support.map(supportSpan),
      ahead: shown.ahead && (reading.latest === null || until > reading.latest),
    },
  };
}
