import { expect, test } from 'vitest';
import { buildTimeline, readReport } from '../../../../src/core/index.ts';

const PROPOSAL =
  'The branches at Eastgate and Low Moor would shut at the end of June under plans published by the council.';

const aheadOf = (...texts: string[]): string[] =>
  buildTimeline(
    texts.map((text, at) =>
      readReport({ id: `r${at}`, outlet: `O${at}`, published: `2026-03-0${at + 2}`, text }),
    ),
  ).flatMap(({ ahead, text }) => (ahead ? [text] : []));

test('what is only proposed is ahead until a later report goes on from there', () => {
  expect(aheadOf(PROPOSAL)).toEqual([PROPOSAL]);
  expect(aheadOf(PROPOSAL, 'All branches of Thornby stay open, the council voted.')).toEqual([]);
});

test('what is decided stays ahead', () => {
  const plan = 'The branches at Eastgate and Low Moor will shut at the end of June.';
  expect(aheadOf(plan, 'The council thanked the staff of all branches.')).toEqual([plan]);
});
