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
export const accountsNear = (
  line: Line,
  reading: Reading,
  isOfUse: (other: Line) => boolean,
): Line[] => accountsAmong(neighbours(line, reading.index), 0, line, reading, isOfUse);

/**
 * Those of reports that come behind its own, so that each two lines are compared once, from the
 * report that comes first: the earlier one, of two of one time the longer one (`asTold`), whatever
 * ids they have.
 */
export function accountsBehind(
  line: Line,
  reading: Reading,
  isOfUse: (other: Line) => boolean = () => true,
): Line[] {
  const near = neighbours(line, reading.index);
  return accountsAmong(near, firstBehind(line, near, reading), line, reading, isOfUse);
}

function accountsAmong(
  near: readonly Line[],
  from: number,
  line: Line,
  reading: Reading,
  isOfUse: (other: Line) => boolean,
): Line[] {
  const found: Line[] = [];
  if (reading.reports.length < 2) return found;
  for (let at = from; at < near.length && found.length < MOST_COMPARED; at++) {
    const other = near[at]!;
    if (!areTwoAccounts(line, other, reading.origins) || !areOfSameDays(line, other)) continue;
    if (isOfUse(other)) found.push(other);
  }
  return found;
}

/** Neighbours stand report by report: the place of the first one whose report comes behind. */
function firstBehind(line: Line, near: readonly Line[], reading: Reading): number {
  const places = placesOf(reading);
  const own = places.get(line.reportId)!;
  let [low, high] = [0, near.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places.get(near[middle]!.reportId)! > own) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether the report of the second line comes behind that of the first one. */
export function comesBehind(line: Line, other: Line, reading: Reading): boolean {
  const places = placesOf(reading);
  return places.get(other.reportId)! > places.get(line.reportId)!;
}

const placesOf = once(
  ({ reports }: Reading): ReadonlyMap<string, number> =>
    new Map(reports.map(({ id }, place) => [id, place])),
);
