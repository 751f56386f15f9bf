/** Solves linear equations by Gauss-Jordan elimination: `rows[i]` holds the factors and, last, the sum. Changes `rows`. */
export function solveEquations(rows: number[][]): number[] {
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    for (let row = 0; row < size; row++) {
      if (row === i) continue;
      const factor = rows[row]![i]! / rows[i]![i]!;
      for (let j = i; j <= size; j++) rows[row]![j]! -= factor * rows[i]![j]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
