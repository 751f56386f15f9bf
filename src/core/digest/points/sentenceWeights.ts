import type { SENTENCE_FEATURES } from './sentenceFeatures.ts';

/**
 * How much of a sentence's pairs of words a summary uses, by what is seen of the sentence: least
 * squares over 11072 sentences of news with summaries that people wrote (the first 1,500 clusters of neus-train, every other one of multinews-a and of allsides2021-a).
 * Written by scripts/learn/sentences.ts.
 */
export const sentenceWeights: readonly {
  readonly of: (typeof SENTENCE_FEATURES)[number];
  readonly weight: number;
}[] = [
  { of: 'any', weight: 0.154 },
  { of: 'worth', weight: 0.828 },
  { of: 'headline', weight: 0.075 },
  { of: 'early', weight: -0.117 },
  { of: 'first', weight: 0.033 },
  { of: 'opening', weight: -0.052 },
  { of: 'late', weight: -0.023 },
  { of: 'long', weight: -0.031 },
  { of: 'earlyInLong', weight: 0.016 },
];
