import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { quotedPart } from './conceptFeatures.ts';
import type { ConceptWeight } from './weighConcepts.ts';

/** What is seen of a sentence when it is judged whether a summary would use its words; each about 0 to 1. */
export interface SentenceFeatures {
  /** The same for all. */
  readonly any: number;
  /** How far down its report it stands. */
  readonly late: number;
  /** Logarithm of its words, less 3: 0 for twenty words. */
  readonly length: number;
  /** The part of it that is between quotation marks. */
  readonly quoted: number;
  readonly names: number;
  readonly figures: number;
  /** The part of the other origins that have its terms, on average. */
  readonly shared: number;
  /** The weight of its pairs of words for its length, against the heaviest. */
  readonly dense: number;
  /** The part of its terms that stand in headlines. */
  readonly headline: number;
}

/** A sentence so much shorter than others needs more than one shared term to look shared. */
const FEWEST_TERMS = 4;
const MOST_NAMES = 4;
/** How much length is held against the weight of a sentence's pairs, as when points are chosen. */
const LENGTH_POWER = 0.55;

export function createFeatures(
  lines: readonly Line[],
  { index, origins, reports }: Pick<Reading, 'index' | 'origins' | 'reports'>,
  weight: ConceptWeight,
): (line: Line) => SentenceFeatures {
  const others = Math.max(1, new Set(origins.values()).size - 1);
  const shares = new Map<string, number>();
  const shareOf = (term: string): number => {
    let share = shares.get(term);
    if (share === undefined) {
      const carriers = index.having(term).map((at) => origins.get(index.lines[at]!.reportId));
      share = (new Set(carriers).size - 1) / others;
      shares.set(term, share);
    }
    return share;
  };
  const headlines = new Set(reports.flatMap(({ title }) => termsOf(wordsOf(title ?? ''))));
  const density = (line: Line): number =>
    line.pairs.reduce((sum, pair) => sum + weight(pair), 0) / line.length ** LENGTH_POWER;
  const densest = lines.reduce((most, line) => Math.max(most, density(line)), 1e-9);
  return (line) => {
    const terms = Math.max(FEWEST_TERMS, line.terms.length);
    return {
      any: 1,
      late: line.place,
      length: Math.log(line.length) - 3,
      quoted: quotedPart(line),
      names: Math.min(1, line.names.length / MOST_NAMES),
      figures: /\d/.test(line.text) ? 1 : 0,
      shared: line.terms.reduce((sum, term) => sum + shareOf(term), 0) / terms,
      dense: density(line) / densest,
      headline: line.terms.filter((term) => headlines.has(term)).length / terms,
    };
  };
}
