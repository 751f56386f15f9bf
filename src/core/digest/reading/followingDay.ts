import { findDates } from '../../language/dates.ts';
import { addDays, type Day, dayOf } from '../../language/days.ts';
import { tellsPast } from '../../language/tense.ts';
import type { Report } from '../../report/report.ts';
import type { Line } from './lines.ts';
import { datesIn, linesIn } from './readOnce.ts';

/** Days. Later than that behind the last report with a date it may as well be an older one. */
const SOON = 2;
/** It is the news itself: what its report begins with. */
const FIRST_SENTENCES = 2;
/** So many terms two sentences share that tell one event of one day, a name among them. */
const SHARED = 3;
const A_WEEK = 7;

/**
 * The day of a report without a date that goes on from the dated ones: it begins with what was done on
 * a weekday that follows the last of them, and looks back on what they tell of another day. Without
 * the second nobody knows of which week its weekday is: "On Thursday the union called a strike" may be how it all began.
 */
export function followingDay(report: Report, dated: readonly Report[]): Day | null {
  const days = dated.flatMap(({ published }) => dayOf(published) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const told = dated.flatMap(linesIn);
  const found = Array.from({ length: SOON }, (_, at) => addDays(last, at + 1)).find(
    (day) =>
      beginsOn(report, day) &&
      looksBack(report, day, { first, told }) &&
      !told.some((line) => mentions(line, addDays(day, -A_WEEK))),
  );
  return found ?? null;
}

const beginsOn = (report: Report, day: Day): boolean =>
  linesIn(report)
    .slice(0, FIRST_SENTENCES)
    .some(({ text }) =>
      findDates(text, day).some(
        ({ weekday, certain, from, start, end, text: words }) =>
          weekday &&
          certain &&
          from === day &&
          !/^last/i.test(words) &&
          tellsPast(text.slice(0, start), text.slice(end)) === 'surely',
      ),
    );

/** Whether it tells of an earlier day what a dated report tells of that very day. */
const looksBack = (
  report: Report,
  day: Day,
  { first, told }: { first: Day; told: readonly Line[] },
): boolean =>
  linesIn(report).some((line) =>
    findDates(line.text, day).some(
      ({ weekday, certain, from }) =>
        weekday &&
        certain &&
        from >= addDays(first, -1) &&
        from < day &&
        told.some((other) => mentions(other, from) && tellsSame(line, other)),
    ),
  );

const mentions = (line: Line, day: Day): boolean =>
  datesIn(line).some(({ from, until, certain }) => certain && from === day && until === day);

function tellsSame(one: Line, other: Line): boolean {
  const shared = one.terms.filter((term) => other.terms.includes(term));
  return shared.length >= SHARED && one.names.some((name) => other.names.includes(name));
}
