import type { CONCEPT_FEATURES } from '../points/conceptFeatures.ts';

/**
 * How likely it is that a summary has a pair of words, by what is seen of the pair: logistic
 * regression over 279071 pairs in news with summaries that people wrote (the first 1,500 clusters of neus-train, every other one of multinews-a and of allsides2021-a).
 * Written by scripts/learn/concepts.ts.
 */
export const conceptWeights: readonly {
  readonly of: (typeof CONCEPT_FEATURES)[number];
  readonly weight: number;
}[] = [
  { of: 'any', weight: -2.988 },
  { of: 'origins', weight: 0.708 },
  { of: 'times', weight: 0.865 },
  { of: 'early', weight: 1.744 },
  { of: 'late', weight: -0.231 },
  { of: 'headline', weight: 0.353 },
  { of: 'wholeHeadline', weight: 0.635 },
  { of: 'spread', weight: 0.274 },
  { of: 'empty', weight: -0.261 },
  { of: 'name', weight: 0.144 },
  { of: 'quoted', weight: 0.713 },
  { of: 'few', weight: 0.505 },
];
