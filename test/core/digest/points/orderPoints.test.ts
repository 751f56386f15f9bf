import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import { sagaReports } from '../sagaReports.ts';

test('a saga of weeks opens with its latest turn, and is told day by day behind it', () => {
  const { points } = writeDigest(sagaReports, { words: 300 });
  const [opening, ...others] = points.map(
    ({ support }) => sagaReports.find(({ id }) => id === support[0]!.reportId)!.published!,
  );
  expect(opening).toBe('2024-03-28');
  expect(new Set(others).size).toBeGreaterThan(3);
  expect(others).toEqual(others.toSorted());
});

describe('the first point', () => {
  const panel =
    'A panel of the parliament published its report on the fire of Jan. 6 in the ferry harbour of Ostbrook on Tuesday.';
  const inquiry = 'The harbour committee announced the inquiry two days after the fire broke out.';
  const told = (text: string): string[] =>
    writeDigest([readReport({ id: 'r', outlet: 'Harbour Post', published: '2024-06-11', text })], {
      words: 220,
    }).points.map((point) => point.text);

  test('is the news, though it recalls a day long past', () => {
    expect(told(`${panel} ${inquiry}`)[0]).toContain('published its report');
  });

  test('takes nothing for known, where another one tells the news', () => {
    expect(told(`${inquiry} ${panel}`)[0]).toContain('published its report');
  });
});
