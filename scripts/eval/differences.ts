import { fileURLToPath } from 'node:url';
import { compareReports } from '../../src/core/index.ts';
import { type Found, type Labelled, score, tellScore } from './differences/score.ts';
import { type Cluster, readLines, reportsOf } from './readLines.ts';

/** Differences found in the labelled stories, by half: stories in odd places were never tuned on. */
function evaluateDifferences(folder: string, say: (line: string) => void): void {
  const clusters = readLines<Cluster>(folder, 'allsides2021-a.jsonl');
  const labels = readLines<Labelled>(here, 'labels.jsonl') ?? [];
  if (clusters === null) {
    say(`allsides2021-a.jsonl is not in ${folder}.`);
    return;
  }
  const byId = new Map(labels.map((labelled) => [labelled.id, labelled]));
  const stories = clusters.map((cluster, at) => ({ cluster, at, labelled: byId.get(cluster.id) }));
  for (const [name, rest] of HALVES) {
    const half = stories.filter(({ at, labelled }) => at % 2 === rest && labelled !== undefined);
    const found = half.map(({ cluster, labelled }) => compare(cluster, labelled!));
    say(`${name}: ${half.length} stories`);
    for (const line of tellScore(score(found))) say(`  ${line}`);
    if (process.argv.includes('--list')) for (const line of found.flatMap(list)) say(line);
  }
}

const here = fileURLToPath(new URL('./differences', import.meta.url));

const HALVES: readonly (readonly [string, number])[] = [
  ['Tuning half (even places)', 0],
  ['Held-out half (odd places)', 1],
];

function compare(cluster: Cluster, labelled: Labelled): Found {
  const reports = reportsOf(cluster);
  return { labelled, reports, differences: compareReports(reports) };
}

/** For reading what was flagged; prints text of the set, so nothing of it is kept. */
const list = ({ labelled, differences }: Found): string[] =>
  differences
    .filter(({ kind }) => kind !== 'only-in')
    .map(
      ({ kind, about, sides }) =>
        `  ${labelled.id} ${kind} ${about} ${sides.map(({ value }) => value).join(' | ')}`,
    );

evaluateDifferences(process.argv[3] ?? '.', (line) => console.log(line));
