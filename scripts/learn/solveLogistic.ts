import { solveEquations } from './solveEquations.ts';
import type { Observation } from './solveLeastSquares.ts';

/** Against weights that a few observations would blow up. */
const RIDGE = 1;
const MOST_STEPS = 15;
const SMALL_STEP = 1e-6;
/** Where an observation is told with certainty it still bends the curve a little. */
const LEAST_BEND = 1e-6;

/** The weights of logistic regression (`wanted` is a probability), by Newton's method. */
export function solveLogistic(observations: readonly Observation[]): number[] {
  let weights = observations[0]!.seen.map(() => 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const changes = solveEquations(equationsAt(weights, observations));
    weights = weights.map((weight, i) => weight + changes[i]!);
    if (changes.every((change) => Math.abs(change) < SMALL_STEP)) break;
  }
  return weights;
}

function equationsAt(weights: readonly number[], observations: readonly Observation[]): number[][] {
  const size = weights.length;
  const rows = weights.map((weight, i) => {
    const row = weights.map((_, j) => (i === j ? RIDGE : 0));
    return [...row, -RIDGE * weight];
  });
  for (const { seen, wanted, weight } of observations) {
    const told = 1 / (1 + Math.exp(-seen.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
    const bend = weight * Math.max(LEAST_BEND, told * (1 - told));
    for (let i = 0; i < size; i++) {
      const row = rows[i]!;
      for (let j = 0; j < size; j++) row[j]! += bend * seen[i]! * seen[j]!;
      row[size]! += weight * (wanted - told) * seen[i]!;
    }
  }
  return rows;
}
