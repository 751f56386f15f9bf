import { dayNumber } from '../../language/days.ts';
import type { Difference } from '../digest.ts';
import { valuesClash } from '../likeness/values.ts';
import { areOfOneDay } from '../reading/areOfOneDay.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { accountsBehind } from './accounts.ts';
import { type DatedEvent, type Deed, datedEventsIn } from './datedEvents.ts';
import { differenceOf } from './differenceOf.ts';

/** Besides the deed itself: who, what or where. Read off neus-train and the tuning half. */
const LEAST_NEAR = 2;
/** In one story people vote, meet and are killed on many days, and reports of other days tell of another deed. */
const DONE_OFTEN: ReadonlySet<Deed> = new Set<Deed>([
  'votes',
  'meets',
  'kills',
  'begins',
  'ends',
  'issues',
]);
const LEAST_NEAR_OFTEN = 4;
/** Days further apart are mostly days of two deeds. */
const MOST_DAYS = 4;

/** One plan, told with the same words but for its day, may be set for days further apart. */
const MOST_DAYS_OF_PLAN = 45;
const LEAST_IN_PLAN = 2;

const saysNothingElse = (a: DatedEvent, b: DatedEvent): boolean =>
  Math.min(a.near.length, b.near.length) >= LEAST_IN_PLAN &&
  a.near.every((term) => b.near.includes(term)) &&
  b.near.every((term) => a.near.includes(term));

/** One deed that reports of another origin put on another day. */
export function findDates(reading: Reading): Difference[] {
  const seen = new Set<string>();
  return reading.index.lines.flatMap((line) =>
    datedEventsIn(line).flatMap((event) =>
      clashesOf(event, reading).flatMap((other) => {
        const key =
          [event, other]
            .map(({ mention }) => mention.from)
            .sort()
            .join(' ') + event.deed;
        if (seen.has(key)) return [];
        seen.add(key);
        return [differenceBetween(event, other, reading)];
      }),
    ),
  );
}

function clashesOf(event: DatedEvent, reading: Reading): DatedEvent[] {
  const { line } = event;
  return accountsBehind(line, reading, (other) => datedEventsIn(other).length > 0)
    .flatMap((other) => datedEventsIn(other))
    .filter((other) => areOneDeed(event, other, reading) && daysApart(event, other) > 0)
    .filter((other) => !isToldToo(event, other.line, reading) && !isToldToo(other, line, reading));
}

/** What so large a part of many reports speak of ("Haiti", after an earthquake there) tells no deed from another. */
const OF_ALL = 0.5;
const MANY_REPORTS = 8;

const isOfAll = (term: string, { index, reports }: Reading): boolean =>
  reports.length >= MANY_REPORTS && index.carriers(term) > OF_ALL * reports.length;

function areOneDeed(a: DatedEvent, b: DatedEvent, reading: Reading): boolean {
  if (a.deed !== b.deed || a.ahead !== b.ahead) return false;
  if (a.turned !== b.turned || a.asked !== b.asked) return false;
  // Who changes both tells of another time: a quake of 6.3 on Thursday, one of 5.8 on Friday.
  if (valuesClash(a.line, b.line)) return false;
  if (a.ahead && saysNothingElse(a, b)) return daysApart(a, b) <= MOST_DAYS_OF_PLAN;
  if (daysApart(a, b) > MOST_DAYS) return false;
  const near = a.near.filter((term) => b.near.includes(term) && !isOfAll(term, reading)).length;
  const often = DONE_OFTEN.has(a.deed) || !areOfOneDay(a.line, b.line);
  return near >= (often ? LEAST_NEAR_OFTEN : LEAST_NEAR);
}

/** Two weekdays lie no more than three days apart: which week it is the sentence leaves open. */
function daysApart({ mention: a }: DatedEvent, { mention: b }: DatedEvent): number {
  const days = Math.abs(dayNumber(a.from) - dayNumber(b.from));
  return a.weekday && b.weekday ? Math.min(days % 7, 7 - (days % 7)) : days;
}

/** The other's report has this day for the like as well: then it tells of two deeds. */
function isToldToo(event: DatedEvent, { reportId }: Line, { byId }: Reading): boolean {
  return linesIn(byId.get(reportId)!).some((line) =>
    datedEventsIn(line).some((other) => other.deed === event.deed && daysApart(other, event) === 0),
  );
}

function differenceBetween(a: DatedEvent, b: DatedEvent, reading: Reading): Difference {
  const side = ({ line, mention: { start, end } }: DatedEvent) => ({ line, start, end });
  return differenceOf(
    { kind: null, fact: 'date', about: `When: ${a.clause}`, sides: [side(a), side(b)] },
    reading,
  );
}
