import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import type { Line } from '../../reading/lines.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { differenceOf } from '../differenceOf.ts';
import { amountsIn, areOfOneUnit } from './amounts.ts';
import { sayersOf } from './clauses.ts';
import { questionWith } from './questionWith.ts';

/** "Neither figure has been audited": the two sentences before it give them. */
const NEITHER =
  /^(?:Neither (?:figure|number|sum|estimate|total|count)|The two (?:figures|numbers|sums|estimates|totals|counts)) (?:has|have|could|can|is|are|was|were|had|do|did)(?: not|n['’]t)?(?: yet)?(?: be| been)? ?(?:independently )?(?:audited|verified|confirmed|checked|official|certain|final|proved|proven|published|reconciled|compared|agree|match)(?!\p{L})/u;

/** Figures of two sayers of which the report itself says that it cannot choose. */
export const findNeitherFigure = (reading: Reading): Difference[] =>
  reading.reports.flatMap(pairsIn).map(([one, other]) => {
    const [first] = amountsIn(one.text);
    return differenceOf(
      {
        kind: 'conflict',
        fact: 'number',
        about: questionWith(one.text, first!),
        sides: [one, other].map((line) => ({ line, start: 0, end: line.text.length })),
      },
      reading,
    );
  });

const pairsIn = once((report: Report): readonly (readonly [Line, Line])[] => {
  const lines = linesIn(report);
  return lines.flatMap((line, at) => {
    const [one, other] = lines.slice(Math.max(0, at - 2), at);
    if (one === undefined || other === undefined || !NEITHER.test(line.text)) return [];
    const [sayers, others] = [one, other].map(({ text }) => sayersOf(text));
    const haveOwn =
      sayers!.length > 0 &&
      others!.length > 0 &&
      !sayers!.some((term) => others!.includes(term)) &&
      amountsIn(one.text).some((a) => amountsIn(other.text).some((b) => areOfOneUnit(a, b)));
    return haveOwn ? [[one, other] as const] : [];
  });
});
