import type { SentenceFeatures } from './sentenceFeatures.ts';

/**
 * How much of a sentence's pairs of words a summary uses, by what is seen of the sentence: least
 * squares over 7585 sentences of news with summaries that people wrote (the first 900 clusters of
 * neus-train, every other one of multinews-a and of allsides2021-a). Written by
 * scripts/learn/sentences.ts.
 */
export const learntWeights: Readonly<Record<keyof SentenceFeatures, number>> = {
  any: 0.024,
  late: -0.034,
  length: -0.017,
  quoted: 0.076,
  names: 0.031,
  figures: 0.008,
  shared: 0.166,
  dense: 0.077,
  headline: 0.135,
};
