import type { Line } from '../reading/lines.ts';

/** How much it is worth to have a pair of words in the digest. */
export type ConceptWeight = (pair: string) => number;

/** A pair that only one origin has still tells something, far less than what two have. */
const ALONE = 0.2;

/**
 * Pairs of words count by how many origins carry them (Gillick and Favre's concepts, counted by
 * origin: agency copy that five outlets run is one voice).
 */
export function weighConcepts(
  lines: readonly Line[],
  originOf: (line: Line) => string,
): ConceptWeight {
  const carriers = new Map<string, Set<string>>();
  for (const line of lines) {
    const origin = originOf(line);
    for (const pair of line.pairs) {
      const known = carriers.get(pair);
      if (known) known.add(origin);
      else carriers.set(pair, new Set([origin]));
    }
  }
  return (pair) => {
    const count = carriers.get(pair)?.size ?? 0;
    return count >= 2 ? count : count * ALONE;
  };
}
