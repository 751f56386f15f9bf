import { createMayBeOver } from '../overtaken/mayBeOver.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';

/** What is left of the worth of a report's first sentence, which more often is the event itself. */
const AGED_LEAD = 0.85;

/** How much a sentence counts for its age: other states than those of first sentences are not told at all, where there is enough to tell. */
export function createAgeing(reading: Reading): (line: Line) => number {
  const mayBeOver = createMayBeOver(reading);
  return (line) => (line.rank === 0 && mayBeOver(line) ? AGED_LEAD : 1);
}
