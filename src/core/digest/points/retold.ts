import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';

/** A sentence of whose pairs of words so many stand in a newer report again is told again in full: nobody repeats one word for word. */
const FULL = 0.3;

/** How far reports of later days take up again what a sentence tells, by its pairs of words: 0 not at all, 1 in full. */
export function createRetold({
  index,
  dayOfReport,
}: Pick<Reading, 'index' | 'dayOfReport'>): (line: Line) => number {
  const dayOf = ({ reportId }: Line): string => dayOfReport(reportId) ?? '';
  const lastDays = new Map<string, string>();
  for (const line of index.lines) {
    const day = dayOf(line);
    for (const pair of line.pairs) if ((lastDays.get(pair) ?? '') < day) lastDays.set(pair, day);
  }
  return (line) => {
    const day = dayOf(line);
    const again = line.pairs.filter((pair) => (lastDays.get(pair) ?? '') > day);
    return Math.min(1, again.length / Math.max(1, line.pairs.length) / FULL);
  };
}
