/**
 * How many letters must be inserted, deleted, replaced or swapped with their neighbour to make
 * `b` of `a` (optimal string alignment); `most + 1` as soon as it must be more than `most`.
 * Time is O(length of a times length of b).
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** The candidate that `given` is most likely a slip of (a third of its letters wrong at most), or null. */
export function nearestWord(given: string, candidates: Iterable<string>): string | null {
  const wanted = given.toLowerCase();
  let nearest: string | null = null;
  let least = Math.ceil(wanted.length / 3);
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), least);
    if (distance < least || (distance === least && nearest === null)) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}
