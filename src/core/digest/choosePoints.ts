import type { LineIndex } from './lineIndex.ts';
import type { Line } from './lines.ts';
import { repeats } from './saysTheSame.ts';
import type { ConceptWeight } from './weighConcepts.ts';

/** A sentence that may become a point: its text after edits, and what it weighs beside its words. */
export interface Candidate {
  readonly line: Line;
  readonly text: string;
  /** Words of `text`. */
  readonly length: number;
  /** 1 is neutral; less for what needed edits, more for what is wanted. */
  readonly favour: number;
}

/** Beyond so many, the weakest by themselves are not looked at. */
const MOST_CANDIDATES = 500;
/** How much length is held against a sentence: 0 not at all, 1 in full. */
const LENGTH_POWER = 0.55;

/**
 * The sentences that together cover most of what the reports say, in at most `words` words: each
 * step takes the one that adds the most, for its length, to what is there already.
 */
export function choosePoints(
  candidates: readonly Candidate[],
  weight: ConceptWeight,
  words: number,
  index: LineIndex,
): Candidate[] {
  const covered = new Set<string>();
  const gain = ({ line, length, favour }: Candidate): number => {
    let sum = 0;
    for (const pair of line.pairs) if (!covered.has(pair)) sum += weight(pair);
    return (favour * sum) / length ** LENGTH_POWER;
  };
  let open = strongest(candidates, gain);
  const chosen: Candidate[] = [];
  let left = words;
  for (;;) {
    open = open.filter(({ length }) => length <= left);
    const best = highest(open, gain);
    if (best === null) return chosen;
    chosen.push(best);
    left -= best.length;
    for (const pair of best.line.pairs) covered.add(pair);
    open = open.filter((other) => other !== best && !repeats(other.line, best.line, index));
  }
}

function strongest(
  candidates: readonly Candidate[],
  gain: (candidate: Candidate) => number,
): readonly Candidate[] {
  if (candidates.length <= MOST_CANDIDATES) return candidates;
  return candidates
    .map((candidate, at) => ({ candidate, at, value: gain(candidate) }))
    .sort((a, b) => b.value - a.value || a.at - b.at)
    .slice(0, MOST_CANDIDATES)
    .sort((a, b) => a.at - b.at)
    .map(({ candidate }) => candidate);
}

function highest(
  candidates: readonly Candidate[],
  gain: (candidate: Candidate) => number,
): Candidate | null {
  let [best, most]: [Candidate | null, number] = [null, 0];
  for (const candidate of candidates) {
    const value = gain(candidate);
    // A hair's breadth is a rounding error, not a reason: the earlier one stays.
    if (value > most + 1e-9) [best, most] = [candidate, value];
  }
  return best;
}
