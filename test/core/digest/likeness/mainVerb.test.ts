import { describe, expect, test } from 'vitest';
import { haveOneMainVerb } from '../../../../src/core/digest/likeness/mainVerb.ts';
import { linesIn } from '../../../../src/core/digest/reading/readOnce.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const lineOf = (text: string) =>
  linesIn(readReport({ id: 'r', text, published: '2024-05-06' }))[0]!;
const tellOne = (a: string, b: string): boolean => haveOneMainVerb(lineOf(a), lineOf(b));

describe('two sentences tell first the same', () => {
  test.each([
    ['The council closed the harbour on Monday.', 'On 6 May the council closed the harbour.'],
    ['The line had to close the harbour for a day.', 'The line closed the harbour for a day.'],
  ])('%s %s', (a, b) => {
    expect(tellOne(a, b)).toBe(true);
  });

  test.each([
    ['Will Venn died in the harbour on Monday.', 'Will Venn won a prize for ferries on Monday.'],
    ['The council closed the harbour.', 'The council will close the harbour.'],
    ['The council closed the harbour.', 'The council opened the harbour.'],
  ])('and not: %s %s', (a, b) => {
    expect(tellOne(a, b)).toBe(false);
  });
});
