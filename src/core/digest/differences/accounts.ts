import { neighbours } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { areOfSameDays, areTwoAccounts } from './sameDays.ts';

/**
 * A line is compared with no more than so many others: where hundreds tell one event, what clashes
 * with one of them clashes with the next, so that all values are found through their neighbours.
 */
const MOST_COMPARED = 40;

/** Lines of other accounts of the same days that share telling words with this one. */
export function accountsNear(
  line: Line,
  reading: Reading,
  isOfUse: (other: Line) => boolean,
): Line[] {
  const found: Line[] = [];
  if (reading.reports.length < 2) return found;
  for (const other of neighbours(line, reading.index)) {
    if (found.length >= MOST_COMPARED) break;
    if (!areTwoAccounts(line, other, reading.origins) || !areOfSameDays(line, other)) continue;
    if (isOfUse(other)) found.push(other);
  }
  return found;
}

/**
 * Each two lines are compared once, from the report that comes first: the earlier one, of two of one
 * time the longer one (`asTold`), whatever ids they have.
 */
export const comesBehind = (line: Line, other: Line, reading: Reading): boolean =>
  placesOf(reading).get(line.reportId)! < placesOf(reading).get(other.reportId)!;

const placesOf = once(
  ({ reports }: Reading): ReadonlyMap<string, number> =>
    new Map(reports.map(({ id }, place) => [id, place])),
);
