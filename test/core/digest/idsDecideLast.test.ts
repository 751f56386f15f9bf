import { expect, test } from 'vitest';
import { compareReports } from '../../../src/core/digest/compareReports.ts';
import { writeDigest } from '../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

const TEXTS = [
  'Four people were killed when a crane fell on a street in Ostbrook on Monday, police said. The wind was strong.',
  'Six people were killed when a crane fell on a street in Ostbrook on Monday, doctors said. The street has been closed for the week, and the builder has stopped work.',
  'A crane fell on a street in Ostbrook on Monday. The builder Nils Aker said that the crane had been tested in May.',
];

const reportsWith = (ids: readonly string[]) =>
  TEXTS.map((text, at) =>
    readReport({ id: ids[at]!, outlet: `Post ${at}`, published: '2024-05-06T10:00:00Z', text }),
  );

const IDS = [
  ['a', 'b', 'c'],
  ['c', 'a', 'b'],
  ['b', 'c', 'a'],
  ['c', 'b', 'a'],
];

test('what a digest of reports of one instant tells does not hang on their ids', () => {
  const [first, ...others] = IDS.map((ids) =>
    writeDigest(reportsWith(ids)).points.map(({ text }) => text),
  );
  for (const other of others) expect(other).toEqual(first);
});

test('nor do the sides of what differs in them: the longest report comes first', () => {
  for (const ids of IDS) {
    const [found] = compareReports(reportsWith(ids));
    expect(found?.sides.map(({ value }) => value)).toEqual(['Six people', 'Four people']);
  }
});
