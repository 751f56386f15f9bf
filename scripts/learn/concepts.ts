/**
 * Learns how likely a summary has a pair of words, from where the reports have it:
 * npx tsx scripts/learn/concepts.ts FOLDER
 * FOLDER holds the files of digestSets.ts. Writes conceptWeights.ts; the same files give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { CONCEPT_FEATURES, readConcepts } from '../../src/core/digest/points/conceptFeatures.ts';
import { readTogether } from '../../src/core/digest/reading/readTogether.ts';
import { pairsOf, wordsOf } from '../../src/core/digest/reading/terms.ts';
import { reportsOf } from '../eval/readLines.ts';
import { clustersToLearnFrom, type LearntFrom, SOURCES } from './digestSets.ts';
import type { Observation } from './solveLeastSquares.ts';
import { solveLogistic } from './solveLogistic.ts';

/** Each pair of words of the reports, and the part of the summaries that have it. */
function observe({ cluster, weight }: LearntFrom): Observation[] {
  const concepts: [string, readonly number[]][] = [];
  readConcepts(readTogether(reportsOf(cluster)), (pair, seen) => concepts.push([pair, [...seen]]));
  const summaries = cluster.references.map((text) => new Set(pairsOf(wordsOf(text))));
  return concepts.map(([pair, seen]) => ({
    seen,
    wanted: summaries.filter((summary) => summary.has(pair)).length / summaries.length,
    // A cluster counts the same however long its reports are.
    weight: (100 * weight) / concepts.length,
  }));
}

const observations = clustersToLearnFrom(process.argv[2] ?? '.').flatMap(observe);
const weights = solveLogistic(observations);
const rows = CONCEPT_FEATURES.map(
  (of, at) => `  { of: '${of}', weight: ${weights[at]!.toFixed(3)} },`,
).join('\n');
writeFileSync(
  new URL('../../src/core/digest/learnt/conceptWeights.ts', import.meta.url),
  `import type { CONCEPT_FEATURES } from '../points/conceptFeatures.ts';

/**
 * How likely it is that a summary has a pair of words, by what is seen of the pair: logistic
 * regression over ${observations.length} pairs in news with summaries that people wrote (${SOURCES}).
 * Written by scripts/learn/concepts.ts.
 */
export const conceptWeights: readonly {
  readonly of: (typeof CONCEPT_FEATURES)[number];
  readonly weight: number;
}[] = [
${rows}
];
`,
);
console.log(rows);
