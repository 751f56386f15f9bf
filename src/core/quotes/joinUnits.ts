import { carriesSameWords, nearlySame, runsOf } from './sameWords.ts';
import type { Unit } from './unit.ts';

/** Runs of words that more units than this share tell nothing; keeps the work linear. */
const COMMONEST = 60;

/** Which units carry one utterance: lists of indices, the units of one speaker only. */
export function joinUnits(units: readonly Unit[]): number[][] {
  const parent = units.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (const [a, b] of candidatePairs(units)) {
    if (isSameSpeaker(units[a]!, units[b]!) && mayJoin(units[a]!, units[b]!)) {
      parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
    }
  }
  adoptUnknown(units, parent, root);
  const groups = new Map<number, number[]>();
  units.forEach((_, i) => {
    groups.set(root(i), [...(groups.get(root(i)) ?? []), i]);
  });
  return [...groups.values()];
}

/** Words without a speaker go with the one speaker whose words they are; never make two speakers one. */
function adoptUnknown(units: readonly Unit[], parent: number[], root: (i: number) => number): void {
  const homes = new Map<number, Set<number>>();
  const strangers: (readonly [number, number])[] = [];
  for (const [a, b] of candidatePairs(units)) {
    const [one, other] = units[a]!.named ? [b, a] : [a, b];
    if (units[one]!.named || !mayJoin(units[a]!, units[b]!)) continue;
    if (!units[other]!.named) strangers.push([one, other]);
    else homes.set(one, (homes.get(one) ?? new Set()).add(root(other)));
  }
  for (const [unknown, found] of homes) {
    if (found.size === 1) parent[unknown] = [...found][0]!;
  }
  for (const [a, b] of strangers.filter((pair) => !pair.some((i) => homes.has(i)))) {
    parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  }
}

function mayJoin(a: Unit, b: Unit): boolean {
  if (a.named && b.named && a.who!.key !== b.who!.key) return false;
  if (a.indirect !== b.indirect) return false;
  const sameSpeaker = isSameSpeaker(a, b);
  const fewest = sameSpeaker ? 1 : 5;
  const same = a.indirect ? nearlySame : carriesSameWords;
  return a.stretches.some(
    (one) =>
      one.words.length >= fewest &&
      b.stretches.some((other) => other.words.length >= fewest && same(one, other, sameSpeaker)),
  );
}

const isSameSpeaker = (a: Unit, b: Unit): boolean =>
  a.who !== null && b.who !== null && a.who.key === b.who.key;

/** Pairs that share a run of words at all, each once: two words where a stretch is short, else four. */
function* candidatePairs(units: readonly Unit[]): Generator<[number, number]> {
  const holders = new Map<string, number[]>();
  units.forEach((unit, i) => {
    const keys = new Set(unit.stretches.flatMap(({ words }) => keysOf(words)));
    for (const key of keys) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [i]);
      else if (known.length < COMMONEST) known.push(i);
    }
  });
  const seen = new Set<number>();
  for (const list of holders.values()) {
    for (let x = 0; x < list.length; x++) {
      for (let y = x + 1; y < list.length; y++) {
        const pair = list[x]! * units.length + list[y]!;
        if (list[x] === list[y] || seen.has(pair)) continue;
        seen.add(pair);
        yield [list[x]!, list[y]!];
      }
    }
  }
}

const keysOf = (words: readonly string[]): string[] =>
  words.length === 1 ? [...words] : [...runsOf(words, 2), ...runsOf(words, 4)];
