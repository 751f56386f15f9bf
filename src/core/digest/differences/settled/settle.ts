import type { Difference, DifferenceSide, Support } from '../../digest.ts';
import { placeOf, supportSpan } from '../../likeness/support.ts';
import { isLater } from '../../overtaken/later.ts';
import type { Line } from '../../reading/lines.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { casualtiesIn } from '../casualties.ts';
import { linesOfSides, reportsAfter } from '../ofSides.ts';
import { bearsOut } from './bearsOut.ts';
import { isOfMatter, matterOf } from './matter.ts';
import { onlyValueIn, type Value } from './values.ts';

interface Side extends DifferenceSide {
  readonly is: Value;
}

/**
 * A conflict of numbers that a later report decides is settled: its sentence bears one value out, or
 * the outlet that gave another has since given this one. The right one is the last side then, with
 * the sentences that say so.
 */
export function settle(difference: Difference, reading: Reading): Difference {
  if (difference.kind !== 'conflict' && !isOfOneDay(difference, reading)) return difference;
  const sides = difference.sides.flatMap((side): Side[] => {
    const is = onlyValueIn(side.value);
    return is === null ? [] : [{ ...side, is }];
  });
  if (sides.length < difference.sides.length || !areApart(sides)) return difference;
  const [settled, ...more] = sides.flatMap((right) => {
    const wrong = sides.filter((side) => side !== right);
    const by = decidedBy(right, wrong, reading);
    return by === null ? [] : [{ right, wrong, by }];
  });
  // Two reports that bear out one value each leave it open.
  if (settled === undefined || more.length > 0) return difference;
  const { right, wrong, by } = settled;
  return { ...difference, kind: 'settled', sides: [...wrong, withSupport(right, by)].map(plain) };
}

/** Two figures of one day, told again later, look like one that went on; a toll does. */
const isOfOneDay = ({ kind, fact, sides }: Difference, reading: Reading): boolean =>
  kind === 'development' &&
  fact === 'number' &&
  sides.length === 2 &&
  sides[0]!.since !== null &&
  sides[0]!.since === sides[1]!.since &&
  !sides.some((side) =>
    linesOfSides([side], reading).some((line) => casualtiesIn(line).length > 0),
  );

const areApart = (sides: readonly Side[]): boolean =>
  new Set(sides.map(({ is }) => is.number)).size === sides.length;

const plain = ({ value, support, since }: DifferenceSide): DifferenceSide => ({
  value,
  support,
  since,
});

/** The sentences that decide it, some of which the side may have already; null where nothing does. */
function decidedBy(right: Side, wrong: readonly Side[], reading: Reading): Line[] | null {
  const choice = { right: right.is, wrong: wrong.map(({ is }) => is) };
  const matter = matterOf(
    [right, ...wrong].map((side) => linesOfSides([side], reading)),
    choice,
  );
  const after = reportsAfter(wrong, reading);
  const lines = reading.index.lines.filter((line, at, all) => {
    if (!after.has(line.reportId)) return false;
    const [above] = all.slice(at - 1, at);
    const before = above?.reportId === line.reportId ? above : null;
    return (
      isOfMatter(line, before, matter, choice) && bearsOut(line.text, before?.text ?? null, choice)
    );
  });
  if (lines.length > 0) return lines;
  return wrong.every((side) => hasTurned(side, right, reading)) ? [] : null;
}

/**
 * Every outlet of a side gives the other value in a later report, and that value was told no later
 * than the first one. A toll that its outlet raises has risen, and settles nothing.
 */
const hasTurned = (side: Side, right: Side, reading: Reading): boolean =>
  !linesOfSides([side], reading).some((line) => casualtiesIn(line).length > 0) &&
  side.support.every(({ reportId }) => {
    const report = reading.byId.get(reportId)!;
    const others = right.support.map((one) => reading.byId.get(one.reportId)!);
    return (
      report.outlet !== null &&
      others.some((other) => !isLater(other, report, reading)) &&
      others.some((other) => other.outlet === report.outlet && isLater(other, report, reading))
    );
  });

function withSupport(side: Side, lines: readonly Line[]): DifferenceSide {
  const places = new Set(side.support.map(placeOf));
  const more: Support[] = lines.map(supportSpan).filter((one) => !places.has(placeOf(one)));
  return { ...side, support: [...side.support, ...more] };
}
