import { describe, expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../../src/core/index.ts';
import { BRIEFLY_ENDED, BRIEFLY_STANDING } from './briefStories.ts';

const pointsOf = (sent: (typeof BRIEFLY_ENDED)[number]['reports'], words = 220): string =>
  writeDigest(
    sent.map(([outlet, hour, title, text], at) =>
      readReport({ id: `r${at}`, outlet, title, text, published: `2024-05-06T${hour}:00Z` }),
    ),
    { words },
  )
    .points.map(({ text }) => text)
    .join('\n');

describe('in reports of a few sentences', () => {
  test.each(BRIEFLY_ENDED)('what is over is not told: $name', ({ reports, stale, now }) => {
    for (const words of [60, 220]) {
      expect(pointsOf(reports, words)).not.toMatch(stale);
      expect(pointsOf(reports, words)).toMatch(now);
    }
  });

  test.each(BRIEFLY_STANDING)('what goes on is told: $name', ({ reports, stands }) => {
    expect(pointsOf(reports)).toMatch(stands);
  });
});
