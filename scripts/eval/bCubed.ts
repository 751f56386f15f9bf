export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * A. Bagga and B. Baldwin (1998): per item, how pure its cluster is and how whole its class; the
 * averages are over the items that `counts`.
 */
export function bCubed(
  found: readonly (readonly string[])[],
  truth: ReadonlyMap<string, string>,
  counts: (id: string) => boolean = () => true,
): BCubed {
  const sizes = new Map<string, number>();
  for (const name of truth.values()) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  let [precision, recall, items] = [0, 0, 0];
  for (const cluster of found) {
    for (const id of cluster.filter(counts)) {
      const own = truth.get(id)!;
      const same = cluster.filter((other) => truth.get(other) === own).length;
      precision += same / cluster.length;
      recall += same / sizes.get(own)!;
      items += 1;
    }
  }
  return {
    precision: precision / items,
    recall: recall / items,
    f1: (2 * precision * recall) / (precision + recall) / items,
  };
}
