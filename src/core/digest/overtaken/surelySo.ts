import { hasLast } from '../differences/hasLast.ts';
import type { Difference } from '../digest.ts';
import { placeOf, placesOf } from '../likeness/support.ts';
import type { Candidate } from '../points/addPoints.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { createMayBeOver } from './mayBeOver.ts';
import { createSuperseded } from './superseded.ts';

/**
 * The candidates without those that tell what may be over by the last report: states, plans and counts
 * of older reports, but for what a figure has come to and what is disputed, and what somebody was at before the next turn.
 */
export function surelySo(
  candidates: readonly Candidate[],
  reading: Reading,
  differences: readonly Difference[],
): readonly Candidate[] {
  const mayBeOver = createMayBeOver(reading);
  const isSuperseded = createSuperseded(reading);
  const stands = standsIn(differences);
  return candidates.filter(({ line }) =>
    line.rank === 0 ? !isSuperseded(line) : !mayBeOver(line) || stands(line),
  );
}

/** What a figure has come to, and what is disputed, is told however old it is: nobody tells it newer. */
function standsIn(differences: readonly Difference[]): (line: Line) => boolean {
  const places = placesOf(
    differences.flatMap(({ kind, sides }) =>
      kind === 'conflict' ? sides : hasLast(kind) ? sides.slice(-1) : [],
    ),
  );
  return (line) => places.has(placeOf(line));
}
