import type { COMMENT_FEATURES } from '../reading/commentFeatures.ts';

/**
 * How likely it is that a report is a comment, by how it is written: logistic regression over 5021
 * reports, of which 31 are filed as opinion (the first 1,500 clusters of neus-train, every other one of multinews-a and of allsides2021-a).
 * Written by scripts/learn/comments.ts.
 */
export const commentWeights: readonly {
  readonly of: (typeof COMMENT_FEATURES)[number];
  readonly weight: number;
}[] = [
  { of: 'any', weight: -0.786 },
  { of: 'sourced', weight: -5.948 },
  { of: 'dated', weight: -3.395 },
  { of: 'ought', weight: 4.368 },
  { of: 'first', weight: 4.65 },
  { of: 'second', weight: -2.576 },
  { of: 'talks', weight: 4.291 },
  { of: 'present', weight: 0.804 },
  { of: 'breaks', weight: 0.275 },
  { of: 'judges', weight: 0.916 },
  { of: 'names', weight: -1.431 },
  { of: 'figures', weight: -2.064 },
  { of: 'headExplains', weight: 1.844 },
  { of: 'headOught', weight: 1.504 },
  { of: 'headNews', weight: -0.304 },
];

/** Which part of the first sentences of the others has each of the shapes of 'sourced' to 'judges'. */
export const usualShares: readonly number[] = [
  0.283, 0.328, 0.02, 0.025, 0.009, 0.07, 0.389, 0.1, 0.048,
];
