/**
 * Times digests of 30 to 1,000 reports, and a peer beside them: npm run bench -- digest FOLDER
 * FOLDER holds allsides2021-a.jsonl and neus-train.jsonl (one cluster of reports on each line).
 * `first` is a digest of reports that were never read (the program itself is warm), `again` one of
 * reports that have been read; the peer covers concepts greedily and keeps nothing. Behind them
 * stands what is hard: one story of many reports, one long report, one sentence full of dates, with
 * how many times as long five times as much takes. All times are processor time, with patterns
 * compiled as the program does it.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type * as Core from '../../src/core/index.ts';
import { compilePatternsAtOnce } from '../../src/main/compilePatternsAtOnce.ts';
import { cover } from '../eval/peers.ts';
import { type Cluster, readLines } from '../eval/readLines.ts';
import { type InventedReport, inventDates, inventLongReport, inventStory } from './inventStory.ts';

compilePatternsAtOnce();

/** Built code: tsx adds calls to every closure, which the program as people run it does not have. */
const { readReport, writeDigest }: typeof Core = await import(
  pathToFileURL(join(import.meta.dirname, '../../dist/core/index.js')).href
);

/** With how often each is run: small ones end before the program is warm for them. */
const SIZES = [
  [30, 41],
  [100, 21],
  [300, 5],
  [1000, 5],
] as const;

const folder = process.argv[3] ?? '.';
const articles = ['allsides2021-a.jsonl', 'neus-train.jsonl'].flatMap((file) => {
  const clusters = readLines<Cluster>(folder, file);
  if (clusters === null)
    throw new Error(`${file} is not in ${folder}: name the folder that has it.`);
  return clusters.flatMap(({ id, documents }) =>
    documents.map((article, at) => ({ ...article, id: `${id}-${at}` })),
  );
});

/** Reports that nobody has read yet. */
const unread = (size: number) =>
  articles
    .filter(({ text }) => text.trim() !== '')
    .slice(0, size)
    .map(({ id, title, source, date, text }) =>
      readReport({
        id,
        text,
        title: title || undefined,
        outlet: source || undefined,
        published: /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0],
      }),
    );

for (let at = 0; at < 12; at++) writeDigest(unread(100));
console.log(`Node ${process.version}; medians`);
for (const [size, runs] of SIZES) {
  const read = unread(size);
  const first = median(runs, () => {
    const reports = unread(size);
    return () => writeDigest(reports);
  });
  const again = median(runs, () => () => writeDigest(read));
  const peer = median(runs, () => () => cover(read, 220));
  console.log(
    `${String(size).padStart(5)} reports, ${runs} runs: first ${first.toFixed(0)} ms, again ${again.toFixed(0)} ms, peer ${peer.toFixed(0)} ms, ratio ${(first / peer).toFixed(1)}`,
  );
}
tellMemory();

/** Each with a size and five times that. */
const HARD: Readonly<Record<string, readonly [number, (size: number) => InventedReport[]]>> = {
  'one story, reports': [200, inventStory],
  'one report, sentences': [3500, (size) => [inventLongReport(size)]],
  'one sentence, dates': [1000, (size) => [inventDates(size)]],
};
for (const [name, [size, invent]] of Object.entries(HARD)) {
  // The short one twice: the first time the program is not warm for such text.
  timeHard(invent(size));
  const [few, many] = [timeHard(invent(size)), timeHard(invent(5 * size))];
  console.log(
    `${name}: ${size} first ${few.first.toFixed(0)} ms, again ${few.again.toFixed(0)} ms; ${5 * size} first ${many.first.toFixed(0)} ms, again ${many.again.toFixed(0)} ms; x${(many.first / few.first).toFixed(1)} for five times as much`,
  );
}
tellMemory();

function timeHard(invented: readonly InventedReport[]): { first: number; again: number } {
  const reports = invented.map((one) => readReport(one));
  return { first: timed(() => writeDigest(reports)), again: timed(() => writeDigest(reports)) };
}

/** What lies about uncollected is chance; what is kept is not. */
function tellMemory(): void {
  const before = process.memoryUsage();
  collectRubbish();
  const { heapUsed } = process.memoryUsage();
  console.log(
    `memory: heap ${mega(heapUsed)} MB (${mega(before.heapUsed)} before rubbish collection), process ${mega(before.rss)} MB`,
  );
}

function collectRubbish(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

function mega(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}

function median(runs: number, prepare: () => () => unknown): number {
  const times = Array.from({ length: runs }, () => timed(prepare())).sort((a, b) => a - b);
  return times[runs >> 1]!;
}

/** Milliseconds of processor time. */
function timed(run: () => unknown): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
