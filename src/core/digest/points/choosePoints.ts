import { tellOpposites } from '../differences/findOutcomes.ts';
import { bringsFact } from '../likeness/newFacts.ts';
import { repeats, tellsHalf, tellsLittleNew, tellsTopAgain } from '../likeness/repeats.ts';
import type { LineIndex } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import {
  addPoints,
  type Candidate,
  coverage,
  favoured,
  HAIR,
  isIntroduced,
  type Spent,
  strongest,
  type Weighed,
} from './addPoints.ts';

/** Beyond so many, the weakest by themselves are not looked at. */
const MOST_CANDIDATES = 500;

/**
 * Of sentences that are the same letter for letter the first, or the one that is wanted: a hundred
 * copies of one report are no reason to look at nothing else.
 */
function withoutCopies(
  candidates: readonly Candidate[],
  wanted: readonly Candidate[],
): Candidate[] {
  const seen = new Set(wanted.map(({ text }) => text));
  return candidates.filter((candidate) => {
    const isNew = !seen.has(candidate.text);
    seen.add(candidate.text);
    return isNew || wanted.includes(candidate);
  });
}

/** What choosing goes by. */
interface Choice {
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
  const many = candidates.length > MOST_CANDIDATES;
  const different = many ? withoutCopies(candidates, choice.wanted) : candidates;
  const open = strongest(different.map(favoured), MOST_CANDIDATES);
  const wanted = choice.wanted.map(
    (one) => open.find(({ candidate }) => candidate === one) ?? favoured(one),
  );
  const isSpent = isRepeated(choice.index);
  const fill = (start: readonly Weighed[], from: readonly Weighed[]) =>
    addPoints(start, from, { words: choice.words, isSpent, leaning: false });
  let chosen = fill(wanted, open);
  let value = coverage(chosen);
  for (const out of [...chosen].reverse()) {
    if (!chosen.includes(out) || wanted.includes(out)) continue;
    const changed = fill(
      chosen.filter((one) => one !== out),
      open.filter((one) => one !== out),
    );
    const changedValue = coverage(changed);
    const better =
      changedValue > value + HAIR && changed.every((one) => isIntroduced(one, changed));
    if (better) [chosen, value] = [changed, changedValue];
  }
  const withoutParts = (told: readonly Weighed[]) =>
    told.filter((one) => wanted.includes(one) || !isWithinOther(one, told));
  chosen = withoutParts(chosen);
  const used = wordsOf(chosen);
  const full = used >= FULL * choice.words ? chosen : fillUp(chosen, open, choice, isMostlyTold);
  const sparse = wordsOf(full) < SPARSE * choice.words;
  const told = sparse ? fillUp(full, open, choice, isHalfTold) : full;
  const rich = wordsOf(told) < FULL * choice.words ? addFacts(told, open, choice) : told;
  return withoutParts(rich).map(({ candidate }) => candidate);
}

/**
 * A digest that does not fill so much of its room also takes what leans on something untold ("the
 * pledge", "the order": what the story is about tells which), but no "letter" and no "doctor", and
 * what tells twice as much that is new as it repeats.
 */
const FULL = 0.85;

/** One that fills no more than half of its room has little to choose from. */
const SPARSE = 0.5;

/** A sentence of which a longer one, that was chosen after it, says every word. */
const isWithinOther = ({ candidate: { line } }: Weighed, chosen: readonly Weighed[]): boolean =>
  chosen.some(
    ({ candidate: { line: other } }) =>
      other !== line &&
      other.terms.length > line.terms.length &&
      line.terms.every((term) => other.terms.includes(term)),
  );

const wordsOf = (chosen: readonly Weighed[]): number =>
  chosen.reduce((sum, { candidate }) => sum + candidate.length, 0);

function fillUp(
  chosen: readonly Weighed[],
  open: readonly Weighed[],
  { words, index }: Choice,
  isTold: (index: LineIndex) => Spent,
): readonly Weighed[] {
  return addPoints(chosen, open, { words, isSpent: isTold(index), leaning: true });
}

/** What tells some of it again, and a figure or a name besides. */
const addFacts = (
  chosen: readonly Weighed[],
  open: readonly Weighed[],
  { words, index }: Choice,
): readonly Weighed[] =>
  addPoints(chosen, open, {
    words,
    isSpent: isTopTold(index),
    leaning: true,
    isWanted: ({ candidate }, told) =>
      bringsFact(
        candidate.line,
        told.map((one) => one.candidate.line),
        (one) => repeats(candidate.line, one, index),
      ),
  });

type Compare = (line: Line, told: Line, index: LineIndex) => boolean;

/**
 * Whether one is spent where a chosen one stands. Each pair is compared once for its reading: points
 * are chosen again and again, with another opening and with more room.
 */
const spentWhere = (says: Compare): ((index: LineIndex) => Spent) =>
  once((index: LineIndex): Spent => {
    const known = new Map<Line, Map<Line, boolean>>();
    return (one, chosen) => {
      if (one === chosen) return true;
      const [line, told] = [one.candidate.line, chosen.candidate.line];
      const ofTold = known.get(told) ?? new Map<Line, boolean>();
      known.set(told, ofTold);
      let spent = ofTold.get(line);
      if (spent === undefined) {
        spent = says(line, told, index);
        ofTold.set(line, spent);
      }
      return spent;
    };
  });

const orOpposes =
  (says: Compare): Compare =>
  (line, told, index) =>
    says(line, told, index) || tellOpposites(line, told, index);

const isRepeated = spentWhere(orOpposes(repeats));
const isMostlyTold = spentWhere(orOpposes(tellsLittleNew));
const isHalfTold = spentWhere(orOpposes(tellsHalf));
const isTopTold = spentWhere(orOpposes(tellsTopAgain));
