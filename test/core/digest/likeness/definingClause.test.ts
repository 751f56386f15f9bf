import { expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/index.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const DERAILED =
  'Seven people were killed and 40 injured when a night train derailed near the town of Orsk Valley on Sunday evening, police said. The train came from the coast.';

const told = (next: string) =>
  writeDigest(
    [DERAILED, next].map((text, at) =>
      readReport({ id: `r${at}`, outlet: `Outlet ${at}`, published: `2026-03-0${at + 1}`, text }),
    ),
    { words: 120 },
  )
    .points.map(({ text }) => text)
    .join('\n');

test('What tells again which train it was, tells something new of it', () => {
  const points = told(
    'The conductor of a night train that derailed near Orsk Valley on Sunday evening is alive, the railway said on Monday, and had only been taken for dead. She is 33.',
  );
  expect(points).toContain('is alive');
  expect(points).toContain('Seven people were killed');
});

test('A man who was told of is told of again by what became of him', () => {
  const points = told(
    'The passenger who was pulled from a night train near Orsk Valley on Sunday evening has died in hospital, police said on Monday. His name was not given.',
  );
  expect(points).toContain('has died in hospital');
});

test('What only tells the same event again is told once', () => {
  const points = told(
    'A night train derailed near the town of Orsk Valley on Sunday evening, and seven people were killed and 40 injured, police said on Monday. The line is closed.',
  );
  expect(points.match(/derailed near/g)).toHaveLength(1);
});
