import type { Cluster } from './cluster.ts';
import { gapBetween, LONGEST_GAP } from './cluster.ts';
import { placeOf } from './placeOf.ts';
import { heaviest } from './termVector.ts';

/** Two are compared if one of them carries one of the other's so many heaviest terms. */
export const PROBES = 12;
/** Of the many that carry a term the so many nearest in order are taken: in order is by time. */
const MOST_HOLDERS = 40;

/**
 * The pairs that are worth comparing, by place in `clusters`, of which at least one stands at
 * `firstNew` or behind it. `clusters` from there on are in the order published.
 */
export function nearPairs(
  clusters: readonly Cluster[],
  firstNew: number,
): (readonly [number, number])[] {
  const holders = holdersOf(clusters, firstNew);
  const found = clusters.map(() => new Set<number>());
  for (const [at, cluster] of clusters.entries()) {
    for (const term of heaviest(cluster.sum, PROBES)) {
      for (const other of nearest(holders.get(term) ?? [], at)) {
        if (other === at || gapBetween(cluster, clusters[other]!) > LONGEST_GAP) continue;
        found[Math.min(at, other)]!.add(Math.max(at, other));
      }
    }
  }
  return found.flatMap((others, at) =>
    [...others].sort((a, b) => a - b).map((other) => [at, other] as const),
  );
}

/** Where each term is carried among the new ones. */
function holdersOf(clusters: readonly Cluster[], firstNew: number): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  for (let at = firstNew; at < clusters.length; at++) {
    for (const term of clusters[at]!.sum.ids) {
      const list = holders.get(term);
      if (list) list.push(at);
      else holders.set(term, [at]);
    }
  }
  return holders;
}

function nearest(holders: readonly number[], at: number): readonly number[] {
  if (holders.length <= MOST_HOLDERS) return holders;
  const from = placeOf(at, holders) - MOST_HOLDERS / 2;
  const start = Math.max(0, Math.min(from, holders.length - MOST_HOLDERS));
  return holders.slice(start, start + MOST_HOLDERS);
}
