import type { TermVector } from './reportVector.ts';
import { dot } from './reportVector.ts';

export interface Clusterable {
  readonly vector: TermVector;
  /** Day number; null where it is not known. */
  readonly day: number | null;
}

interface Cluster {
  readonly members: number[];
  readonly sum: Map<string, number>;
  readonly first: number | null;
  readonly last: number | null;
}

/** Each day between two stories takes so much of their likeness, up to a fortnight; then all. */
const FADE_A_DAY = 0.03;
const LONGEST_GAP = 14;

/**
 * Average-link clusters: the two most alike are merged, again and again, while they are alike
 * enough. `near` names the pairs worth comparing. Members are places in `items`, ascending.
 */
export function mergeClusters(
  items: readonly Clusterable[],
  near: (at: number) => readonly number[],
  threshold: number,
): number[][] {
  const clusters = new Map<number, Cluster>(items.map((item, at) => [at, startCluster(item, at)]));
  const links = linkNeighbours(items, near, clusters, threshold);
  for (;;) {
    const best = bestLink(links, threshold);
    if (best === null) break;
    merge(best[0], best[1], clusters, links);
  }
  return [...clusters.values()]
    .map(({ members }) => members.sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
}

/** Per cluster its neighbours with their likeness. */
type Links = Map<number, Map<number, number>>;

const startCluster = ({ vector, day }: Clusterable, at: number): Cluster => ({
  members: [at],
  sum: new Map(vector),
  first: day,
  last: day,
});

function linkNeighbours(
  items: readonly Clusterable[],
  near: (at: number) => readonly number[],
  clusters: ReadonlyMap<number, Cluster>,
  threshold: number,
): Links {
  const links: Links = new Map(items.map((_, at) => [at, new Map()]));
  for (const at of items.keys()) {
    for (const other of near(at)) {
      if (other <= at) continue;
      const alike = likenessOf(clusters.get(at)!, clusters.get(other)!);
      if (alike >= threshold / 2) link(links, at, other, alike);
    }
  }
  return links;
}

function link(links: Links, a: number, b: number, alike: number): void {
  links.get(a)!.set(b, alike);
  links.get(b)!.set(a, alike);
}

function likenessOf(a: Cluster, b: Cluster): number {
  const gap = daysBetween(a, b);
  if (gap > LONGEST_GAP) return 0;
  return (dot(a.sum, b.sum) / (a.members.length * b.members.length)) * (1 - FADE_A_DAY * gap);
}

function daysBetween(a: Cluster, b: Cluster): number {
  if (a.first === null || a.last === null || b.first === null || b.last === null) return 0;
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** The first of the strongest, so that the outcome does not hang on chance. */
function bestLink(links: Links, threshold: number): [number, number] | null {
  let [best, most]: [[number, number] | null, number] = [null, threshold];
  for (const [a, others] of links) {
    for (const [b, alike] of others) {
      if (a < b && alike > most) [best, most] = [[a, b], alike];
    }
  }
  return best;
}

/** `b` becomes part of `a`. */
function merge(a: number, b: number, clusters: Map<number, Cluster>, links: Links): void {
  const merged = joined(clusters.get(a)!, clusters.get(b)!);
  const others = new Set([...links.get(a)!.keys(), ...links.get(b)!.keys()]);
  for (const other of others) links.get(other)!.delete(b);
  clusters.set(a, merged);
  clusters.delete(b);
  links.delete(b);
  for (const other of others) {
    if (other !== a && other !== b) link(links, a, other, likenessOf(merged, clusters.get(other)!));
  }
}

function joined(a: Cluster, b: Cluster): Cluster {
  const sum = new Map(a.sum);
  for (const [term, value] of b.sum) sum.set(term, (sum.get(term) ?? 0) + value);
  const days = [a.first, a.last, b.first, b.last].filter((day) => day !== null);
  return {
    members: [...a.members, ...b.members],
    sum,
    first: days.length > 0 ? Math.min(...days) : null,
    last: days.length > 0 ? Math.max(...days) : null,
  };
}
