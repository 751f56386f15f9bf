import { writeDigest } from '../../src/core/index.ts';
import type { Report } from '../../src/core/report/report.ts';
import { cover, lead } from './peers.ts';
import { type Cluster, readLines, reportsOf } from './readLines.ts';
import { rouge } from './rouge.ts';

/** Sets with the length, in words, at which others have been scored on them. */
const SETS = [
  ['multinews-a.jsonl', 220],
  ['allsides2021-a.jsonl', 110],
  ['multiling2011.jsonl', 250],
] as const;

const METHODS: Readonly<Record<string, (reports: readonly Report[], words: number) => string>> = {
  'this digest': (reports, words) =>
    writeDigest(reports, { words })
      .points.map(({ text }) => text)
      .join('\n'),
  lead,
  'concept coverage': cover,
};

/**
 * ROUGE F1 x 100 of digests against what people wrote: the whole set, and its halves (the clusters
 * in even and in odd places; the first is the half to tune on, the second the one to report).
 */
function evaluateDigest(folder: string): string[] {
  return SETS.flatMap(([file, words]) => {
    const clusters = readLines<Cluster>(folder, file);
    if (clusters === null) return [`${file} is not in ${folder}.`];
    const read = clusters.map((cluster) => ({
      reports: reportsOf(cluster),
      references: cluster.references,
    }));
    const rows = Object.entries(METHODS).map(([name, method]) => {
      const scores = read.map(({ reports, references }) => {
        const text = method(reports, words);
        return {
          one: rouge(text, references, 1),
          two: rouge(text, references, 2),
          used: used(text),
        };
      });
      return `  ${name.padEnd(18)}${tell(scores)} | even ${tell(half(scores, 0))} | odd ${tell(half(scores, 1))} | ${mean(scores.map((s) => s.used)).toFixed(0)} words`;
    });
    return [`${file}, ${clusters.length} clusters, ${words} words: R-1 / R-2`, ...rows];
  });
}

interface Score {
  readonly one: number;
  readonly two: number;
}

const used = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const half = <Item>(items: readonly Item[], which: 0 | 1): Item[] =>
  items.filter((_, at) => at % 2 === which);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const tell = (scores: readonly Score[]): string =>
  `${(100 * mean(scores.map(({ one }) => one))).toFixed(2)} / ${(100 * mean(scores.map(({ two }) => two))).toFixed(2)}`;

console.log(evaluateDigest(process.argv[3] ?? '.').join('\n'));
