import type { Report } from '../../report/report.ts';
import type { Story } from '../digest.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

/** Weighted terms, of unit length. */
export type Centre = ReadonlyMap<string, number>;

/** A report tells what it is about at its start; what follows is more and more background. */
const READ_SENTENCES = 14;
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
    for (const term of openingTerms(report).keys())
      carriers.set(term, (carriers.get(term) ?? 0) + 1);
  }
  const all = reports.length + OTHERS;
  const weigh = ([term, count]: readonly [string, number]) =>
    [term, Math.sqrt(count) * Math.log(all / (carriers.get(term)! + 0.5))] as const;
  return stories.map((story) => {
    const sum = new Map<string, number>();
    for (const report of story.reports) {
      for (const [term, weight] of unit([...openingTerms(report)].map(weigh))) {
        sum.set(term, (sum.get(term) ?? 0) + weight);
      }
    }
    return unit([...sum]);
  });
}

/** In how many sentences of its opening a report has a term; its headline counts twice. */
const openingTerms: (report: Report) => ReadonlyMap<string, number> = once(
  ({ title, text, sentences }: Report) => {
    const counts = new Map<string, number>();
    const opening = sentences
      .slice(0, READ_SENTENCES)
      .map(({ start, end }) => text.slice(start, end));
    for (const words of [title ?? '', title ?? '', ...opening]) {
      for (const term of termsOf(wordsOf(words))) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    return counts;
  },
);

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
