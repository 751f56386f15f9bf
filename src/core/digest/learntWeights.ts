import type { SentenceFeatures } from './sentenceFeatures.ts';

/**
 * How much of a sentence's pairs of words a summary uses, by what is seen of the sentence: least
 * squares over 7556 sentences of news with summaries that people wrote (the first 900 clusters of
 * neus-train, every other one of multinews-a and of allsides2021-a). Written by
 * scripts/learn/sentences.ts.
 */
export const learntWeights: Readonly<Record<keyof SentenceFeatures, number>> = {
  any: 0.029,
  late: -0.039,
  length: -0.016,
  quoted: 0.082,
  names: 0.029,
  figures: 0.007,
  shared: 0.164,
  dense: 0.074,
  headline: 0.133,
};
