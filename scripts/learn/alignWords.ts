/** What two outlets say of one event, without the terms that both have. */
export interface Aligned {
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** Two terms, in the order of the alphabet, and how surely one stands where the other does: 0 to 1. */
export interface RelatedPair {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
}

/** Stands for whatever the other outlet does not say at all. */
const NOTHING = '';
const ROUNDS = 8;
/** Added to all counts: what was seen once or twice is hardly more likely than chance. */
const UNSEEN = 3;

type Likelihoods = Map<string, Map<string, number>>;

/**
 * Which term of one outlet stands where another stands in the next one's words: IBM's first model of
 * translation (P. Brown and others, 1993), from each to the other; the strength is the geometric
 * mean of both ways. The same in, the same out.
 */
export function alignWords(aligned: readonly Aligned[]): RelatedPair[] {
  const both = aligned.flatMap(({ one, other }) => [
    { one, other },
    { one: other, other: one },
  ]);
  let likely = startEven(both);
  for (let round = 0; round < ROUNDS; round++) likely = estimate(both, likely);
  const pairs: RelatedPair[] = [];
  for (const [a, targets] of likely) {
    for (const [b, there] of targets) {
      const back = likely.get(b)?.get(a) ?? 0;
      if (a !== NOTHING && a < b) pairs.push({ a, b, strength: Math.sqrt(there * back) });
    }
  }
  return pairs.sort(
    (p, q) => q.strength - p.strength || (`${p.a} ${p.b}` < `${q.a} ${q.b}` ? -1 : 1),
  );
}

function startEven(aligned: readonly Aligned[]): Likelihoods {
  const likely: Likelihoods = new Map();
  for (const { one, other } of aligned) {
    for (const source of [...one, NOTHING]) {
      const targets = likely.get(source) ?? new Map<string, number>();
      likely.set(source, targets);
      for (const target of other) targets.set(target, 1);
    }
  }
  for (const targets of likely.values()) {
    for (const target of targets.keys()) targets.set(target, 1 / targets.size);
  }
  return likely;
}

/** One round of expectation and maximisation. */
function estimate(aligned: readonly Aligned[], likely: Likelihoods): Likelihoods {
  const counts: Likelihoods = new Map([...likely.keys()].map((source) => [source, new Map()]));
  for (const { one, other } of aligned) {
    const sources = [...one, NOTHING];
    for (const target of other) {
      const parts = sources.map((source) => likely.get(source)!.get(target) ?? 0);
      const all = parts.reduce((sum, part) => sum + part, 0);
      if (all === 0) continue;
      for (const [at, source] of sources.entries()) {
        const targets = counts.get(source)!;
        targets.set(target, (targets.get(target) ?? 0) + parts[at]! / all);
      }
    }
  }
  for (const targets of counts.values()) {
    const all = [...targets.values()].reduce((sum, count) => sum + count, UNSEEN);
    for (const [target, count] of targets) targets.set(target, count / all);
  }
  return counts;
}
