import type { Edit } from '../alone/edits.ts';
import { isOneOfMany, otherWordsFor } from '../alone/leaning/anaphoricNouns.ts';
import { namesBody } from '../alone/leaning/namesBody.ts';
import { withoutQuotations } from '../alone/people/namesBefore.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
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

/** Whether a point tells of a thing, and does not itself take it for known. */
export const tells = ({ line, refersTo, brings = [] }: Candidate, thing: string): boolean =>
  brings.includes(thing) ||
  (!refersTo.includes(thing) &&
    ([thing, ...otherWordsFor(thing)].some((one) => termsFor(thing, line).includes(one)) ||
      namesBody(thing, line.text)));

/** "A case about a man who put a price on his signature": what is quoted brings nobody in. */
const termsFor = (thing: string, line: Line): readonly string[] =>
  isOneOfMany(thing) ? narratedTerms(line) : line.terms;

const narratedTerms = once(({ text }: Line): readonly string[] =>
  termsOf(wordsOf(withoutQuotations(text))),
);

/** Whether others among the chosen tell what this one takes for known. */
export const isIntroduced = (one: Weighed, chosen: readonly Weighed[]): boolean =>
  one.candidate.leansOn.every((thing) =>
    chosen.some((other) => other !== one && tells(other.candidate, thing)),
  );

/** Nothing has gone before a report's first sentence; further down, nobody knows which letter it is, or which Walter. */
const mayLean = ({ line, leansOn, strangers }: Candidate): boolean =>
  !leansOn.some(isClaimKey) &&
  ((line.rank === 0 && !line.behindScene) ||
    !leansOn.some((thing) => isOneOfMany(thing) || strangers.includes(thing)));

/** Differences below this are of rounding, and no reason. */
export const HAIR = 1e-9;

/** How much length is held against a sentence: 0 not at all, 1 in full. */
const LENGTH_POWER = 0.55;

/** A candidate, and what it brings to a digest. */
export interface Weighed {
  readonly candidate: Candidate;
  /** What each of its concepts is worth here, the candidate's favour included. */
  readonly worths: readonly number[];
  /** What a gain is divided by. */
  readonly cost: number;
}

/** A candidate as it is weighed, its favour included. */
export const favoured = (candidate: Candidate): Weighed => ({
  candidate,
  worths: candidate.worths.map((worth) => candidate.favour * worth),
  cost: candidate.length ** LENGTH_POWER,
});

/** Whether one says what the chosen one says. */
export type Spent = (one: Weighed, chosen: Weighed) => boolean;

/** How points are added. */
interface Filling {
  readonly words: number;
  readonly isSpent: Spent;
  /** Whether it may lean on what nothing tells. */
  readonly leaning: boolean;
  /** Asked of each one before it is taken, with all that are chosen by then. */
  readonly isWanted?: (one: Weighed, chosen: readonly Weighed[]) => boolean;
}

/** `start`, and of `from` in each step the one that adds most for its length, as long as it fits into the words. */
export function addPoints(
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

/** What all of them are worth together: each concept counts once. */
export function coverage(chosen: readonly Weighed[]): number {
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
export function strongest(open: readonly Weighed[], most: number): readonly Weighed[] {
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
