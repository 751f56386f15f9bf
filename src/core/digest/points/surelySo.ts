import type { Difference } from '../digest.ts';
import { placeOf, placesOf } from '../likeness/support.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import type { Candidate } from './addPoints.ts';
import { createMayBeOver } from './ageing.ts';
import { createSuperseded } from './superseded.ts';

/**
 * The candidates without those that tell what may be over by the last report: states, plans and counts
 * of older reports, but for what a figure has come to, and what somebody was at before the next turn.
 */
export function surelySo(
  candidates: readonly Candidate[],
  reading: Reading,
  differences: readonly Difference[],
): readonly Candidate[] {
  const mayBeOver = createMayBeOver(reading);
  const isSuperseded = createSuperseded(reading);
  const isNewest = newestOf(differences);
  return candidates.filter(({ line }) =>
    line.rank === 0 ? !isSuperseded(line) : !mayBeOver(line) || isNewest(line),
  );
}

/** What a figure has come to is told however old it is: nobody tells a newer one. */
function newestOf(differences: readonly Difference[]): (line: Line) => boolean {
  const places = placesOf(
    differences.filter(({ kind }) => kind === 'development').map(({ sides }) => sides.at(-1)!),
  );
  return (line) => places.has(placeOf(line));
}
