import type { Weights } from '../../src/core/quotes/told/model.ts';

/** One decision: the features of each choice, and which choice is right. */
export interface Decision {
  /** Features by choice; with `classes`, one list that all choices share. */
  readonly choices: readonly (readonly number[])[];
  readonly answer: number;
}

export interface Settings {
  /** Weights per feature: 1 where choices have features of their own, else one a class but the first. */
  readonly classes: number;
  readonly rounds: number;
  /** Features seen in fewer decisions are left out. */
  readonly fewest: number;
  /** How much evidence a weight needs to be kept at all: makes most of them nought. */
  readonly sparsity: number;
  readonly rate: number;
}

/**
 * Maximum entropy, learnt with FTRL-Proximal (McMahan and others, "Ad click prediction: a view from
 * the trenches", 2013): a weight is nought until the data speak for it. The same decisions in, the
 * same weights out.
 */
export function learnWeights(decisions: readonly Decision[], settings: Settings): Weights {
  const state = statesOf(decisions, settings);
  const order = decisions.map((_, i) => i);
  const random = seededRandom();
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, random);
    for (const i of order) learnFrom(decisions[i]!, state, settings);
  }
  const weights = new Map<number, Float64Array>();
  for (const [feature, { w }] of state) if (w.some((value) => value !== 0)) weights.set(feature, w);
  return weights;
}

interface State {
  readonly w: Float64Array;
  readonly z: Float64Array;
  readonly n: Float64Array;
}

function statesOf(decisions: readonly Decision[], { classes, fewest }: Settings) {
  const counts = new Map<number, number>();
  for (const { choices } of decisions) {
    for (const feature of new Set(choices.flat())) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  const state = new Map<number, State>();
  for (const [feature, count] of counts) {
    if (count < fewest) continue;
    const zeros = () => new Float64Array(classes);
    state.set(feature, { w: zeros(), z: zeros(), n: zeros() });
  }
  return state;
}

function learnFrom(
  { choices, answer }: Decision,
  state: ReadonlyMap<number, State>,
  settings: Settings,
): void {
  const { classes } = settings;
  const chances = chancesOf(choices, (feature) => state.get(feature)?.w, classes);
  const adjust = (feature: number, k: number, gradient: number) => {
    const own = state.get(feature);
    if (own !== undefined) step(own, k, gradient, settings);
  };
  if (classes > 1) {
    for (let k = 0; k < classes; k++) {
      const gradient = chances[k + 1]! - (answer === k + 1 ? 1 : 0);
      for (const feature of choices[0]!) adjust(feature, k, gradient);
    }
    return;
  }
  choices.forEach((features, i) => {
    const gradient = chances[i]! - (i === answer ? 1 : 0);
    if (Math.abs(gradient) > 1e-4) for (const feature of features) adjust(feature, 0, gradient);
  });
}

const L2 = 1;

function step({ w, z, n }: State, k: number, gradient: number, { rate, sparsity }: Settings): void {
  const squares = n[k]! + gradient * gradient;
  const sigma = (Math.sqrt(squares) - Math.sqrt(n[k]!)) / rate;
  z[k]! += gradient - sigma * w[k]!;
  n[k] = squares;
  w[k] =
    Math.abs(z[k]!) <= sparsity
      ? 0
      : -(z[k]! - Math.sign(z[k]!) * sparsity) / ((1 + Math.sqrt(squares)) / rate + L2);
}

/** How likely each choice is by the weights. */
export function chancesOf(
  choices: readonly (readonly number[])[],
  weightsOf: (feature: number) => Float64Array | undefined,
  classes: number,
): number[] {
  const sums = classes > 1 ? new Array<number>(classes + 1).fill(0) : choices.map(() => 0);
  choices.forEach((features, i) => {
    for (const feature of features) {
      const own = weightsOf(feature);
      if (own === undefined) continue;
      if (classes > 1) for (let k = 0; k < classes; k++) sums[k + 1]! += own[k]!;
      else sums[i]! += own[0]!;
    }
  });
  const top = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - top));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / all);
}

/** The same order on every machine: a linear congruential generator (Numerical Recipes). */
function seededRandom(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}
