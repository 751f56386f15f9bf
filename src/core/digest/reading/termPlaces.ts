import type { Line } from './lines.ts';

/**
 * Where each term stands among lines, in long lists that all terms share: a list of its own for each
 * term, and tables beside them, took three times as much room.
 */
export interface TermPlaces {
  /** Each term of the lines by its number, counted from 0 as they come. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Places of lines, ascending for each term: those of term n from `begin[n]` up to `begin[n + 1]`. */
  readonly places: Uint32Array;
  readonly begin: Uint32Array;
  /** By number: how many reports have the term. */
  readonly carriers: Uint32Array;
}

/** `lines` stand report by report. */
export function placeTerms(lines: readonly Line[]): TermPlaces {
  const { numbers, counts, carriers } = countTerms(lines);
  const begin = new Uint32Array(counts.length + 1);
  for (const [number, count] of counts.entries()) begin[number + 1] = begin[number]! + count;
  const places = new Uint32Array(begin.at(-1)!);
  const next = begin.slice();
  for (const [at, { terms }] of lines.entries()) {
    for (const term of terms) {
      const number = numbers.get(term)!;
      places[next[number]!] = at;
      next[number]! += 1;
    }
  }
  return { numbers, places, begin, carriers: Uint32Array.from(carriers) };
}

function countTerms(lines: readonly Line[]) {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const carriers: number[] = [];
  const lastReport: string[] = [];
  for (const { terms, reportId } of lines) {
    for (const term of terms) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = counts.push(0) - 1;
        carriers.push(0);
        numbers.set(term, number);
      }
      counts[number]! += 1;
      if (lastReport[number] !== reportId) carriers[number]! += 1;
      lastReport[number] = reportId;
    }
  }
  return { numbers, counts, carriers };
}
