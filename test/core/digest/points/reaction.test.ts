import { expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/index.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const AGREED = {
  outlet: 'Gulf Agency',
  published: '2026-03-06',
  title: 'Sorvia and Teland agree to share the Lym',
  text: 'Sorvia and Teland agreed on Friday to share the water of the river Lym and to take down three dams by 2030. The two countries had argued about the river for eleven years. Engineers are to meet in April.',
};

const saying = (title: string, text: string) =>
  writeDigest(
    [AGREED, { outlet: 'Teland Post', published: '2026-03-07', title, text }].map((report, at) =>
      readReport({ id: `r${at}`, ...report }),
    ),
    { words: 90 },
  );

test.each([
  'Farmers in Teland said on Saturday that the deal with Sorvia was a disaster for their fields.',
  'The farmers’ league of Teland called the deal with Sorvia a disaster on Saturday.',
  'The farmers’ league of Teland criticised the agreement with Sorvia on Saturday.',
])('What was agreed is told before what others think of it: %s', (reaction) => {
  const { title, points } = saying(
    'Deal is a “disaster”, farmers say',
    `${reaction} Their leader, Oda Brink, spoke of dry years to come.`,
  );
  expect(points[0]!.text).toMatch(/^Sorvia and Teland agreed/);
  expect(points[1]!.text).toMatch(/^(?:Farmers|The farmers)/);
  expect(title).toBe('Sorvia and Teland agree to share the Lym');
});

test.each([
  'The parliament of Teland rejected the deal with Sorvia on Saturday by 88 votes to 41.',
  'Teland pulled out of the deal with Sorvia on Saturday after protests by farmers.',
])('What goes on with the story is no judgement, and comes first: %s', (turn) => {
  const { points } = saying('Teland turns its back on river deal', `${turn} Crowds cheered.`);
  expect(points[0]!.text).toMatch(/^(?:The parliament|Teland pulled)/);
});

test('A judgement of something else is no reaction to what was agreed', () => {
  const { points } = saying(
    'Minister defends school plans',
    'The education minister of Teland defended the plans for two schools in the north on Saturday. Parents had protested.',
  );
  expect(points[0]!.text).toMatch(/^The education minister/);
});
