import type { Report } from '../../report/report.ts';
import { openingTerms } from '../reading/openingTerms.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

/** The part of the likeness that headlines have among themselves. */
const HEADLINE_SHARE = 0.2;
/**
 * Reports are weighed as if so many others, about something else, were read with them: five
 * reports of one story would otherwise make the very words that they share look empty.
 */
const OTHERS = 200;
/** Lighter terms are left out: two reports would need hundreds of them to be taken for one story. */
const LIGHTEST = 0.04;

/** How many of the reports carry each term. */
export function countCarriers(reports: readonly Report[]): Map<string, number> {
  const carriers = new Map<string, number>();
  for (const report of reports) {
    for (const term of openingTerms(report).terms) {
      carriers.set(term, (carriers.get(term) ?? 0) + 1);
    }
  }
  return carriers;
}

/**
 * What a report is about, as weighted terms of (nearly) unit length: how often a term stands in
 * headline and opening, by how rare it is among `read` reports (tf-idf, K. Spärck Jones 1972, with
 * the root of the count); and beside it the headline alone, whose terms are marked as such.
 * Likeness is the product of two such vectors.
 */
export function weighTerms(
  report: Report,
  carriers: ReadonlyMap<string, number>,
  read: number,
): Weighed {
  const { terms, counts } = openingTerms(report);
  const headline = headlineTerms(report);
  const rarity = (term: string) =>
    Math.log((read + OTHERS + 1) / ((carriers.get(term) ?? 0) + 0.5));
  const share = headline.length > 0 ? HEADLINE_SHARE : 0;
  const whole: Weighed = [];
  for (const [at, term] of terms.entries()) {
    whole.push([term, Math.sqrt(counts[at]!) * rarity(term)]);
  }
  const alone: Weighed = headline.map(({ term, marked }) => [marked, rarity(term)]);
  stretch(whole, Math.sqrt(1 - share));
  stretch(alone, Math.sqrt(share));
  return whole.concat(alone).filter(([, weight]) => weight >= LIGHTEST);
}

type Weighed = [term: string, weight: number][];

/** To this length, in place: a thousand reports at once have more than a hundred thousand terms. */
function stretch(terms: Weighed, length: number): void {
  let squares = 0;
  for (const [, weight] of terms) squares += weight * weight;
  const factor = length / (Math.sqrt(squares) || 1);
  for (const entry of terms) entry[1] *= factor;
}

/** The terms of the headline, each beside itself as a term of the headline alone. */
const headlineTerms = once(({ title }: Report) =>
  termsOf(wordsOf(title ?? '')).map((term) => ({ term, marked: `headline ${term}` })),
);
