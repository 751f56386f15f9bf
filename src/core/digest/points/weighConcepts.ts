import { conceptWeights } from '../learnt/conceptWeights.ts';
import type { Reading } from '../reading/readTogether.ts';
import { readConcepts } from './conceptFeatures.ts';

/** How much it is worth to have a pair of words in the digest. */
export type ConceptWeight = (pair: string) => number;

const FACTORS = conceptWeights.map(({ weight }) => weight);

/**
 * Each pair of words (a concept of Gillick and Favre, "A scalable global model for summarization",
 * 2009) weighs as much as it is likely that a person's summary has it: a probability, 0 to 1, told
 * by logistic regression from where and how often it stands (Li, Qian and Liu, "Using supervised
 * bigram-based ILP for extractive summarization", 2013).
 */
export function weighConcepts(
  reading: Pick<Reading, 'index' | 'origins' | 'reports'>,
): ConceptWeight {
  const weights = new Map<string, number>();
  readConcepts(reading, (pair, seen) => {
    let sum = 0;
    for (let at = 0; at < seen.length; at++) sum += seen[at]! * FACTORS[at]!;
    weights.set(pair, 1 / (1 + Math.exp(-sum)));
  });
  return (pair) => weights.get(pair) ?? 0;
}
