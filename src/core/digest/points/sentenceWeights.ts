import type { SENTENCE_FEATURES } from './sentenceFeatures.ts';

/**
 * How much of a sentence's pairs of words a summary uses, by what is seen of the sentence: least
 * squares over 10297 sentences of news with summaries that people wrote (the first 1,500 clusters of neus-train, every other one of multinews-a and of allsides2021-a).
 * Written by scripts/learn/sentences.ts.
 */
export const sentenceWeights: readonly {
  readonly of: (typeof SENTENCE_FEATURES)[number];
  readonly weight: number;
}[] = [
  { of: 'any', weight: 0.142 },
  { of: 'worth', weight: 0.816 },
  { of: 'headline', weight: 0.079 },
  { of: 'early', weight: -0.099 },
  { of: 'first', weight: 0.025 },
  { of: 'opening', weight: -0.051 },
  { of: 'late', weight: -0.023 },
  { of: 'long', weight: -0.028 },
  { of: 'earlyInLong', weight: 0.014 },
];
