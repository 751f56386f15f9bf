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
  { of: 'any', weight: -0.798 },
  { of: 'sourced', weight: -5.487 },
  { of: 'dated', weight: -3.398 },
  { of: 'ought', weight: 4.569 },
  { of: 'first', weight: 4.71 },
  { of: 'second', weight: -2.259 },
  { of: 'talks', weight: 4.364 },
  { of: 'present', weight: 0.832 },
  { of: 'breaks', weight: 0.526 },
  { of: 'judges', weight: 1.05 },
  { of: 'names', weight: -1.454 },
  { of: 'figures', weight: -2.103 },
  { of: 'headExplains', weight: 1.838 },
  { of: 'headOught', weight: 1.569 },
  { of: 'headNews', weight: -0.314 },
];
