import type { Report } from '../../report/report.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

/** Unit length. */
export type TermVector = ReadonlyMap<string, number>;

/** A report tells what it is about at its start; what follows is more and more background. */
const READ_SENTENCES = 14;
/** A headline term counts so many times. */
const HEADLINE = 2;
/**
 * Reports are weighed as if so many others, about something else, were read with them: five
 * reports of one story would otherwise make the very words that they share look empty.
 */
const OTHERS = 60;

/** One vector a report: how often a term stands in its headline and opening, by how rare it is. */
export function reportVectors(reports: readonly Report[]): TermVector[] {
  const counts = reports.map(termCounts);
  const carriers = new Map<string, number>();
  for (const terms of counts) {
    for (const term of terms.keys()) carriers.set(term, (carriers.get(term) ?? 0) + 1);
  }
  const all = reports.length + OTHERS;
  return counts.map((terms) => {
    const weighed = [...terms].map(
      ([term, count]) =>
        [term, Math.sqrt(count) * Math.log(all / (carriers.get(term)! + 0.5))] as const,
    );
    const norm = Math.sqrt(weighed.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
    return new Map(weighed.map(([term, value]) => [term, value / norm]));
  });
}

const termCounts = once(countTerms);

function countTerms({ title, text, sentences }: Report): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (words: string, times: number) => {
    for (const term of termsOf(wordsOf(words))) counts.set(term, (counts.get(term) ?? 0) + times);
  };
  add(title ?? '', HEADLINE);
  for (const { start, end } of sentences.slice(0, READ_SENTENCES)) add(text.slice(start, end), 1);
  return counts;
}

export function dot(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, value] of small) sum += value * (large.get(term) ?? 0);
  return sum;
}
