/**
 * Times what a person waits for: npm run bench [-- core FOLDER]
 * Prints medians over many runs after a warm-up, of the reports in FOLDER (seeds/ where none is named).
 */
import { spawnSync } from 'node:child_process';
import {
  buildTimeline,
  compareReports,
  findQuotes,
  groupQuotes,
  writeDigest,
} from '../../src/core/index.ts';
import { readFiles } from '../../src/intake/readFiles.ts';

const folder = process.argv[3] ?? 'seeds';
const { reports } = await readFiles([folder]);
const letters = reports.reduce((sum, { text }) => sum + text.length, 0);
console.log(
  `${reports.length} reports of ${folder}, ${letters} characters, Node ${process.version}`,
);

const quotes = reports.flatMap(findQuotes);
const work: Readonly<Record<string, () => unknown>> = {
  'find quotes': () => reports.map(findQuotes),
  'group quotes': () => groupQuotes(quotes),
  'write digest': () => writeDigest(reports),
  'compare reports': () => compareReports(reports),
  'build timeline': () => buildTimeline(reports),
};
for (const [name, run] of Object.entries(work)) {
  const { median, fastest, slowest } = time(run, 40);
  console.log(`${name.padEnd(16)} ${tell(median)} (${tell(fastest)} to ${tell(slowest)})`);
}
const start = time(() => runProgram(), 5);
console.log(
  `${'program start'.padEnd(16)} ${tell(start.median)} to the end of the digest, as a process`,
);

interface Times {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/** Milliseconds over so many runs; half as many before them warm it up. */
function time(run: () => unknown, runs: number): Times {
  for (let at = 0; at < runs / 2; at++) run();
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return { median: times[runs >> 1]!, fastest: times[0]!, slowest: times.at(-1)! };
}

function tell(ms: number): string {
  return `${ms.toFixed(1)} ms`;
}

function runProgram(): void {
  const words = ['dist/main.js', 'digest', '--parts', 'all', '--reports', folder];
  const { status } = spawnSync(process.execPath, words, { stdio: 'ignore' });
  if (status !== 0) throw new Error('The program failed: run "npm run build" first.');
}
