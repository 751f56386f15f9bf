import { type Cluster, joinClusters, likenessOf } from './cluster.ts';
import { createLinkQueue, type LinkQueue } from './linkQueue.ts';
import { type Comparer, createComparer } from './termVector.ts';

/** Clusters that became one. */
export interface Merged {
  /** Their places in what was given, ascending. */
  readonly members: readonly number[];
  readonly cluster: Cluster;
}

/** What is merged so far; a merged cluster has a new number, behind all before it. */
interface Work {
  /** By number; undefined for what has been merged since. */
  readonly standing: (Cluster | undefined)[];
  /** What each merged cluster was merged from. */
  readonly parts: Map<number, readonly [number, number]>;
  /** By number: those that it was found worth comparing with, and some that no longer stand. */
  readonly neighbours: number[][];
  /** By number: the last merged cluster that it was found near to. */
  readonly nearTo: number[];
  readonly queue: LinkQueue;
  readonly comparer: Comparer;
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
  for (let link = work.queue.take(); link !== null; link = work.queue.take()) {
    merge(link.a, link.b, work);
  }
  return work.standing
    .flatMap((cluster, number) =>
      cluster === undefined ? [] : [{ members: membersOf(number, work.parts), cluster }],
    )
    .sort((a, b) => a.members[0]! - b.members[0]!);
}

function startWork(
  clusters: readonly Cluster[],
  pairs: readonly (readonly [number, number])[],
  threshold: number,
): Work {
  const standing: (Cluster | undefined)[] = [...clusters];
  const work: Work = {
    standing,
    parts: new Map(),
    neighbours: clusters.map(() => []),
    nearTo: clusters.map(() => -1),
    queue: createLinkQueue((number) => standing[number] !== undefined),
    comparer: createComparer(countTerms(clusters)),
    threshold,
  };
  const nearBefore: number[][] = clusters.map(() => []);
  for (const [a, b] of pairs) nearBefore[Math.max(a, b)]!.push(Math.min(a, b));
  for (const [number, near] of nearBefore.entries()) link(number, near, work);
  return work;
}

/** Numbers of terms are given from 0 on. */
const countTerms = (clusters: readonly Cluster[]): number =>
  clusters.reduce((most, { sum: { ids } }) => Math.max(most, (ids.at(-1) ?? -1) + 1), 0);

/** Pairs that are less alike than this part of the threshold will hardly become so by merging. */
const HOPEFUL = 0.6;

/** Holds a cluster against those with lower numbers that it may be near to. */
function link(number: number, others: readonly number[], work: Work): void {
  const { standing, neighbours, queue, comparer, threshold } = work;
  const one = standing[number]!;
  const links: { others: number[]; alike: number[] } = { others: [], alike: [] };
  comparer.against(one.sum);
  for (const other of others) {
    const near = standing[other]!;
    const alike = likenessOf(one, near, comparer.dotWith(near.sum));
    if (alike < HOPEFUL * threshold) continue;
    neighbours[number]!.push(other);
    neighbours[other]!.push(number);
    if (alike < threshold) continue;
    links.others.push(other);
    links.alike.push(alike);
  }
  queue.add(number, links);
}

function merge(a: number, b: number, work: Work): void {
  const { standing, parts, neighbours, nearTo } = work;
  const into = standing.length;
  const around = [...neighbours[a]!, ...neighbours[b]!];
  standing.push(joinClusters(standing[a]!, standing[b]!));
  parts.set(into, [a, b]);
  neighbours.push([]);
  nearTo.push(-1);
  for (const gone of [a, b]) {
    standing[gone] = undefined;
    neighbours[gone] = [];
  }
  const near = around.filter((other) => {
    if (standing[other] === undefined || nearTo[other] === into) return false;
    nearTo[other] = into;
    return true;
  });
  link(into, near, work);
}

/** The places that a cluster was merged from, ascending. */
function membersOf(number: number, parts: Work['parts']): number[] {
  const members: number[] = [];
  const open = [number];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const merged = parts.get(at);
    if (merged === undefined) members.push(at);
    else open.push(...merged);
  }
  return members.sort((a, b) => a - b);
}
