import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPoll } from '../../../src/intake/feeds/nextPoll.ts';

const now = new Date('2026-05-01T08:00:00Z');
const well = { now, pace: null, freshUntil: null, retryAfter: null, failures: 0, spread: 0 };
const pace = (ttlMinutes: number | null, updateMinutes: number | null = null) => ({
  ttlMinutes,
  updateMinutes,
});
const minutesTo = (outcome: Partial<typeof well>) =>
  (Date.parse(nextPoll({ ...well, ...outcome } as Parameters<typeof nextPoll>[0])) -
    now.getTime()) /
  60_000;

describe('when a feed is read next', () => {
  it.each<[string, object, number]>([
    ['usually', {}, 15],
    ['as it asks: ttl', { pace: pace(60) }, 60],
    ['as usual, however often it wants', { pace: pace(1) }, 15],
    ['once a day, however rarely it wants', { pace: pace(100_000) }, 1440],
    ['hourly at least, whatever its period', { pace: pace(null, 525_600) }, 60],
    ["when the server's answer is no longer fresh", { freshUntil: '2026-05-01T08:40:00.000Z' }, 40],
    ['later after each failure', { failures: 1 }, 15],
    ['later after each failure', { failures: 4 }, 120],
    ['once a day at least, however often it failed', { failures: 400 }, 1440],
    [
      'when a server says so that has trouble',
      { failures: 1, retryAfter: '2026-05-01T10:00:00.000Z' },
      120,
    ],
    [
      'when a server says so, also after days',
      { failures: 1, retryAfter: '2026-05-04T08:00:00.000Z' },
      4320,
    ],
    ['a tenth later, so that not all are read at once', { spread: 1 }, 16.5],
  ])('%s: %j', (_, outcome, minutes) => {
    expect(minutesTo(outcome)).toBeCloseTo(minutes);
  });

  it('is never before a time that a server named', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 7 * 1440 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, after, spread) => {
          const until = new Date(now.getTime() + after * 60_000).toISOString();
          const least = failures === 0 ? Math.min(after, 1440) : after;
          expect(
            minutesTo({ failures, spread, freshUntil: until as never, retryAfter: until as never }),
          ).toBeGreaterThanOrEqual(Math.max(15, least));
        },
      ),
    );
  });
});
