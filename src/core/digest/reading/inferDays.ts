import { findDates } from '../../language/dates.ts';
import { addDays, type Day, dayOf } from '../../language/days.ts';
import type { Report } from '../../report/report.ts';
import { followingDay } from './followingDay.ts';

/** A saying whose day the text gives: "told journalists on Tuesday, July 24", "said on July 19, 2018". */
const SAYING =
  /\b(?:said|told|says|announced|tweeted|wrote|declared|added|stated)(?: [\p{L}.]+){0,3}? (?:on )?$/iu;
/** News does not lag behind what it tells by more than this. */
const MOST_DAYS_APART = 60;

/**
 * The day of each report, by id: as published, else the last day on which its text has somebody
 * speak (a report appears that day or soon after), reckoned near the days of the others, or the
 * weekday behind theirs on which it goes on from them. Null
 * where neither is there. Good enough to place "in the fall"; never to name a "Friday".
 */
export function inferDays(reports: readonly Report[]): ReadonlyMap<string, Day | null> {
  const known = reports.map(({ published }) => dayOf(published)).filter((day) => day !== null);
  const near = known.sort().at(-1) ?? null;
  const dated = reports.filter(({ published }) => dayOf(published) !== null);
  return new Map(
    reports.map((report) => [
      report.id,
      dayOf(report.published) ?? spokenDay(report, near) ?? followingDay(report, dated),
    ]),
  );
}

function spokenDay({ text }: Report, near: Day | null): Day | null {
  const days = findDates(text, near)
    .filter(({ from, until, weekday }) => from === until && !weekday)
    .filter(({ start }) => SAYING.test(text.slice(Math.max(0, start - 60), start)))
    .map(({ from }) => from)
    .filter((day) => near === null || isNear(day, near));
  return days.sort().at(-1) ?? null;
}

const isNear = (day: Day, other: Day): boolean =>
  day >= addDays(other, -MOST_DAYS_APART) && day <= addDays(other, 1);
