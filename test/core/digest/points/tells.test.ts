import { expect, test } from 'vitest';
import { tells } from '../../../../src/core/digest/points/addPoints.ts';
import { gatherCandidates } from '../../../../src/core/digest/points/gatherCandidates.ts';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const brings = (text: string, thing: string): boolean => {
  const reading = readTogether([readReport({ id: 'r', text, published: '2024-05-03' })]);
  return tells(gatherCandidates(reading).candidates[0]!, thing);
};

test.each([
  ['Police held a man on Friday over the fire in the Harwick ferry hall.', 'man', true],
  [
    '“This is a case about a man who sold his vote,” Anna Kroll told the Harwick court.',
    'man',
    false,
  ],
  [
    '“This is a case about a bridge without a single bolt,” Anna Kroll told the court.',
    'bridg',
    true,
  ],
] as const)('what is quoted brings in nobody who may be anybody: %s', (text, thing, isTold) => {
  expect(brings(text, thing)).toBe(isTold);
});
