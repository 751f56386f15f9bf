import type { Difference } from '../digest.ts';
import { repeats } from '../likeness/repeats.ts';
import { supportOf } from '../likeness/saysTheSame.ts';
import type { Candidate } from '../points/choosePoints.ts';
import type { Gathered } from '../points/gatherCandidates.ts';
import { likeness, neighbours } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { sideOf } from './sideOf.ts';

const FEWEST_REPORTS = 3;
const MOST = 3;
/**
 * Above this some other report speaks of it as well, in other words; what a report begins with is
 * mostly the news of all. Read off the tuning half of allsides2021-a.
 */
const SPOKEN_OF = 0.36;
const SPOKEN_OF_LEAD = 0.3;
/** What a report thinks important it says early. */
const AMONG_FIRST = 8;

/** Important sentences that only one of three or more reports has. */
export function findOnlyIn(reading: Reading, { candidates }: Gathered): Difference[] {
  if (new Set(reading.origins.values()).size < FEWEST_REPORTS) return [];
  const ranked = candidates
    .filter(({ line }) => line.index < AMONG_FIRST)
    .map((candidate) => ({ candidate, value: importance(candidate.line, reading) }))
    .sort((a, b) => b.value - a.value || (a.candidate.text < b.candidate.text ? -1 : 1));
  return firstAlone(ranked, reading).map(({ line, text }) => ({
    kind: 'only-in' as const,
    fact: null,
    about: text,
    sides: [sideOf(text, supportOf(line, reading.index), reading)],
  }));
}

/** The first of each origin: the others are told what it has, not all of it, and copies have the same. */
function firstAlone(
  ranked: readonly { readonly candidate: Candidate }[],
  reading: Reading,
): Candidate[] {
  const found: Candidate[] = [];
  const originOf = ({ reportId }: Line) => reading.origins.get(reportId);
  for (const { candidate } of ranked) {
    if (found.length >= MOST) break;
    const told = found.some(({ line }) => originOf(line) === originOf(candidate.line));
    if (!told && isAlone(candidate.line, reading)) found.push(candidate);
  }
  return found;
}

/** Two that repeat each other share more than this; below it the other measures need not be taken. */
const MAY_REPEAT = 0.12;

function isAlone(line: Line, { index, origins }: Reading): boolean {
  const most = line.index === 0 ? SPOKEN_OF_LEAD : SPOKEN_OF;
  const own = origins.get(line.reportId);
  return neighbours(line, index).every((other) => {
    if (origins.get(other.reportId) === own) return true;
    const { containment } = likeness(line, other, index);
    return containment < MAY_REPEAT || (containment < most && !repeats(line, other, index));
  });
}

/** How much of it the other reports speak of (the story's own words), and how early it stands. */
function importance(line: Line, { index }: Reading): number {
  const shared = line.terms.filter((term) => index.carriers(term) >= FEWEST_REPORTS);
  return shared.length / (2 + line.index);
}
