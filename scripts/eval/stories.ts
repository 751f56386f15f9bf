import { groupStories } from '../../src/core/index.ts';
import { type Cluster, readLines, reportsOf } from './readLines.ts';

/** The articles of all clusters as one stream: B-cubed of the stories found against the clusters. */
function evaluateStories(folder: string): string[] {
  const clusters = readLines<Cluster>(folder, 'allsides2021-a.jsonl');
  if (clusters === null) return [`allsides2021-a.jsonl is not in ${folder}.`];
  const truth = new Map<string, string>();
  const reports = clusters.flatMap((cluster) => {
    const own = reportsOf(cluster);
    for (const { id } of own) truth.set(id, cluster.id);
    return own;
  });
  const stories = groupStories(reports).map(({ reports: own }) => own.map(({ id }) => id));
  const { precision, recall } = bCubed(stories, truth);
  const f1 = (2 * precision * recall) / (precision + recall);
  const tell = (value: number) => (100 * value).toFixed(1);
  return [
    `allsides2021-a.jsonl, ${reports.length} reports of ${clusters.length} stories, found ${stories.length}`,
    `  B-cubed P ${tell(precision)} R ${tell(recall)} F1 ${tell(f1)}`,
  ];
}

/** A. Bagga and B. Baldwin (1998): per item, how pure its cluster is and how whole its class. */
function bCubed(
  found: readonly (readonly string[])[],
  truth: ReadonlyMap<string, string>,
): { precision: number; recall: number } {
  const sizes = new Map<string, number>();
  for (const name of truth.values()) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  let [precision, recall] = [0, 0];
  for (const cluster of found) {
    for (const id of cluster) {
      const own = truth.get(id)!;
      const same = cluster.filter((other) => truth.get(other) === own).length;
      precision += same / cluster.length;
      recall += same / sizes.get(own)!;
    }
  }
  return { precision: precision / truth.size, recall: recall / truth.size };
}

console.log(evaluateStories(process.argv[3] ?? '.').join('\n'));
