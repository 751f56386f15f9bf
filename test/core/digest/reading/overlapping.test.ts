import { expect, it } from 'vitest';
import { findOverlapping } from '../../../../src/core/digest/reading/overlapping.ts';

const spans = [
  { start: 0, end: 90 },
  { start: 5, end: 10 },
  { start: 10, end: 20 },
  { start: 40, end: 50 },
];

it('finds the spans that share letters with one, also a long one from far before', () => {
  const overlapping = findOverlapping(spans);
  for (let start = 0; start < 100; start++) {
    for (const end of [start + 1, start + 7, start + 30]) {
      const expected = spans.filter((span) => span.start < end && start < span.end);
      expect(overlapping({ start, end })).toEqual(expected);
    }
  }
});

it('finds none among none', () => {
  expect(findOverlapping([])({ start: 0, end: 5 })).toEqual([]);
});
