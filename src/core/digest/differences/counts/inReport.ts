import type { Report } from '../../../report/report.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import { type Counted, countedIn } from './readCounted.ts';
import { sumsIn } from './sums.ts';

/** All that a report counts, and what it tells of money. */
export const countedInReport: (report: Report) => readonly Counted[] = once((report: Report) =>
  linesIn(report).flatMap((line) => [...countedIn(line), ...sumsIn(line)]),
);
