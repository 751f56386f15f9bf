import { describe, expect, it } from 'vitest';
import { catchUp } from '../../src/schedule/catchUp.ts';
import { readCron } from '../../src/schedule/readCron.ts';

const threeHours = 3 * 60 * 60;

function look(text: string, first: string, now: string) {
  const read = readCron(text);
  if (!read.ok) throw new Error(read.problem);
  const found = catchUp(
    { cron: read.cron, zone: 'UTC' },
    Date.parse(first),
    Date.parse(now),
    threeHours,
  );
  const iso = (instant: number | null) =>
    instant === null ? null : new Date(instant).toISOString().slice(0, 16);
  return {
    ...found,
    due: iso(found.due),
    lastMissed: iso(found.lastMissed),
    next: iso(found.next),
  };
}

describe('What a look at the clock finds of a schedule', () => {
  it('on time: what is due', () => {
    expect(look('0 8 * * *', '2026-05-01T08:00Z', '2026-05-01T08:00:00.100Z')).toEqual({
      due: '2026-05-01T08:00',
      lastMissed: null,
      missed: 0,
      next: '2026-05-02T08:00',
    });
  });

  it('within three hours: what was due, late', () => {
    expect(look('0 8 * * *', '2026-05-01T08:00Z', '2026-05-01T11:00Z')).toMatchObject({
      due: '2026-05-01T08:00',
      missed: 0,
    });
  });

  it('later: nothing but a count', () => {
    expect(look('0 8 * * *', '2026-05-01T08:00Z', '2026-05-03T11:01Z')).toEqual({
      due: null,
      lastMissed: '2026-05-03T08:00',
      missed: 3,
      next: '2026-05-04T08:00',
    });
  });

  it('of several missed ones only the latest', () => {
    expect(look('0 * * * *', '2026-05-01T08:00Z', '2026-05-01T14:30Z')).toEqual({
      due: '2026-05-01T14:00',
      lastMissed: '2026-05-01T13:00',
      missed: 6,
      next: '2026-05-01T15:00',
    });
  });

  it('a schedule of each minute after a year of rest costs no more than a day of it', () => {
    const found = look('* * * * *', '2025-05-01T08:00Z', '2026-05-01T08:00Z');
    expect(found).toMatchObject({ due: '2026-05-01T08:00', next: '2026-05-01T08:01' });
    // A thousand counted, then the three hours of the window without the one that is due.
    expect(found.missed).toBe(1_000 + 180);
  });
});
