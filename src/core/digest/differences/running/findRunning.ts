import { dayNumber, HOUR_MS } from '../../../language/days.ts';
import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import { instantOf } from '../../reading/inOrder.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { openingOf } from '../brief/opening.ts';
import { turnsAway } from '../brief/setApart.ts';
import { differenceOf } from '../differenceOf.ts';
import { sameNumber, sameValue } from '../sameValue.ts';
import type { Kind } from './kind.ts';
import { kinds } from './kinds.ts';
import { type Count, countsIn } from './readCounts.ts';
import { areOfOneThing, type Placed } from './sameThing.ts';
import { settingOf } from './setting.ts';
import { tellsOfSeveralThings } from './things.ts';

/** The values of one count, the oldest first, each with the sentences that give it. */
export type Course = readonly (readonly Count[])[];

/** Counts that go on from day to day, in reports that each begin with a new turn. */
export const findRunning = (reading: Reading): Difference[] =>
  coursesIn(reading).map((course) =>
    differenceOf(
      {
        kind: 'development',
        fact: 'number',
        about: course[0]![0]!.kind.about,
        sides: course.map(([first, ...more]) => ({
          line: first!.line,
          start: first!.figure.start,
          end: first!.figure.end,
          also: more.map(({ line }) => line),
        })),
      },
      reading,
    ),
  );

/** So many reports of one kind are held against each other. */
const MOST_COMPARED = 40;

export const coursesIn = once((reading: Reading): readonly Course[] => {
  const kept = new Set(reading.index.lines);
  const given = reading.reports.flatMap((report) =>
    countsOf(report).filter(({ line }) => kept.has(line) && staysWithStory(line, reading)),
  );
  return kinds.flatMap((kind) => {
    const counts = given.filter((count) => count.kind === kind).slice(0, MOST_COMPARED);
    return counts.length > 1 ? followed(kind, counts, reading) : [];
  });
});

/** Of each kind the first, where the report gives one value of it and tells of one such thing. */
const countsOf = once((report: Report): readonly Count[] => {
  const all = linesIn(report).flatMap(countsIn);
  if (all.length === 0) return [];
  const whole = `${report.title ?? ''} ${report.text}`;
  return all.filter(
    (one, at) =>
      all.findIndex(({ kind }) => kind === one.kind) === at &&
      all.every(({ kind, figure }) => kind !== one.kind || sameNumber(figure, one.figure)) &&
      !tellsOfSeveralThings(whole, one.kind.of ?? []) &&
      one.kind.rivals?.test(whole) !== true,
  );
});

/** The sentence before it has not gone over to another time or part. */
function staysWithStory(line: Line, reading: Reading): boolean {
  const before = line.rank === 0 ? null : reading.previous(line);
  const opening = openingOf(reading.byId.get(line.reportId)!).text;
  return before === null || !turnsAway(before.text.replace(SINCE, ''), opening);
}

/** "The first death since 2009" is of today. */
const SINCE = /(?<!\p{L})since (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d(?!\d)/gu;

/** Each count goes on from the course of the same thing, and of one that fits two it is none; where a total falls, or a value comes back, something is not of it. */
function followed(kind: Kind, counts: readonly Count[], reading: Reading): Course[] {
  const courses: Placed[][][] = [];
  for (const count of counts) {
    const one = { count, setting: settingOf(count, reading) };
    const [course, another] = courses.filter((told) =>
      told.flat().every((old) => areOfOneThing(old, one)),
    );
    if (another !== undefined) continue;
    if (course === undefined) {
      courses.push([[one]]);
      continue;
    }
    const last = course.at(-1)!;
    if (sameValue(last[0]!.count.figure, count.figure)) last.push(one);
    else if (last.every((old) => isLater(count, old.count, reading))) course.push([one]);
  }
  return courses
    .map((course) => course.map((side) => side.map(({ count }) => count)))
    .filter(
      (course) =>
        course.length > 1 &&
        course.every(([count], at) =>
          course
            .slice(0, at)
            .every(([old]) =>
              kind.moves === 'up'
                ? count!.figure.low > old!.figure.low
                : !sameValue(count!.figure, old!.figure),
            ),
        ),
    );
}

/** Weeks later the same words may be of the next one. */
const DAYS_APART = 21;

function isLater({ line }: Count, { line: old }: Count, { byId }: Reading): boolean {
  if (line.day === null || old.day === null) return false;
  const days = dayNumber(line.day) - dayNumber(old.day);
  if (days !== 0) return days > 0 && days <= DAYS_APART;
  const [then, now] = [old, line].map(({ reportId }) => instantOf(byId.get(reportId)!.published));
  return then != null && now != null && now >= then + HOUR_MS;
}
