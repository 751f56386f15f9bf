/** One observation: what was seen, what was to be told from it, how much it counts. */
export interface Observation {
  readonly seen: readonly number[];
  readonly wanted: number;
  readonly weight: number;
}

/** Against weights that a few observations would blow up. */
const RIDGE = 0.1;

/** The weights of least squared error (ridge regression), by Gauss-Jordan elimination of the normal equations. */
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
  for (let i = 0; i < size; i++) {
    for (let row = 0; row < size; row++) {
      if (row === i) continue;
      const factor = rows[row]![i]! / rows[i]![i]!;
      for (let j = i; j <= size; j++) rows[row]![j]! -= factor * rows[i]![j]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
