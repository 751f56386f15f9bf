import { expect, test } from 'vitest';
import { tellReported } from '../../src/commands/show/reportedDays.ts';
import type { Source } from '../../src/core/index.ts';

/** Reports "5", "6" and "9", each of that day of May 2031. */
const sources = ['5', '6', '9'].map(
  (day) => ({ reportId: day, published: `2031-05-0${day}T10:00:00Z` }) as Source,
);
const told = (text: string, ...reports: readonly string[]): string =>
  tellReported(
    text,
    reports.map((reportId) => ({ reportId })),
    sources,
  );

test('what was done is of the day of the report that told it first, whoever copied it later', () => {
  expect(told('Ana Rell scored in the last minute.', '6', '5')).toBe('5 May: ');
  expect(told('Ana Rell scored in the last minute.', '6')).toBe('6 May: ');
});

test('what was so is of the day on which it was last said to be so', () => {
  expect(told('The crew is still being searched for.', '5', '6')).toBe('6 May: ');
});

test('what the last report has, or what names its day, needs none', () => {
  expect(told('Ana Rell scored in the last minute.', '5', '9')).toBe('');
  expect(told('Ana Rell scored on Sunday [4 May].', '5', '6')).toBe('');
});

test('what names another day, past or to come, says nothing of how old it is', () => {
  expect(told('Rell asked for Friday’s [16 May] match to be put off.', '5')).toBe('5 May: ');
  expect(told('The show, planned for 1 December, is postponed.', '6')).toBe('6 May: ');
  expect(told('Rell was born on May 15, 2001.', '5')).toBe('5 May: ');
});
