import { solveEquations } from './solveEquations.ts';

/** One observation: what was seen, what was to be told from it, how much it counts. */
export interface Observation {
  readonly seen: readonly number[];
  readonly wanted: number;
  readonly weight: number;
}

/** Against weights that a few observations would blow up. */
const RIDGE = 0.1;

/** The weights of least squared error (ridge regression), from the normal equations. */
export function solveLeastSquares(observations: readonly Observation[]): number[] {
  const size = observations[0]!.seen.length;
  const rows = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size + 1 }, (_, j) => (i === j ? RIDGE : 0)),
  );
  for (const { seen, wanted, weight } of observations) {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) rows[i]![j]! += weight * seen[i]! * seen[j]!;
      rows[i]![size]! += weight * seen[i]! * wanted;
    }
  }
  return solveEquations(rows);
}
