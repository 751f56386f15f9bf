import type { Emit } from './features.ts';

/** Weights by feature, as they are learnt: one a class. */
export type Weights = ReadonlyMap<number, Float64Array>;

/** Codes stay below 4,096, so that the key of a feature is a small integer. */
export const featureKey = (template: number, a: number, b: number): number =>
  template * 0x1000000 + a * 0x1000 + b;

/** Sums the weights of the features that it is given. */
export interface Scorer {
  readonly add: Emit;
  /** The sums since the last call, one a class; read them before the next feature is added. */
  readonly take: () => Float64Array;
}

/** A hash table in flat arrays: reading quotes looks up some hundred features a sentence. */
export function createScorer(weights: Weights, classes: number): Scorer {
  const size = 2 ** Math.ceil(Math.log2(2 * weights.size + 2));
  const keys = new Int32Array(size).fill(EMPTY);
  const values = new Float64Array(size * classes);
  for (const [key, own] of weights) {
    let slot = slotOf(key, size);
    while (keys[slot] !== EMPTY) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    values.set(own, slot * classes);
  }
  const sums = new Float64Array(classes);
  const taken = new Float64Array(classes);
  const add: Emit = (template, a, b) => {
    const key = featureKey(template, a, b);
    let slot = slotOf(key, size);
    while (keys[slot] !== key) {
      if (keys[slot] === EMPTY) return;
      slot = (slot + 1) & (size - 1);
    }
    for (let k = 0; k < classes; k++) sums[k]! += values[slot * classes + k]!;
  };
  const take = () => {
    taken.set(sums);
    sums.fill(0);
    return taken;
  };
  return { add, take };
}

const EMPTY = -1;

/** Fibonacci hashing: spreads neighbouring keys over the table. */
const slotOf = (key: number, size: number): number =>
  (Math.imul(key, 0x9e3779b1) >>> 8) & (size - 1);
