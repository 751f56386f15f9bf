import type { Story } from '../digest.ts';
import { openingTerms } from '../reading/openingTerms.ts';

/** Weighted terms, of unit length. */
export type Centre = ReadonlyMap<string, number>;

/**
 * Terms are weighed as if so many other reports, about something else, were read as well: a few
 * stories that share a term would otherwise make light of it.
 */
const OTHERS = 60;

/** What each story is about, in one vector: the mean of its reports. */
export function centresOf(stories: readonly Story[]): Centre[] {
  const reports = stories.flatMap((story) => story.reports);
  const carriers = new Map<string, number>();
  for (const report of reports) {
    for (const term of openingTerms(report).terms) {
      carriers.set(term, (carriers.get(term) ?? 0) + 1);
    }
  }
  const all = reports.length + OTHERS;
  const weigh = (term: string, count: number) =>
    [term, Math.sqrt(count) * Math.log(all / (carriers.get(term)! + 0.5))] as const;
  return stories.map((story) => {
    const sum = new Map<string, number>();
    for (const report of story.reports) {
      const { terms, counts } = openingTerms(report);
      for (const [term, weight] of unit(terms.map((term, at) => weigh(term, counts[at]!)))) {
        sum.set(term, (sum.get(term) ?? 0) + weight);
      }
    }
    return unit([...sum]);
  });
}

function unit(weighed: readonly (readonly [string, number])[]): Map<string, number> {
  const norm = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weighed.map(([term, weight]) => [term, weight / norm]));
}

/** 0 for nothing in common, 1 for the same. */
export function cosine(a: Centre, b: Centre): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}
