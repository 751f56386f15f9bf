import type { SENTENCE_FEATURES } from '../points/sentenceFeatures.ts';

/**
 * How much of a sentence's pairs of words a summary uses, by what is seen of the sentence: least
 * squares over 10787 sentences of news with summaries that people wrote (the first 1,500 clusters of neus-train, every other one of multinews-a and of allsides2021-a).
 * Written by scripts/learn/sentences.ts.
 */
export const sentenceWeights: readonly {
  readonly of: (typeof SENTENCE_FEATURES)[number];
  readonly weight: number;
}[] = [
  { of: 'any', weight: 0.139 },
  { of: 'worth', weight: 0.83 },
  { of: 'headline', weight: 0.09 },
  { of: 'early', weight: -0.088 },
  { of: 'first', weight: 0.01 },
  { of: 'opening', weight: -0.05 },
  { of: 'late', weight: -0.03 },
  { of: 'long', weight: -0.027 },
  { of: 'earlyInLong', weight: 0.011 },
];
