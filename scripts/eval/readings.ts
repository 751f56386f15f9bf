import { createHash } from 'node:crypto';
import { tellReported } from '../../src/commands/show/reportedDays.ts';
import { writeDigest } from '../../src/core/index.ts';
import type { Report } from '../../src/core/report/report.ts';
import { type Cluster, readLines, reportsOf } from './readLines.ts';

/** Sets with the words of their digests, and how many digests of them a sample has: thirty in all. */
const SETS = [
  { file: 'multinews-a.jsonl', words: 220, drawn: 12 },
  { file: 'allsides2021-a.jsonl', words: 110, drawn: 12 },
  { file: 'multiling2011.jsonl', words: 250, drawn: 6 },
] as const;

interface Options {
  /** Another seed, another order of all clusters. */
  readonly seed: number;
  /** Which sample in that order: 0, 1, 2, … have no cluster in common while there are enough. */
  readonly from: number;
  /** Whether each point has its sentence, as the report has it, and the one before under it. */
  readonly sentences: boolean;
}

/** Digests to be read by hand, drawn by a hash of their clusters' ids: nobody chooses them. */
function printReadings(folder: string, options: Options): string[] {
  return SETS.flatMap(({ file, words, drawn }, at) => {
    const clusters = readLines<Cluster>(folder, file);
    if (clusters === null) return [`${file} is not in ${folder}.`];
    return draw(clusters, drawn, options, drawnOf(at) ?? drawn).flatMap((cluster) =>
      printDigest(cluster, words, options.sentences),
    );
  });
}

/** `size` is how many a sample has, and where the next one begins; `count` of them are taken. */
function draw(
  clusters: readonly Cluster[],
  size: number,
  { seed, from }: Options,
  count: number,
): Cluster[] {
  const hash = ({ id }: Cluster) => createHash('sha1').update(`${seed} ${id}`).digest('hex');
  const ordered = clusters
    .map((cluster) => ({ cluster, key: hash(cluster) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ cluster }) => cluster);
  return Array.from(
    { length: Math.min(count, ordered.length) },
    (_, at) => ordered[(from * size + at) % ordered.length]!,
  );
}

function printDigest(cluster: Cluster, words: number, sentences: boolean): string[] {
  const reports = reportsOf(cluster);
  const { title, points, sources } = writeDigest(reports, { words });
  const used = points.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const days = [...new Set(reports.map(({ published }) => published ?? '-'))].join(', ');
  return [
    '',
    `## ${cluster.id} · ${reports.length} reports · ${days} · ${used} of ${words} words`,
    `   ${title}`,
    // With the day that a channel sees in front of what is older.
    ...points.flatMap(({ text, support }, at) => [
      `${String(at + 1).padStart(3)}. ${tellReported(text, support, sources)}${text}`,
      ...(sentences ? surroundings(reports, support[0]!) : []),
    ]),
  ];
}

function surroundings(
  reports: readonly Report[],
  { reportId, start }: { readonly reportId: string; readonly start: number },
): string[] {
  const report = reports.find(({ id }) => id === reportId)!;
  const at = report.sentences.findIndex(
    (sentence) => start >= sentence.start && start < sentence.end,
  );
  return report.sentences
    .slice(Math.max(0, at - 1), at + 1)
    .map(({ start: from, end }) => `       ${reportId} | ${report.text.slice(from, end)}`);
}

/** How many of each set are drawn, where `--drawn=4,20,6` says otherwise: samples far down the order of a small set would begin again. */
const drawnOf = (at: number): number | undefined => {
  const given = process.argv.find((one) => one.startsWith('--drawn='))?.split('=')[1];
  const count = Number(given?.split(',')[at]);
  return given === undefined || Number.isNaN(count) ? undefined : count;
};

const numberOf = (name: string): number =>
  Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? 0);

const lines = printReadings(process.argv[3] ?? '.', {
  seed: numberOf('seed'),
  from: numberOf('from'),
  sentences: process.argv.includes('--sentences'),
});
console.log(lines.join('\n'));
