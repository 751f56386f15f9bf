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

/** What choosing goes by. */
export interface Choice {
  readonly weight: ConceptWeight;
  /** All chosen texts together have at most so many. */
  readonly words: number;
  readonly index: LineIndex;
  /** What the digest has to have, before all else. */
  readonly wanted: readonly Candidate[];
}

/**
 * The sentences that together cover most of what the reports say, in at most `words` words: each
 * step takes the one that adds the most, for its length, to what is there already. Then each is
 * taken out once, and stays out where others cover more in its room.
 */
export function choosePoints(candidates: readonly Candidate[], choice: Choice): Candidate[] {
  const open = strongest(candidates, choice.weight);
  let chosen = addPoints(choice.wanted, open, choice);
  let value = coverage(chosen, choice.weight);
  for (const out of [...chosen].reverse()) {
    if (!chosen.includes(out) || choice.wanted.includes(out)) continue;
    const others = open.filter((candidate) => candidate !== out);
    const changed = addPoints(
      chosen.filter((candidate) => candidate !== out),
      others,
      choice,
    );
    const changedValue = coverage(changed, choice.weight);
    if (changedValue > value + HAIR) [chosen, value] = [changed, changedValue];
  }
  return chosen;
}

/** Differences below this are of rounding, and no reason. */
const HAIR = 1e-9;

function addPoints(
  start: readonly Candidate[],
  candidates: readonly Candidate[],
  { weight, words, index }: Choice,
): Candidate[] {
  const chosen = [...start];
  const covered = new Set(start.flatMap(({ line }) => line.pairs));
  let left = start.reduce((sum, { length }) => sum - length, words);
  let open = candidates.filter((one) => !start.some((other) => isSpent(one, other, index)));
  for (;;) {
    open = open.filter(({ length }) => length <= left);
    const best = highest(open, (one) => gain(one, covered, weight) / one.length ** LENGTH_POWER);
    if (best === null) return chosen;
    chosen.push(best);
    left -= best.length;
    for (const pair of best.line.pairs) covered.add(pair);
    open = open.filter((other) => !isSpent(other, best, index));
  }
}

const isSpent = (one: Candidate, chosen: Candidate, index: LineIndex): boolean =>
  one === chosen || repeats(one.line, chosen.line, index);

function gain(
  { line, favour }: Candidate,
  covered: ReadonlySet<string>,
  weight: ConceptWeight,
): number {
  let sum = 0;
  for (const pair of line.pairs) if (!covered.has(pair)) sum += weight(pair);
  return favour * sum;
}

function coverage(chosen: readonly Candidate[], weight: ConceptWeight): number {
  const covered = new Set<string>();
  let sum = 0;
  for (const candidate of chosen) {
    sum += gain(candidate, covered, weight);
    for (const pair of candidate.line.pairs) covered.add(pair);
  }
  return sum;
}

function strongest(candidates: readonly Candidate[], weight: ConceptWeight): readonly Candidate[] {
  const alone = new Set<string>();
  if (candidates.length <= MOST_CANDIDATES) return candidates;
  return candidates
    .map((candidate, at) => ({
      candidate,
      at,
      value: gain(candidate, alone, weight) / candidate.length ** LENGTH_POWER,
    }))
    .sort((a, b) => b.value - a.value || a.at - b.at)
    .slice(0, MOST_CANDIDATES)
    .sort((a, b) => a.at - b.at)
    .map(({ candidate }) => candidate);
}

function highest(
  candidates: readonly Candidate[],
  worth: (candidate: Candidate) => number,
): Candidate | null {
  let [best, most]: [Candidate | null, number] = [null, 0];
  for (const candidate of candidates) {
    const value = worth(candidate);
    if (value > most + HAIR) [best, most] = [candidate, value];
  }
  return best;
}
