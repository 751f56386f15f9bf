import { type Cluster, type Dated, LONGEST_GAP } from './cluster.ts';
import { PROBES } from './nearPairs.ts';
import { heaviest, type TermNumbers, vectorOf } from './termVector.ts';

/** A story that later reports may join, as plain data: what `JSON.stringify` keeps. */
export interface OpenStory {
  /** The id of the report that it was opened with; of stories that merged, of the one opened first. */
  readonly id: string;
  /** In the order in which they were added. */
  readonly reportIds: readonly string[];
  /** How many of the reports have a day, and the sum of these days, counted from 1970-01-01. */
  readonly dated: number;
  readonly days: number;
  /** What it is about: terms with the sum of their weights in its reports, heaviest first. */
  readonly terms: readonly (readonly [term: string, weight: number])[];
}

/** Of a story's terms so many are kept; what is lighter never decides. */
const MOST_TERMS = 300;

export const toCluster = (story: OpenStory, numbers: TermNumbers): Cluster => ({
  size: story.reportIds.length,
  sum: vectorOf(story.terms, numbers),
  dated: story.dated,
  days: story.days,
});

export function toStory(
  id: string,
  reportIds: readonly string[],
  { sum, dated, days }: Cluster,
  { termOf }: TermNumbers,
): OpenStory {
  const weights = new Map([...sum.ids].map((number, at) => [number, sum.weights[at]!]));
  const terms = heaviest(sum, MOST_TERMS).map(
    (number) => [termOf(number), Math.round(weights.get(number)! * 1e4) / 1e4] as const,
  );
  return { id, reportIds, dated, days, terms };
}

/** The stories that one of `added` may belong to: near in time, and with one of their main terms. */
export function storiesNear(
  stories: readonly OpenStory[],
  added: readonly Cluster[],
  { termOf }: TermNumbers,
): OpenStory[] {
  const carried = new Set(added.flatMap(({ sum }) => [...sum.ids].map(termOf)));
  const isNear = nearInTime(added);
  return stories.filter(
    (story) => isNear(story) && story.terms.slice(0, PROBES).some(([term]) => carried.has(term)),
  );
}

function nearInTime(added: readonly Cluster[]): (story: Dated) => boolean {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { dated, days } of added) {
    if (dated === 0) return () => true;
    first = Math.min(first, days);
    last = Math.max(last, days);
  }
  return ({ dated, days }) => {
    const middle = days / dated;
    return dated === 0 || (first - LONGEST_GAP <= middle && middle <= last + LONGEST_GAP);
  };
}
