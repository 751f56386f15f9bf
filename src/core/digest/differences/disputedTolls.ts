import { matchesOf } from '../../language/matchesOf.ts';
import { NUMBER_WORD } from '../../language/numberWords.ts';
import type { Report } from '../../report/report.ts';
import type { Difference } from '../digest.ts';
import { supportSpan } from '../likeness/support.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { numberOf } from './countShapes.ts';
import { figureOf } from './ofSides.ts';

/** "Officials admit to only two": whoever gives the newer figure tells that others stand by the older one. */
const STAND_BY = new RegExp(
  `(?:admit|own up to|confirm|acknowledge|concede|speak of|count|say|recogni[sz]e)(?:s|ed)? (?:to )?(?:only|just|no more than) (?<number>\\d{1,3}(?:,\\d{3})+|\\d+|${NUMBER_WORD})(?=[.,;]|$| (?:dead|deaths|people|victims|killed))`,
  'giu',
);

const standBy = once((report: Report): readonly { line: Line; value: number }[] =>
  linesIn(report).flatMap((line) =>
    matchesOf(STAND_BY, line.text).map(({ groups }) => ({ line, value: numberOf(groups!) })),
  ),
);

/** What looks like a figure that went on is a conflict, where the newer report itself says that the older one is held to. */
export function asDisputed(difference: Difference, { byId }: Reading): Difference {
  const { kind, fact, sides } = difference;
  const [older, newer, more] = sides;
  if (kind !== 'development' || fact !== 'number' || more !== undefined) return difference;
  const value = figureOf(older!);
  const told = newer!.support.map(({ reportId }) =>
    standBy(byId.get(reportId)!).find((one) => one.value === value),
  );
  if (value === null || told.some((one) => one === undefined)) return difference;
  const support = [...older!.support, ...told.map((one) => supportSpan(one!.line))];
  return { ...difference, kind: 'conflict', sides: [{ ...older!, support }, newer!] };
}
