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
  { of: 'any', weight: -0.756 },
  { of: 'sourced', weight: -5.538 },
  { of: 'dated', weight: -3.409 },
  { of: 'ought', weight: 4.567 },
  { of: 'first', weight: 4.619 },
  { of: 'second', weight: -2.334 },
  { of: 'talks', weight: 4.336 },
  { of: 'present', weight: 0.817 },
  { of: 'breaks', weight: 0.521 },
  { of: 'judges', weight: 1.044 },
  { of: 'names', weight: -1.495 },
  { of: 'figures', weight: -2.111 },
  { of: 'headExplains', weight: 1.844 },
  { of: 'headOught', weight: 1.562 },
  { of: 'headNews', weight: -0.314 },
];
