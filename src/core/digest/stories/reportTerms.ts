import type { Report } from '../../report/report.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

/** A report tells what it is about at its start; what follows is more and more background. */
const READ_SENTENCES = 14;
/** Beside the opening, a headline term counts so many times. */
const HEADLINE = 2;
/** The part of the likeness that headlines have among themselves. */
const HEADLINE_SHARE = 0.2;
/**
 * Reports are weighed as if so many others, about something else, were read with them: five
 * reports of one story would otherwise make the very words that they share look empty.
 */
const OTHERS = 200;

/** How many reports carry each term. */
export type Carriers = Map<string, number>;

/** Counts the reports' terms into `carriers`. */
export function countCarriers(reports: readonly Report[], carriers: Carriers): void {
  for (const report of reports) {
    for (const term of termCounts(report).all.keys()) {
      carriers.set(term, (carriers.get(term) ?? 0) + 1);
    }
  }
}

/**
 * What a report is about, as weighted terms of unit length: how often a term stands in headline and
 * opening (tf-idf: root of the count, by how rare the term is among `read` reports), and beside it
 * the headline alone, whose terms are marked as such. Likeness is the product of two such vectors.
 */
export function weighTerms(
  report: Report,
  carriers: ReadonlyMap<string, number>,
  read: number,
): [term: string, weight: number][] {
  const { all, headline } = termCounts(report);
  const rarity = (term: string) =>
    Math.log((read + OTHERS + 1) / ((carriers.get(term) ?? 0) + 0.5));
  const share = headline.length > 0 ? HEADLINE_SHARE : 0;
  const whole = [...all].map(([term, count]) => [term, Math.sqrt(count) * rarity(term)] as const);
  const marked = headline.map((term) => [`headline ${term}`, rarity(term)] as const);
  return [...ofLength(whole, Math.sqrt(1 - share)), ...ofLength(marked, Math.sqrt(share))];
}

function ofLength(
  terms: readonly (readonly [string, number])[],
  length: number,
): [string, number][] {
  const norm = Math.sqrt(terms.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return terms.map(([term, weight]) => [term, (weight / norm) * length]);
}

interface TermCounts {
  readonly all: ReadonlyMap<string, number>;
  readonly headline: readonly string[];
}

const termCounts = once(({ title, text, sentences }: Report): TermCounts => {
  const all = new Map<string, number>();
  const add = (terms: readonly string[], times: number) => {
    for (const term of terms) all.set(term, (all.get(term) ?? 0) + times);
  };
  const headline = termsOf(wordsOf(title ?? ''));
  add(headline, HEADLINE);
  for (const { start, end } of sentences.slice(0, READ_SENTENCES)) {
    add(termsOf(wordsOf(text.slice(start, end))), 1);
  }
  return { all, headline };
});
