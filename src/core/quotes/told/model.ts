import type { Emit } from './features.ts';

/** Weights by feature: a template's number and two small numbers, packed by `featureKey`. */
export type Weights = ReadonlyMap<number, Float64Array>;

/** Codes stay below 4,096, so that the key of a feature is a small integer. */
export const featureKey = (template: number, a: number, b: number): number =>
  template * 0x1000000 + a * 0x1000 + b;

/** The sums of the weights of all features that `features` gives, one a class. */
export function score(
  weights: Weights,
  classes: number,
  features: (emit: Emit) => void,
): Float64Array {
  const sums = new Float64Array(classes);
  features((template, a, b) => {
    const own = weights.get(featureKey(template, a, b));
    if (own === undefined) return;
    for (let k = 0; k < classes; k++) sums[k]! += own[k]!;
  });
  return sums;
}
