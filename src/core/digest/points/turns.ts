import { hasLast } from '../differences/hasLast.ts';
import type { Difference, DifferenceSide } from '../digest.ts';
import { repeats } from '../likeness/repeats.ts';
import { placeOf, placesOf } from '../likeness/support.ts';
import type { LineIndex } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import type { Candidate } from './addPoints.ts';

/** News stands among the first sentences of a report: counted from 0. */
const AT_TOP = 1;

/**
 * The differences that a story turns on: not a figure far down in the reports on which they disagree
 * (how many hospitals would qualify). That stands among the differences, and its sides would take the
 * room of the news.
 */
export function turningOn(differences: readonly Difference[], { lines }: LineIndex): Difference[] {
  const atTop = new Set(lines.filter(({ rank }) => rank <= AT_TOP).map(placeOf));
  return differences.filter(
    ({ kind, fact, sides }) =>
      (kind !== 'conflict' && kind !== 'settled') ||
      fact !== 'number' ||
      sides.some(({ support }) => support.some((span) => atTop.has(placeOf(span)))),
  );
}

/** So much of a digest may be given to what is disputed or has changed: with 0.4 the postponed visit of the seeds had no room in 110 words. */
const SHARE = 0.66;

/**
 * One sentence for each side of a conflict and for the newest of a development, as far as such
 * stand alone: that is what a reader must not miss.
 */
export function wantedPoints(
  differences: readonly Difference[],
  candidates: readonly Candidate[],
  words: number,
  index: LineIndex,
): Candidate[] {
  const byPlace = new Map(candidates.map((candidate) => [placeOf(candidate.line), candidate]));
  const wanted: Candidate[] = [];
  for (const side of sidesToTell(differences)) {
    const [best] = side.support
      .flatMap((span) => byPlace.get(placeOf(span)) ?? [])
      .sort((a, b) => b.favour - a.favour);
    if (best === undefined || wanted.some(({ line }) => repeats(line, best.line, index))) continue;
    const length = wanted.reduce((sum, one) => sum + one.length, best.length);
    if (length <= SHARE * words) wanted.push(best);
  }
  return wanted;
}

const sidesToTell = (differences: readonly Difference[]): DifferenceSide[] =>
  differences.flatMap(({ kind, sides }) =>
    kind === 'conflict' ? sides : hasLast(kind) ? sides.slice(-1) : [],
  );

/** What the differences say about single sentences. */
export interface Turns {
  /** More than 1 for what is disputed or newly so, less for what a later report has overtaken. */
  readonly favour: (line: Line) => number;
}

const TURN = 2;
const OVERTAKEN = 0.35;

export function readTurns(differences: readonly Difference[]): Turns {
  const developments = differences.filter(({ kind }) => hasLast(kind));
  const conflicts = differences.filter(({ kind }) => kind === 'conflict');
  const overtaken = placesOf(developments.flatMap(({ sides }) => sides.slice(0, -1)));
  const turned = placesOf([
    ...developments.map(({ sides }) => sides.at(-1)!),
    ...conflicts.flatMap(({ sides }) => sides),
  ]);
  return {
    favour: (line) =>
      overtaken.has(placeOf(line)) ? OVERTAKEN : turned.has(placeOf(line)) ? TURN : 1,
  };
}
