import { runsOf, type Wording } from './sameWords.ts';
import type { Unit } from './unit.ts';

/** Runs of words that more wordings than this share tell nothing; keeps the work linear. */
const COMMONEST = 60;
/** Stretches of so few words may stand within another as they are. */
const SHORT = 5;
/** So many of its rarest pairs of words another translation of a sentence is found by. */
const RAREST = 3;

/**
 * Pairs of units that may carry the same words, each once: those that share four words in a row,
 * or a pair of words that is rare among all (a short stretch has one, a longer one a few).
 */
export function candidatePairs(
  units: readonly Unit[],
  distinct: readonly number[],
): (readonly [number, number])[] {
  const rare = rareRuns(units, distinct);
  const holders = new Map<string, number[]>();
  for (const i of distinct) {
    const keys = new Set(units[i]!.stretches.flatMap((stretch) => keysOf(stretch, rare)));
    for (const key of keys) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [i]);
      else if (known.length < COMMONEST) known.push(i);
    }
  }
  return pairsIn(holders.values(), units.length);
}

function keysOf({ words, runs }: Wording, rare: ReadonlySet<string>): string[] {
  if (words.length === 1) return [...words];
  return [...runs, ...runsOf(words, 2).filter((run) => rare.has(run))];
}

function rareRuns(units: readonly Unit[], distinct: readonly number[]): Set<string> {
  const pairs = distinct.flatMap((i) =>
    units[i]!.stretches.map(({ words }) => ({ length: words.length, runs: runsOf(words, 2) })),
  );
  const counts = new Map<string, number>();
  for (const { runs } of pairs) {
    for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  const rare = new Set<string>();
  for (const { length, runs } of pairs) {
    const shared = runs
      .map((run) => [run, counts.get(run)!] as const)
      .filter(([, count]) => count > 1)
      .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
    for (const [run] of shared.slice(0, length <= SHORT ? 1 : RAREST)) rare.add(run);
  }
  return rare;
}

function pairsIn(
  lists: Iterable<readonly number[]>,
  length: number,
): (readonly [number, number])[] {
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const list of lists) {
    for (let x = 0; x < list.length; x++) {
      for (let y = x + 1; y < list.length; y++) {
        const pair = list[x]! * length + list[y]!;
        if (seen.has(pair)) continue;
        seen.add(pair);
        pairs.push([list[x]!, list[y]!]);
      }
    }
  }
  return pairs;
}
