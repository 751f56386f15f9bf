/**
 * Learns how comment on the news is written: npx tsx scripts/learn/comments.ts FOLDER [--list]
 * FOLDER holds the files of digestSets.ts. Writes commentWeights.ts; --list prints what is taken for comment
 * among reports that were not learnt from, to be read.
 */
import { writeFileSync } from 'node:fs';
import {
  COMMENT_FEATURES,
  commentFeatures,
  sharesIn,
} from '../../src/core/digest/reading/commentFeatures.ts';
import { isOpinion } from '../../src/core/report/isOpinion.ts';
import type { Report } from '../../src/core/report/report.ts';
import { type Cluster, readLines, reportsOf } from '../eval/readLines.ts';
import { clustersToLearnFrom, SOURCES } from './digestSets.ts';
import type { Observation } from './solveLeastSquares.ts';
import { solveLogistic } from './solveLogistic.ts';

/** What outlets file as opinion is rare: each counts for so many. */
const RARE = 20;
/** What is not filed as opinion and is so likely some is not taken for news when it is learnt again. */
const UNSURE = 0.5;

const probability = (weights: readonly number[], seen: readonly number[]): number =>
  1 / (1 + Math.exp(-seen.reduce((sum, value, at) => sum + value * weights[at]!, 0)));

/**
 * Filed as opinion or not; the columns that outlets file as news spoil the second kind, so what looks
 * like comment is left out of it and the rest learnt from once more (reliable negatives, as in Liu et
 * al., "Building text classifiers using positive and unlabeled examples", 2003).
 */
function learn(reports: readonly Report[], usual: readonly number[]): number[] {
  const all = reports.map((report): Observation => {
    const filed = isOpinion(report);
    return {
      seen: commentFeatures(report, usual),
      wanted: Number(filed),
      weight: filed ? RARE : 1,
    };
  });
  const first = solveLogistic(all);
  return solveLogistic(
    all.filter(({ seen, wanted }) => wanted === 1 || probability(first, seen) < UNSURE),
  );
}

const folder = process.argv[2] ?? '.';
const reports = clustersToLearnFrom(folder)
  .flatMap(({ cluster }) => reportsOf(cluster))
  .filter(({ sentences }) => sentences.length > 0);
const usual = sharesIn(reports.filter((report) => !isOpinion(report)));
const weights = learn(reports, usual);
const rows = COMMENT_FEATURES.map(
  (of, at) => `  { of: '${of}', weight: ${weights[at]!.toFixed(3)} },`,
).join('\n');
const filed = reports.filter(isOpinion).length;
writeFileSync(
  new URL('../../src/core/digest/learnt/commentWeights.ts', import.meta.url),
  `import type { COMMENT_FEATURES } from '../reading/commentFeatures.ts';

/**
 * How likely it is that a report is a comment, by how it is written: logistic regression over ${reports.length}
 * reports, of which ${filed} are filed as opinion (${SOURCES}).
 * Written by scripts/learn/comments.ts.
 */
export const commentWeights: readonly {
  readonly of: (typeof COMMENT_FEATURES)[number];
  readonly weight: number;
}[] = [
${rows}
];

/** Which part of the first sentences of the others has each of the shapes of 'sourced' to 'judges'. */
export const usualShares: readonly number[] = [${usual.map((share) => share.toFixed(3)).join(', ')}];
`,
);
console.log(rows);

if (process.argv.includes('--list')) {
  const others = (readLines<Cluster>(folder, 'neus-train.jsonl') ?? [])
    .slice(1500)
    .concat((readLines<Cluster>(folder, 'allsides2021-a.jsonl') ?? []).filter((_, at) => at % 2))
    .flatMap(reportsOf);
  const judged = others
    .map((report) => ({ report, likely: probability(weights, commentFeatures(report, usual)) }))
    .sort((a, b) => b.likely - a.likely);
  for (const { report, likely } of judged.filter((_, at) => at % 3 === 0).slice(0, 120))
    console.log(
      `${likely.toFixed(2)} ${isOpinion(report) ? 'FILED ' : ''}${report.title} | ${report.text.slice(0, 200).replace(/\s+/g, ' ')}`,
    );
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const share = (some: typeof judged) =>
      (some.filter(({ likely }) => likely >= least).length / some.length).toFixed(3);
    console.log(
      `${least}: of ${judged.filter(({ report }) => isOpinion(report)).length} filed ${share(judged.filter(({ report }) => isOpinion(report)))}, of the others ${share(judged.filter(({ report }) => !isOpinion(report)))}`,
    );
  }
}
