import { compareReports } from '../../../../src/core/digest/compareReports.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** What is disputed in a report of these sentences, beside another one that tells nothing of it: question and sides. */
export const conflictsIn = (text: string): readonly (readonly [string, ...string[]])[] =>
  compareReports(
    [
      ['Echo', 'The town of Ostbrook talked on Monday about the ferry and its quay.'],
      ['Post', `The town of Ostbrook talked on Monday about the ferry. ${text}`],
    ].map(([outlet, body], at) =>
      readReport({ id: `r${at}`, outlet: outlet!, published: '2024-05-06', text: body! }),
    ),
  )
    .filter(({ kind }) => kind === 'conflict')
    .map(({ about, sides }) => [about, ...sides.map(({ value }) => value)]);
