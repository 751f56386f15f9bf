import { type Cluster, joinClusters, likenessOf } from './cluster.ts';
import { createLinkQueue, type LinkQueue } from './linkQueue.ts';

/** Clusters that became one. */
export interface Merged {
  /** Their places in what was given, ascending. */
  readonly members: readonly number[];
  readonly cluster: Cluster;
}

/** What is merged so far; a merged cluster has a new number, behind all before it. */
interface Work {
  readonly merged: Map<number, Merged>;
  /** The numbers of each cluster's neighbours: those that it was found worth comparing with. */
  readonly neighbours: Map<number, Set<number>>;
  readonly queue: LinkQueue;
  readonly threshold: number;
}

/**
 * Average-link clusters (R. Sokal and C. Michener, 1958): the two most alike are merged, again and
 * again, while they are alike enough. Only `pairs` are compared, and what grows out of them.
 * The outcome is in the order of its first members.
 */
export function mergeClusters(
  clusters: readonly Cluster[],
  pairs: readonly (readonly [number, number])[],
  threshold: number,
): Merged[] {
  const work = startWork(clusters, pairs, threshold);
  let next = clusters.length;
  for (let link = work.queue.take(); link !== null; link = work.queue.take()) {
    // A link of a cluster that has been merged since is stale.
    if (!work.merged.has(link.a) || !work.merged.has(link.b)) continue;
    merge(link.a, link.b, next, work);
    next += 1;
  }
  return [...work.merged.values()].sort((a, b) => a.members[0]! - b.members[0]!);
}

function startWork(
  clusters: readonly Cluster[],
  pairs: readonly (readonly [number, number])[],
  threshold: number,
): Work {
  const work: Work = {
    merged: new Map(clusters.map((cluster, at) => [at, { members: [at], cluster }])),
    neighbours: new Map(clusters.map((_, at) => [at, new Set()])),
    queue: createLinkQueue(),
    threshold,
  };
  for (const [a, b] of pairs) link(a, b, work);
  return work;
}

/** Pairs that are less alike than this part of the threshold will hardly become so by merging. */
const HOPEFUL = 0.6;

function link(a: number, b: number, { merged, neighbours, queue, threshold }: Work): void {
  const alike = likenessOf(merged.get(a)!.cluster, merged.get(b)!.cluster);
  if (alike < HOPEFUL * threshold) return;
  neighbours.get(a)!.add(b);
  neighbours.get(b)!.add(a);
  if (alike >= threshold) queue.add({ a, b, alike });
}

function merge(a: number, b: number, into: number, work: Work): void {
  const { merged, neighbours } = work;
  const [one, other] = [merged.get(a)!, merged.get(b)!];
  merged.set(into, {
    members: [...one.members, ...other.members].sort((x, y) => x - y),
    cluster: joinClusters(one.cluster, other.cluster),
  });
  const around = new Set([...neighbours.get(a)!, ...neighbours.get(b)!]);
  for (const gone of [a, b]) {
    merged.delete(gone);
    neighbours.delete(gone);
    around.delete(gone);
  }
  neighbours.set(into, new Set());
  for (const near of around) {
    neighbours.get(near)!.delete(a);
    neighbours.get(near)!.delete(b);
    link(near, into, work);
  }
}
