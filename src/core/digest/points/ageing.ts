import { DAY_MS, dayNumber } from '../../language/days.ts';
import { createMayBeOver } from '../overtaken/mayBeOver.ts';
import { besideStory } from '../reading/besideStory.ts';
import { instantOf } from '../reading/inOrder.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { createRetold } from './retold.ts';

/** What is left of the worth of a report's first sentence that may be over: more often than others it is the event itself. */
const AGED_LEAD = 0.85;

/**
 * What is left of the worth of what else an older report tells: its first sentence was the turn, the
 * rest made way for the next one. What newer reports take up again is still of the story; what none
 * does was a trifle, or is over. Tried on running stories of allsides2021-a, on multiling2011 and on
 * 54 invented stories (docs/evaluation/digest.md).
 */
const AGED_REST = 0.6;
const NEVER_RETOLD = 0.25;

/** So long before the last report. */
const FRESH_DAYS = 1;

/** How much a sentence counts for its age: other states than those of first sentences are not told at all, where there is enough to tell. */
export function createAgeing(reading: Reading): (line: Line) => number {
  const mayBeOver = createMayBeOver(reading);
  const isOlder = createIsOlder(reading);
  const retold = createRetold(reading);
  return (line) => {
    if (line.rank === 0) return mayBeOver(line) ? AGED_LEAD : 1;
    if (!isOlder(line.reportId)) return 1;
    return NEVER_RETOLD + (AGED_REST - NEVER_RETOLD) * retold(line);
  };
}

function createIsOlder({ reports, dayOfReport }: Reading): (reportId: string) => boolean {
  const days = new Map(
    reports.map(({ id, published }) => {
      const at = instantOf(published);
      const day = dayOfReport(id);
      return [id, at !== null ? at / DAY_MS : day === null ? null : dayNumber(day)];
    }),
  );
  const beside = besideStory(reports);
  const last = Math.max(
    ...[...days].flatMap(([id, day]) => (day === null || beside.has(id) ? [] : [day])),
  );
  return (reportId) => {
    const day = days.get(reportId) ?? null;
    return day !== null && last - day > FRESH_DAYS;
  };
}
