import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import type { ConceptWeight } from './weighConcepts.ts';

/** What is seen of a sentence when it is judged how much of it a summary would use. */
export const SENTENCE_FEATURES = [
  /** The same for all. */
  'any',
  /** What its pairs of words are worth, on average. */
  'worth',
  /** The part of its terms that stand in headlines. */
  'headline',
  /** 1 for the first sentence of its report, 1/2 for the second, 1/3 for the third. */
  'early',
  /** 1 for the first sentence of its report. */
  'first',
  /** 1 in the first paragraph of its report. */
  'opening',
  /** How far down its report it stands, 0 to 1. */
  'late',
  /** How long its report is: logarithm of the sentences. */
  'long',
  /** `early` times `long`: a long report puts more into its first sentences. */
  'earlyInLong',
] as const;

/** A sentence so much shorter than others needs more than one term of a headline. */
const FEWEST_TERMS = 4;

/** Tells the features of a sentence, in the order of `SENTENCE_FEATURES`. */
export function createFeatures(
  { index, reports }: Pick<Reading, 'index' | 'reports'>,
  weight: ConceptWeight,
): (line: Line) => number[] {
  const headlines = new Set(reports.flatMap(({ title }) => termsOf(wordsOf(title ?? ''))));
  const sentences = countSentences(index.lines);
  return (line) => {
    const early = 1 / (1 + line.rank);
    const long = Math.log(sentences.get(line.reportId)!);
    return [
      1,
      line.pairs.reduce((sum, pair) => sum + weight(pair), 0) / Math.max(1, line.pairs.length),
      line.terms.filter((term) => headlines.has(term)).length /
        Math.max(FEWEST_TERMS, line.terms.length),
      early,
      line.rank === 0 ? 1 : 0,
      line.paragraph === 0 ? 1 : 0,
      line.place,
      long,
      early * long,
    ];
  };
}

function countSentences(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { reportId } of lines) counts.set(reportId, (counts.get(reportId) ?? 0) + 1);
  return counts;
}
