import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../../src/core/digest/buildTimeline.ts';
import { readClosely } from '../../../../src/core/digest/readClosely.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import { CLEARED, NOT_CLEARED } from './clearedStories.ts';
import type { Told } from './endedStories.ts';

const reportsOf = (told: readonly Told[]) =>
  told.map(([published, text], at) =>
    readReport({ id: `r${at}`, outlet: `Outlet ${at}`, published, text }),
  );

const pointsOf = (told: readonly Told[]): string =>
  writeDigest(reportsOf(told))
    .points.map(({ text }) => text)
    .join('\n');

describe('who was cleared, found or has gone', () => {
  test.each(CLEARED)('is told so, and not as before: $name', ({ reports, stale, now }) => {
    const points = pointsOf(reports);
    expect(points).toMatch(now);
    expect(points).not.toMatch(stale);
  });

  test('has no arrest on the timeline either', () => {
    const { reports, stale } = CLEARED.find(({ name }) => /no suspect any more/.test(name))!;
    const days = buildTimeline(reportsOf(reports)).map(({ text }) => text);
    expect(days).not.toEqual([]);
    expect(days.join('\n')).not.toMatch(stale);
  });

  test('has the arrest of who was only let go on the timeline', () => {
    const { reports, stale } = CLEARED.find(({ name }) => /clause of its own/.test(name))!;
    const days = buildTimeline(reportsOf(reports)).map(({ text }) => text);
    expect(days.join('\n')).toMatch(stale);
  });

  test.each(NOT_CLEARED)('is nobody else: $name', ({ reports, stands }) => {
    const over = readClosely(reportsOf(reports))
      .overtaken()
      .map(({ line }) => line.text)
      .join('\n');
    expect(over).not.toMatch(stands);
  });
});
