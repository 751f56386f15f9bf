import { isOneOfMany, otherWordsFor } from '../alone/anaphoricNouns.ts';
import type { Edit } from '../alone/edits.ts';
import { namesBody } from '../alone/namesBody.ts';
import { tellOpposites } from '../differences/findOutcomes.ts';
import { repeats, tellsLittleNew } from '../likeness/repeats.ts';
import type { LineIndex } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import type { ConceptWeight } from './weighConcepts.ts';

/** A sentence that may become a point: its text after edits, and what it weighs beside its words. */
export interface Candidate {
  readonly line: Line;
  readonly text: string;
  /** Pairs of words of `text`, without an editor's. */
  readonly pairs: readonly string[];
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
  const number = createNumbers(choice.weight);
  const open = strongest(candidates.map(number), MOST_CANDIDATES);
  const wanted = choice.wanted.map(
    (one) => open.find(({ candidate }) => candidate === one) ?? number(one),
  );
  const isSpent = createSpent(
    (line, other) => repeats(line, other, choice.index) || tellOpposites(line, other, choice.index),
  );
  const fill = (start: readonly Numbered[], from: readonly Numbered[]) =>
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
  const used = chosen.reduce((sum, { candidate }) => sum + candidate.length, 0);
  const full = used >= FULL * choice.words ? chosen : fillUp(chosen, open, choice);
  return full.map(({ candidate }) => candidate);
}

/**
 * A digest that does not fill so much of its room also takes what leans on something untold ("the
 * pledge", "the order": what the story is about tells which), but no "letter" and no "doctor", and
 * what tells twice as much that is new as it repeats.
 */
const FULL = 0.85;

function fillUp(
  chosen: readonly Numbered[],
  open: readonly Numbered[],
  { words, index }: Choice,
): readonly Numbered[] {
  const isSpent = createSpent(
    (line, other) => tellsLittleNew(line, other, index) || tellOpposites(line, other, index),
  );
  return addPoints(chosen, open, { words, isSpent, leaning: true });
}

/** Nothing has gone before a report's first sentence; further down, nobody knows which letter it is, or which Walter. */
const mayLean = ({ line, leansOn, strangers }: Candidate): boolean =>
  line.rank === 0 || !leansOn.some((thing) => isOneOfMany(thing) || strangers.includes(thing));

/** Whether a point tells of a thing, and does not itself take it for known. */
export const tells = ({ line, refersTo }: Candidate, thing: string): boolean =>
  !refersTo.includes(thing) &&
  ([thing, ...otherWordsFor(thing)].some((one) => line.terms.includes(one)) ||
    namesBody(thing, line.text));

/** Whether others among the chosen tell what this one takes for known. */
const isIntroduced = (one: Numbered, chosen: readonly Numbered[]): boolean =>
  one.candidate.leansOn.every((thing) =>
    chosen.some((other) => other !== one && tells(other.candidate, thing)),
  );

/** Differences below this are of rounding, and no reason. */
const HAIR = 1e-9;

/** A candidate whose pairs are numbers, so that what is covered is looked up without their letters. */
interface Numbered {
  readonly candidate: Candidate;
  readonly pairs: readonly number[];
  /** What each of the pairs is worth here, the candidate's favour included. */
  readonly worths: readonly number[];
  /** What a gain is divided by. */
  readonly cost: number;
}

function createNumbers(weight: ConceptWeight): (candidate: Candidate) => Numbered {
  const numbers = new Map<string, number>();
  return (candidate) => {
    const { pairs } = candidate;
    for (const pair of pairs) if (!numbers.has(pair)) numbers.set(pair, numbers.size);
    return {
      candidate,
      pairs: pairs.map((pair) => numbers.get(pair)!),
      worths: pairs.map((pair) => candidate.favour * weight(pair)),
      cost: candidate.length ** LENGTH_POWER,
    };
  };
}

type Spent = (one: Numbered, chosen: Numbered) => boolean;

/** Whether one says what the chosen one says; each pair is compared once. */
function createSpent(says: (line: Line, chosen: Line) => boolean): Spent {
  const known = new Map<Numbered, Map<Numbered, boolean>>();
  return (one, chosen) => {
    if (one === chosen) return true;
    const ofChosen = known.get(chosen) ?? new Map<Numbered, boolean>();
    known.set(chosen, ofChosen);
    let spent = ofChosen.get(one);
    if (spent === undefined) {
      spent = says(one.candidate.line, chosen.candidate.line);
      ofChosen.set(one, spent);
    }
    return spent;
  };
}

function addPoints(
  start: readonly Numbered[],
  from: readonly Numbered[],
  { words, isSpent, leaning }: { words: number; isSpent: Spent; leaning: boolean },
): Numbered[] {
  const chosen = [...start];
  const untold = createUntold(start);
  const covered = new Set(start.flatMap(({ pairs }) => pairs));
  let left = start.reduce((sum, { candidate }) => sum - candidate.length, words);
  let open = from.filter((one) => !start.some((other) => isSpent(one, other)));
  for (;;) {
    open = open.filter(({ candidate }) => candidate.length <= left);
    const fit = open.filter(
      (one) => isIntroduced(one, chosen) || (leaning && mayLean(one.candidate)),
    );
    const best = highest(fit, (one) => (gain(one, covered) * untold.worth(one)) / one.cost);
    if (best === null) return chosen;
    chosen.push(best);
    left -= best.candidate.length;
    for (const pair of best.pairs) covered.add(pair);
    untold.tell(best);
    open = open.filter((other) => !isSpent(other, best));
  }
}

function gain({ pairs, worths }: Numbered, covered: ReadonlySet<number>): number {
  let sum = 0;
  for (let at = 0; at < pairs.length; at++) if (!covered.has(pairs[at]!)) sum += worths[at]!;
  return sum;
}

function coverage(chosen: readonly Numbered[]): number {
  const covered = new Set<number>();
  let sum = 0;
  const untold = createUntold(chosen);
  for (const one of chosen) {
    sum += gain(one, covered) * untold.worth(one);
    for (const pair of one.pairs) covered.add(pair);
  }
  return sum;
}

/** What is left of a sentence's worth for each thing that it names as known and nobody has told of. */
const UNTOLD = 0.8;

/** Somebody of whom nothing is told is more of a riddle than a thing is. */
const STRANGER = 0.55;

/** Keeps count of what the chosen points tell. */
function createUntold(chosen: readonly Numbered[]) {
  const tellers = [...chosen];
  const told = new Map<string, Numbered[]>();
  const tellersOf = (thing: string) => {
    const known = told.get(thing) ?? tellers.filter((one) => tells(one.candidate, thing));
    told.set(thing, known);
    return known;
  };
  return {
    worth: (one: Numbered): number => {
      const things = one.candidate.refersTo.filter(
        (thing) => !tellersOf(thing).some((teller) => teller !== one),
      );
      const people = things.filter((thing) => one.candidate.strangers.includes(thing));
      return UNTOLD ** (things.length - people.length) * STRANGER ** people.length;
    },
    tell: (one: Numbered): void => {
      tellers.push(one);
      for (const [thing, known] of told) if (tells(one.candidate, thing)) known.push(one);
    },
  };
}

const nothing: ReadonlySet<number> = new Set();

/** The strongest by themselves, in the order given. */
function strongest(open: readonly Numbered[], most: number): readonly Numbered[] {
  if (open.length <= most) return open;
  return open
    .map((one, at) => ({ one, at, value: gain(one, nothing) / one.cost }))
    .sort((a, b) => b.value - a.value || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

function highest(open: readonly Numbered[], worth: (one: Numbered) => number): Numbered | null {
  let [best, most]: [Numbered | null, number] = [null, 0];
  for (const one of open) {
    const value = worth(one);
    if (value > most + HAIR) [best, most] = [one, value];
  }
  return best;
}
