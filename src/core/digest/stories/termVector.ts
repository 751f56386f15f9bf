import { placeOf } from './placeOf.ts';

/** Weighted terms as numbers: `ids` ascending, `weights` beside them. */
export interface TermVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** Numbers for terms, counted from 0 in the order in which they are first asked for. */
export interface TermNumbers {
  readonly numberOf: (term: string) => number;
  readonly termOf: (number: number) => string;
}

export function numberTerms(): TermNumbers {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  return {
    numberOf: (term) => {
      let number = numbers.get(term);
      if (number === undefined) {
        number = terms.push(term) - 1;
        numbers.set(term, number);
      }
      return number;
    },
    termOf: (number) => terms[number]!,
  };
}

/** `entries`: each term once. */
export function vectorOf(
  entries: Iterable<readonly [string, number]>,
  { numberOf }: TermNumbers,
): TermVector {
  const weightOf = new Map<number, number>();
  for (const [term, weight] of entries) weightOf.set(numberOf(term), weight);
  const ids = Int32Array.from(weightOf.keys()).sort();
  return { ids, weights: Float64Array.from(ids, (id) => weightOf.get(id)!) };
}

/** Holds many vectors against one, the same that was told last. */
export interface Comparer {
  readonly against: (one: TermVector) => void;
  /** The product of the two. */
  readonly dotWith: (other: TermVector) => number;
}

/** A vector so many times as long as the one is not gone through, but looked up in. */
const MUCH_LONGER = 16;

/**
 * For vectors of the numbers below `terms`. The one is spread out over all of them, so that another
 * costs its own length: the many terms of a story of thousands are not gone through for each report
 * that is held against it. The products are added up in the order of the numbers in any case.
 */
export function createComparer(terms: number): Comparer {
  const spread = new Float64Array(terms);
  let one: TermVector = { ids: new Int32Array(), weights: new Float64Array() };
  return {
    against: (next) => {
      for (const id of one.ids) spread[id] = 0;
      one = next;
      for (let at = 0; at < one.ids.length; at++) spread[one.ids[at]!] = one.weights[at]!;
    },
    dotWith: (other) =>
      other.ids.length > MUCH_LONGER * one.ids.length
        ? lookedUp(one, other)
        : goneThrough(other, spread),
  };
}

function goneThrough({ ids, weights }: TermVector, spread: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at++) sum += weights[at]! * spread[ids[at]!]!;
  return sum;
}

function lookedUp(short: TermVector, long: TermVector): number {
  let sum = 0;
  for (let at = 0; at < short.ids.length; at++) {
    const place = placeOf(short.ids[at]!, long.ids);
    if (long.ids[place] === short.ids[at]) sum += short.weights[at]! * long.weights[place]!;
  }
  return sum;
}

export function addVectors(a: TermVector, b: TermVector): TermVector {
  const ids = new Int32Array(a.ids.length + b.ids.length);
  const weights = new Float64Array(ids.length);
  let [size, i, j] = [0, 0, 0];
  while (i < a.ids.length || j < b.ids.length) {
    const one = a.ids[i] ?? Number.POSITIVE_INFINITY;
    const other = b.ids[j] ?? Number.POSITIVE_INFINITY;
    ids[size] = Math.min(one, other);
    if (one <= other) weights[size]! += a.weights[i++]!;
    if (other <= one) weights[size]! += b.weights[j++]!;
    size++;
  }
  return { ids: ids.slice(0, size), weights: weights.slice(0, size) };
}

/** The numbers of its heaviest terms, heaviest first; of equal ones the lower number. */
export function heaviest({ ids, weights }: TermVector, most: number): number[] {
  if (most >= ids.length) return byWeight([...ids.keys()], weights).map((at) => ids[at]!);
  // Few of many are wanted, by every report: sorting them all would take the most time of all.
  const least = Float64Array.from(weights).sort()[weights.length - most]!;
  const heavy: number[] = [];
  for (let at = 0; at < weights.length; at++) if (weights[at]! >= least) heavy.push(at);
  return byWeight(heavy, weights)
    .slice(0, most)
    .map((at) => ids[at]!);
}

/** Places, by falling weight, then ascending. */
const byWeight = (places: number[], weights: Float64Array): number[] =>
  places.sort((a, b) => weights[b]! - weights[a]! || a - b);
