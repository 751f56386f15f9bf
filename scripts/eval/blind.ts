import { createHash } from 'node:crypto';
import { writeDigest } from '../../src/core/index.ts';
import type { Report } from '../../src/core/report/report.ts';
import { cover, lead } from './peers.ts';
import { type Cluster, readLines, reportsOf } from './readLines.ts';

/** Sets with the words of their digests, and how many of their stories are read. */
const SETS = [
  { file: 'allsides2021-a.jsonl', words: 110, drawn: 14 },
  { file: 'multinews-a.jsonl', words: 220, drawn: 12 },
] as const;

type System = 'ours' | 'lead' | 'cover';

const digestOf: Record<System, (reports: readonly Report[], words: number) => string> = {
  ours: (reports, words) =>
    writeDigest(reports, { words })
      .points.map(({ text }) => text)
      .join('\n'),
  lead,
  cover,
};

/** Enough of a person's summary to know what the story is about. */
const REFERENCE = 900;

/**
 * Three digests of each story side by side, A, B and C, in an order that a hash makes: whoever reads
 * them does not know which is whose. With `--key` only which is whose.
 */
function printBlind(folder: string, seed: number, key: boolean): string[] {
  const hash = (text: string) => createHash('sha1').update(`${seed} ${text}`).digest('hex');
  const byHash = <Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] =>
    items.toSorted((a, b) => (hash(nameOf(a)) < hash(nameOf(b)) ? -1 : 1));
  return SETS.flatMap(({ file, words, drawn }) => {
    const clusters = readLines<Cluster>(folder, file);
    if (clusters === null) return [`${file} is not in ${folder}.`];
    return byHash(clusters, ({ id }) => id)
      .slice(0, drawn)
      .flatMap((cluster) => {
        const systems = byHash(Object.keys(digestOf) as System[], (name) => cluster.id + name);
        if (key)
          return [`${cluster.id} ${systems.map((name, at) => `${'ABC'[at]}=${name}`).join(' ')}`];
        const reports = reportsOf(cluster);
        return [
          '',
          `## ${cluster.id}`,
          `A person's summary: ${cluster.references[0]!.replace(/\s+/g, ' ').slice(0, REFERENCE)}`,
          ...systems.flatMap((name, at) => [`--- ${'ABC'[at]}`, digestOf[name](reports, words)]),
        ];
      });
  });
}

const seed = Number(process.argv.find((one) => one.startsWith('--seed='))?.split('=')[1] ?? 0);
console.log(printBlind(process.argv[3] ?? '.', seed, process.argv.includes('--key')).join('\n'));
