import type { SentenceFeatures } from './sentenceFeatures.ts';

/**
 * How much of a sentence's pairs of words a summary uses, by what is seen of the sentence: least
 * squares over 10544 sentences of news with summaries that people wrote (the first 1,500 clusters of neus-train, every other one of multinews-a and of allsides2021-a).
 * Written by scripts/learn/sentences.ts.
 */
export const learntWeights: Readonly<Record<keyof SentenceFeatures, number>> = {
  any: 0.004,
  late: -0.014,
  length: -0.012,
  quoted: 0.047,
  names: 0.037,
  figures: 0.009,
  shared: 0.191,
  dense: 0.076,
  headline: 0.135,
};
