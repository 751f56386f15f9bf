import { addVectors, type TermVector } from './termVector.ts';

/** How many reports have a day, and the sum of their day numbers. */
export interface Dated {
  readonly dated: number;
  readonly days: number;
}

/** Reports that are taken together: one that stands alone, or a story so far. */
export interface Cluster extends Dated {
  readonly size: number;
  /** The sum of the reports' vectors. */
  readonly sum: TermVector;
}

/** Reports further apart in time than so many days are not of one event. */
export const LONGEST_GAP = 14;
/** A report whose day is not known is taken to be so many days away. */
const UNKNOWN_GAP = 2;

export const clusterOf = (vector: TermVector, day: number | null): Cluster => ({
  size: 1,
  sum: vector,
  dated: day === null ? 0 : 1,
  days: day ?? 0,
});

export const joinClusters = (a: Cluster, b: Cluster): Cluster => ({
  size: a.size + b.size,
  sum: addVectors(a.sum, b.sum),
  dated: a.dated + b.dated,
  days: a.days + b.days,
});

/**
 * The average likeness of their reports (`product`, that of the sums, is the sum of the products),
 * less the further apart their middle days are. The middle, not the edge: a story cannot crawl
 * through a long saga from day to day.
 */
export const likenessOf = (a: Cluster, b: Cluster, product: number): number =>
  (product / (a.size * b.size)) * nearness(gapBetween(a, b));

/** Days between their middles. */
export const gapBetween = (a: Dated, b: Dated): number =>
  a.dated === 0 || b.dated === 0 ? UNKNOWN_GAP : Math.abs(a.days / a.dated - b.days / b.dated);

/**
 * Of the pairs of reports of one event three in four are of one day and nine in ten of two
 * neighbouring ones: by the days in the addresses of 300 reports (docs/decisions/stories.md).
 */
function nearness(gap: number): number {
  return gap > LONGEST_GAP ? 0 : 1 / (1 + gap / 2);
}
