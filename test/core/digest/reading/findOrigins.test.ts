import { describe, expect, test } from 'vitest';
import { findOrigins } from '../../../../src/core/digest/reading/findOrigins.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import type { ReportInput } from '../../../../src/core/report/report.ts';
import { harbourPost, islandTimes } from '../ferryReports.ts';

const originsOf = (...inputs: ReportInput[]) => [
  ...findOrigins(inputs.map((input) => readReport(input))).values(),
];

describe('the origin of a report', () => {
  test('is the one given, else the outlet, else the report itself', () => {
    expect(
      originsOf(
        {
          id: 'a',
          outlet: 'Coast Radio',
          origin: 'Harbour Agency',
          text: 'The pier was closed on Monday.',
        },
        {
          id: 'b',
          outlet: 'Island Times',
          text: 'Three shops have opened in the old town of Westhaven.',
        },
        { id: 'c', text: 'The museum of the island shows its maps until the end of summer.' },
      ),
    ).toEqual(['Harbour Agency', 'Island Times', 'c']);
  });

  test('is the agency that the text credits', () => {
    expect(
      originsOf({
        id: 'a',
        outlet: 'Coast Radio',
        text: 'WESTHAVEN (AP) — The pier was closed on Monday after the collision.',
      }),
    ).toEqual(['AP']);
  });

  test('is that of the first report with the same text', () => {
    const copy = {
      id: 'z',
      outlet: 'Copy Daily',
      text: `${harbourPost.text}\n\nRead all of it here.`,
    };
    expect([...findOrigins([harbourPost, islandTimes, readReport(copy)]).entries()]).toEqual([
      ['harbour', 'Harbour Post'],
      ['island', 'Island Times'],
      ['z', 'Harbour Post'],
    ]);
  });

  test('is one for five equal copies, of which one credits the agency', () => {
    const outlets = ['Coast Radio', 'Island Times', 'Harbour Post', 'Copy Daily', 'Green Weekly'];
    const copies = outlets.map((outlet, at) => ({
      id: `copy ${at}`,
      outlet,
      text:
        at === 3 ? `${islandTimes.text}\n\nReuters contributed to this report.` : islandTimes.text,
    }));
    expect(new Set(originsOf(...copies))).toEqual(new Set(['Reuters']));
  });

  test('stays the outlet where an agency is only cited', () => {
    const text = 'The pier was closed on Monday, the harbour master told The Associated Press.';
    expect(originsOf({ id: 'a', outlet: 'Coast Radio', text })).toEqual(['Coast Radio']);
  });
});
