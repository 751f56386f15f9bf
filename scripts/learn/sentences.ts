/**
 * Learns how much of a sentence a good summary uses, from its looks: npx tsx scripts/learn/sentences.ts FOLDER
 * FOLDER holds the files of digestSets.ts. Writes sentenceWeights.ts; concepts.ts comes first.
 */
import { writeFileSync } from 'node:fs';
import { gatherCandidates } from '../../src/core/digest/points/gatherCandidates.ts';
import {
  createFeatures,
  SENTENCE_FEATURES,
} from '../../src/core/digest/points/sentenceFeatures.ts';
import { weighConcepts } from '../../src/core/digest/points/weighConcepts.ts';
import { readTogether } from '../../src/core/digest/reading/readTogether.ts';
import { stemWord } from '../../src/core/language/stem.ts';
import { reportsOf } from '../eval/readLines.ts';
import { clustersToLearnFrom, type LearntFrom, SOURCES } from './digestSets.ts';
import { type Observation, solveLeastSquares } from './solveLeastSquares.ts';

/** A sentence of fewer pairs is not taken for better because all of them are used. */
const FEWEST_PAIRS = 8;

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemWord);

const pairs = (words: readonly string[]): string[] =>
  words.slice(1).map((word, at) => `${words[at]} ${word}`);

/** Every sentence that may be a point: its looks, and the part of its pairs of words that the summary uses. */
function observe({ cluster, weight }: LearntFrom): Observation[] {
  const reading = readTogether(reportsOf(cluster));
  const gathered = gatherCandidates(reading);
  const lines = gathered.candidates.map(({ line }) => line);
  const features = createFeatures(reading, weighConcepts(reading));
  const used = new Set(cluster.references.flatMap((reference) => pairs(stems(reference))));
  return lines.map((line) => {
    const own = pairs(stems(line.text));
    return {
      seen: features(line),
      wanted: own.filter((pair) => used.has(pair)).length / Math.max(FEWEST_PAIRS, own.length),
      weight: weight / lines.length,
    };
  });
}

const observations = clustersToLearnFrom(process.argv[2] ?? '.').flatMap(observe);
const weights = solveLeastSquares(observations);
const rows = SENTENCE_FEATURES.map(
  (of, at) => `  { of: '${of}', weight: ${weights[at]!.toFixed(3)} },`,
).join('\n');
writeFileSync(
  new URL('../../src/core/digest/learnt/sentenceWeights.ts', import.meta.url),
  `import type { SENTENCE_FEATURES } from '../points/sentenceFeatures.ts';

/**
 * How much of a sentence's pairs of words a summary uses, by what is seen of the sentence: least
 * squares over ${observations.length} sentences of news with summaries that people wrote (${SOURCES}).
 * Written by scripts/learn/sentences.ts.
 */
export const sentenceWeights: readonly {
  readonly of: (typeof SENTENCE_FEATURES)[number];
  readonly weight: number;
}[] = [
${rows}
];
`,
);
console.log(rows);
