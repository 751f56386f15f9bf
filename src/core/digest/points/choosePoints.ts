import type { Edit } from '../alone/edits.ts';
import { isOneOfMany, otherWordsFor } from '../alone/leaning/anaphoricNouns.ts';
import { namesBody } from '../alone/leaning/namesBody.ts';
import { tellOpposites } from '../differences/findOutcomes.ts';
import { bringsFact } from '../likeness/newFacts.ts';
import { repeats, tellsHalf, tellsLittleNew } from '../likeness/repeats.ts';
import type { LineIndex } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { isClaimKey } from './claimKey.ts';

/** A sentence that may become a point: its text after edits, and what it weighs beside its words. */
export interface Candidate {
  readonly line: Line;
  readonly text: string;
  /** The pairs of words of `text`, without an editor's: each the number that all candidates have for it. */
  readonly concepts: readonly number[];
  /** How much it is worth to the digest to have each of them: a probability, 0 to 1. */
  readonly worths: readonly number[];
  /** The line with the quotation marks that it lost to its neighbours: what `edits` change. */
  readonly source: string;
  /** How `text` came of the line's. */
  readonly edits: readonly Edit[];
  /** Words of `text`. */
  readonly length: number;
  /** 1 is neutral; less for what needed edits, more for what is wanted. */
  readonly favour: number;
  /** Stems of things that it takes for known: a chosen one before it has to have brought them in. */
  readonly leansOn: readonly string[];
  /** Those, and stems of what it names as known in passing: better told before it. */
  readonly refersTo: readonly string[];
  /** Of those, names of people of whom it does not say who they are, and whom few reports name. */
  readonly strangers: readonly string[];
  /** What it tells besides its words: the claims that others answer. */
  readonly brings?: readonly string[];
}

/** Beyond so many, the weakest by themselves are not looked at. */
const MOST_CANDIDATES = 500;
/** How much length is held against a sentence: 0 not at all, 1 in full. */
const LENGTH_POWER = 0.55;

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
export interface Choice {
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
  const used = wordsOf(chosen);
  const full = used >= FULL * choice.words ? chosen : fillUp(chosen, open, choice, isMostlyTold);
  const sparse = wordsOf(full) < SPARSE * choice.words;
  const told = sparse ? fillUp(full, open, choice, isHalfTold) : full;
  const rich = wordsOf(told) < FULL * choice.words ? addFacts(told, open, choice) : told;
  return rich.map(({ candidate }) => candidate);
}

/**
 * A digest that does not fill so much of its room also takes what leans on something untold ("the
 * pledge", "the order": what the story is about tells which), but no "letter" and no "doctor", and
 * what tells twice as much that is new as it repeats.
 */
const FULL = 0.85;

/** One that fills no more than half of its room has little to choose from. */
const SPARSE = 0.5;

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
    isSpent: isOpposed(index),
    leaning: true,
    isWanted: ({ candidate }, told) =>
      bringsFact(
        candidate.line,
        told.map((one) => one.candidate.line),
      ),
  });

/** Nothing has gone before a report's first sentence; further down, nobody knows which letter it is, or which Walter. */
const mayLean = ({ line, leansOn, strangers }: Candidate): boolean =>
  !leansOn.some(isClaimKey) &&
  (line.rank === 0 || !leansOn.some((thing) => isOneOfMany(thing) || strangers.includes(thing)));

/** Whether a point tells of a thing, and does not itself take it for known. */
export const tells = ({ line, refersTo, brings = [] }: Candidate, thing: string): boolean =>
  brings.includes(thing) ||
  (!refersTo.includes(thing) &&
    ([thing, ...otherWordsFor(thing)].some((one) => line.terms.includes(one)) ||
      namesBody(thing, line.text)));

/** Whether others among the chosen tell what this one takes for known. */
const isIntroduced = (one: Weighed, chosen: readonly Weighed[]): boolean =>
  one.candidate.leansOn.every((thing) =>
    chosen.some((other) => other !== one && tells(other.candidate, thing)),
  );

/** Differences below this are of rounding, and no reason. */
const HAIR = 1e-9;

/** A candidate, and what it brings to a digest. */
interface Weighed {
  readonly candidate: Candidate;
  /** What each of its concepts is worth here, the candidate's favour included. */
  readonly worths: readonly number[];
  /** What a gain is divided by. */
  readonly cost: number;
}

const favoured = (candidate: Candidate): Weighed => ({
  candidate,
  worths: candidate.worths.map((worth) => candidate.favour * worth),
  cost: candidate.length ** LENGTH_POWER,
});

type Spent = (one: Weighed, chosen: Weighed) => boolean;

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
const isOpposed = spentWhere(tellOpposites);

interface Filling {
  readonly words: number;
  readonly isSpent: Spent;
  /** Whether it may lean on what nothing tells. */
  readonly leaning: boolean;
  /** Asked of each one before it is taken, with all that are chosen by then. */
  readonly isWanted?: (one: Weighed, chosen: readonly Weighed[]) => boolean;
}

function addPoints(
  start: readonly Weighed[],
  from: readonly Weighed[],
  { words, isSpent, leaning, isWanted = () => true }: Filling,
): Weighed[] {
  const chosen = [...start];
  const untold = createUntold(start);
  const covered = new Set(start.flatMap(({ candidate }) => candidate.concepts));
  let left = start.reduce((sum, { candidate }) => sum - candidate.length, words);
  let open = from.filter((one) => !start.some((other) => isSpent(one, other)));
  for (;;) {
    open = open.filter(({ candidate }) => candidate.length <= left);
    const fit = open.filter(
      (one) =>
        (isIntroduced(one, chosen) || (leaning && mayLean(one.candidate))) && isWanted(one, chosen),
    );
    const best = highest(fit, (one) => (gain(one, covered) * untold.worth(one)) / one.cost);
    if (best === null) return chosen;
    chosen.push(best);
    left -= best.candidate.length;
    for (const concept of best.candidate.concepts) covered.add(concept);
    untold.tell(best);
    open = open.filter((other) => !isSpent(other, best));
  }
}

function gain({ candidate, worths }: Weighed, covered: ReadonlySet<number>): number {
  const { concepts } = candidate;
  let sum = 0;
  for (let at = 0; at < concepts.length; at++) if (!covered.has(concepts[at]!)) sum += worths[at]!;
  return sum;
}

function coverage(chosen: readonly Weighed[]): number {
  const covered = new Set<number>();
  let sum = 0;
  const untold = createUntold(chosen);
  for (const one of chosen) {
    sum += gain(one, covered) * untold.worth(one);
    for (const concept of one.candidate.concepts) covered.add(concept);
  }
  return sum;
}

/** What is left of a sentence's worth for each thing that it names as known and nobody has told of. */
const UNTOLD = 0.8;

/** Somebody of whom nothing is told is more of a riddle than a thing is. */
const STRANGER = 0.55;

/** Keeps count of what the chosen points tell. */
function createUntold(chosen: readonly Weighed[]) {
  const tellers = [...chosen];
  const told = new Map<string, Weighed[]>();
  const tellersOf = (thing: string) => {
    const known = told.get(thing) ?? tellers.filter((one) => tells(one.candidate, thing));
    told.set(thing, known);
    return known;
  };
  return {
    worth: (one: Weighed): number => {
      const things = one.candidate.refersTo.filter(
        (thing) => !tellersOf(thing).some((teller) => teller !== one),
      );
      const people = things.filter((thing) => one.candidate.strangers.includes(thing));
      return UNTOLD ** (things.length - people.length) * STRANGER ** people.length;
    },
    tell: (one: Weighed): void => {
      tellers.push(one);
      for (const [thing, known] of told) if (tells(one.candidate, thing)) known.push(one);
    },
  };
}

const nothing: ReadonlySet<number> = new Set();

/** The strongest by themselves, in the order given. */
function strongest(open: readonly Weighed[], most: number): readonly Weighed[] {
  if (open.length <= most) return open;
  return open
    .map((one, at) => ({ one, at, value: gain(one, nothing) / one.cost }))
    .sort((a, b) => b.value - a.value || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

function highest(open: readonly Weighed[], worth: (one: Weighed) => number): Weighed | null {
  let [best, most]: [Weighed | null, number] = [null, 0];
  for (const one of open) {
    const value = worth(one);
    if (value > most + HAIR) [best, most] = [one, value];
  }
  return best;
}
