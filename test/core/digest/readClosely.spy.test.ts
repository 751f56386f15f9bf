import { describe, expect, it, vi } from 'vitest';
import { buildTimeline } from '../../../src/core/digest/buildTimeline.ts';
import { compareReports } from '../../../src/core/digest/compareReports.ts';
import { readTogether } from '../../../src/core/digest/reading/readTogether.ts';
import { writeDigest } from '../../../src/core/digest/writeDigest.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { ferryReports } from './ferryReports.ts';
import { sagaReports } from './sagaReports.ts';

vi.mock('../../../src/core/digest/reading/readTogether.ts', { spy: true });

/** The same as reports that nobody has read yet. */
const anew = (reports: readonly Report[]): Report[] => reports.map((report) => ({ ...report }));

const answers = {
  digest: writeDigest,
  'short digest': (reports: readonly Report[]) => writeDigest(reports, { words: 60 }),
  comparison: compareReports,
  timeline: (reports: readonly Report[]) => buildTimeline(reports),
  'timeline of two days': (reports: readonly Report[]) => buildTimeline(reports, { dates: 2 }),
};

describe.each([
  ['one story', ferryReports],
  ['a long story', sagaReports],
  ['two stories', [...ferryReports, ...sagaReports]],
])('the answers about %s', (_, reports) => {
  const alone = Object.values(answers).map((answer) => JSON.stringify(answer(anew(reports))));

  it('are the same, letter for letter, whatever was asked of the reports before', () => {
    const read = anew(reports);
    const forth = Object.values(answers).map((answer) => JSON.stringify(answer(read)));
    const back = Object.values(answers)
      .toReversed()
      .map((answer) => JSON.stringify(answer(read)));
    expect(forth).toEqual(alone);
    expect(back.toReversed()).toEqual(alone);
  });
});

it('reads reports side by side once, for whatever is asked about them', () => {
  const read = anew(ferryReports);
  vi.mocked(readTogether).mockClear();
  for (const answer of Object.values(answers)) answer(read.toReversed());
  expect(readTogether).toHaveBeenCalledTimes(1);
});
