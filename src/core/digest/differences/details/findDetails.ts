import { dayNumber } from '../../../language/days.ts';
import { withoutAccents } from '../../../language/withoutAccents.ts';
import type { Report } from '../../../report/report.ts';
import { escapePattern } from '../../alone/escapePattern.ts';
import type { Difference } from '../../digest.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { type Opening, openingOf } from '../brief/opening.ts';
import { knownOf } from '../brief/sameEvent.ts';
import { differenceOf } from '../differenceOf.ts';
import { ages } from './ages.ts';
import { boardVotes } from './boardVotes.ts';
import { daysOfClause } from './daysOfClause.ts';
import type { Detail, Given } from './detail.ts';
import { firstCases } from './firstCases.ts';
import { foundOut } from './foundOut.ts';
import { stakes } from './stakes.ts';
import { startTimes } from './startTimes.ts';
import { sums } from './sums.ts';

const DETAILS: readonly Detail[] = [
  startTimes,
  firstCases,
  foundOut,
  stakes,
  ages,
  boardVotes,
  sums,
  daysOfClause,
];

/** So many reports of one detail are held against each other. */
const MOST_COMPARED = 40;

/**
 * Details of which one event has one value: when the dam gave way, when the first patient fell ill, how
 * old the arrested man is. Each report gives one, both begin with the same event, and neither knows the
 * other's value; what else the sentences say does not matter. It is a conflict, told at whatever day.
 */
export function findDetails(reading: Reading): Difference[] {
  return DETAILS.flatMap((detail) =>
    [...byThing(detail, reading)].flatMap(([of, given]) => {
      const clash = firstClash(detail, given.slice(0, MOST_COMPARED), reading);
      if (clash === null) return [];
      const also = (one: Given): Line[] =>
        given.flatMap((other) =>
          other !== one && other.value === one.value && !clash.includes(other) ? [other.line] : [],
        );
      return [
        differenceOf(
          {
            kind: 'conflict',
            fact: detail.fact,
            about: detail.about(of),
            sides: clash.map((one) => ({ ...one, also: also(one) })),
          },
          reading,
        ),
      ];
    }),
  );
}

const keptLines = once(({ index }: Reading): ReadonlySet<Line> => new Set(index.lines));

/** What the reports give that give one value of it, by what it is of. */
function byThing(detail: Detail, reading: Reading): Map<string, Given[]> {
  const kept = keptLines(reading);
  const things = new Map<string, Given[]>();
  for (const report of reading.reports) {
    const ones = onlyOnes(detail, report);
    if (ones.length === 0 || detail.several.test(`${report.title ?? ''} ${report.text}`)) continue;
    for (const one of ones) {
      if (kept.has(one.line)) things.set(one.of, [...(things.get(one.of) ?? []), one]);
    }
  }
  return things;
}

function onlyOnes(detail: Detail, report: Report): Given[] {
  const all = linesIn(report).flatMap(detail.read);
  return all.filter(
    (one, at) =>
      all.findIndex(({ of }) => of === one.of) === at &&
      all.every((other) => other.of !== one.of || other.value === one.value),
  );
}

function firstClash(detail: Detail, given: readonly Given[], reading: Reading): Given[] | null {
  for (const [at, a] of given.entries()) {
    const b = given.slice(at + 1).find((other) => clash(detail, a, other, reading));
    if (b !== undefined) return [a, b];
  }
  return null;
}

function clash(detail: Detail, a: Given, b: Given, { byId, origins }: Reading): boolean {
  const [one, other] = [a, b].map(({ line }) => byId.get(line.reportId)!);
  return (
    detail.differ(a, b) &&
    !areOfTwo(a, b) &&
    origins.get(a.line.reportId) !== origins.get(b.line.reportId) &&
    areNear(a.line, b.line, detail.daysApart) &&
    !gives(other!, a) &&
    !gives(one!, b) &&
    tellOneStory(openingOf(one!), openingOf(other!))
  );
}

const areOfTwo = ({ who: a = '' }: Given, { who: b = '' }: Given): boolean =>
  a !== '' && b !== '' && withoutAccents(a) !== withoutAccents(b);

/** So many words that a report begins with the other one has as well; each of the other's, and of both together. */
const LEAST_KNOWN = 2;
const LEAST_OF_BOTH = 6;

function tellOneStory(a: Opening, b: Opening): boolean {
  const known = [knownOf(a, b), knownOf(b, a)] as const;
  return Math.min(...known) >= LEAST_KNOWN && known[0] + known[1] >= LEAST_OF_BOTH;
}

/** The same words anywhere: whoever knows both values tells of two things, or of how one was put right. */
const gives = ({ text }: Report, { line, start, end }: Given): boolean =>
  new RegExp(
    `(?<![\\p{L}\\d.,])${escapePattern(line.text.slice(start, end))}(?![\\p{L}\\d]|[.,]\\d)`,
    'u',
  ).test(text);

const areNear = ({ day: a }: Line, { day: b }: Line, most: number): boolean =>
  a === null || b === null || Math.abs(dayNumber(a) - dayNumber(b)) <= most;
