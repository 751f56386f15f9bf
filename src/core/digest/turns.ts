import { isBefore } from '../language/days.ts';
import type { Difference, DifferenceSide } from './digest.ts';
import type { Line } from './lines.ts';

/** What the differences say about single sentences. */
export interface Turns {
  /** More than 1 for what is disputed or newly so, less for what a later report has overtaken. */
  readonly favour: (line: Line) => number;
  /** It tells the new side of a development that came up after `since`. */
  readonly changedSince: (line: Line, since: string) => boolean;
}

const TURN = 3;
const OVERTAKEN = 0.5;

export function readTurns(differences: readonly Difference[]): Turns {
  const developments = differences.filter(({ kind }) => kind === 'development');
  const conflicts = differences.filter(({ kind }) => kind === 'conflict');
  const overtaken = placesOf(developments.flatMap(({ sides }) => sides.slice(0, -1)));
  const turned = placesOf([
    ...developments.map(({ sides }) => sides.at(-1)!),
    ...conflicts.flatMap(({ sides }) => sides),
  ]);
  return {
    favour: (line) =>
      overtaken.has(placeOf(line)) ? OVERTAKEN : turned.has(placeOf(line)) ? TURN : 1,
    changedSince: (line, since) =>
      developments.some(({ sides }) => {
        const newest = sides.at(-1)!;
        const later = newest.since !== null && !isBefore(newest.since, since);
        return later && placesOf([newest]).has(placeOf(line));
      }),
  };
}

const placesOf = (sides: readonly DifferenceSide[]): ReadonlySet<string> =>
  new Set(sides.flatMap(({ support }) => support.map(placeOf)));

const placeOf = ({ reportId, start }: { reportId: string; start: number }): string =>
  `${reportId} ${start}`;
