/**
 * Times digests of 30 to 1,000 reports, and a peer beside them: npm run bench -- digest FOLDER
 * FOLDER holds allsides2021-a.jsonl and neus-train.jsonl (one cluster of reports on each line).
 * `first` is a digest of reports that were never read (the program itself is warm), `again` one of
 * reports that have been read; the peer covers concepts greedily and keeps nothing.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Core from '../../src/core/index.ts';
import { cover } from '../eval/peers.ts';
import { type Cluster, readLines } from '../eval/readLines.ts';

/** Built code: tsx adds calls to every closure, which the program as people run it does not have. */
const { readReport, writeDigest }: typeof Core = await import(
  pathToFileURL(join(import.meta.dirname, '../../dist/core/index.js')).href
);

const SIZES = [30, 100, 300, 1000];
const RUNS = 5;

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
console.log(`Node ${process.version}; medians of ${RUNS} runs`);
for (const size of SIZES) {
  const read = unread(size);
  const first = median(() => {
    const reports = unread(size);
    return () => writeDigest(reports);
  });
  const again = median(() => () => writeDigest(read));
  const peer = median(() => () => cover(read, 220));
  console.log(
    `${String(size).padStart(5)} reports: first ${first.toFixed(0)} ms, again ${again.toFixed(0)} ms, peer ${peer.toFixed(0)} ms, ratio ${(first / peer).toFixed(1)}`,
  );
}
const { heapUsed, rss } = process.memoryUsage();
console.log(`memory at the end: heap ${mega(heapUsed)} MB, process ${mega(rss)} MB`);

function mega(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}

function median(prepare: () => () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const run = prepare();
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return times[RUNS >> 1]!;
}
