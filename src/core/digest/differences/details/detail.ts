import type { Fact } from '../../digest.ts';
import type { Line } from '../../reading/lines.ts';

/** One value of a detail, as a sentence gives it. */
export interface Given {
  readonly line: Line;
  /** Where the value stands in the line. */
  readonly start: number;
  readonly end: number;
  /** Of what it is, where a story may have several that do: "foundation", "dam". */
  readonly of: string;
  /** Equal values are equal numbers: minutes of the day, days, years of age, percent. */
  readonly value: number;
  /** Whose it is, where the sentence names them: of two who are named otherwise each has one. */
  readonly who?: string;
}

/** Something of which one event has one value, whatever its sentence says besides. */
export interface Detail {
  /** As a reader would ask it. */
  readonly about: (of: string) => string;
  readonly fact: Fact;
  /** Reports that lie further apart may tell of another one. */
  readonly daysApart: number;
  readonly read: (line: Line) => readonly Given[];
  /** Whether two values are not the same one, told more or less exactly. */
  readonly differ: (a: Given, b: Given) => boolean;
  /** What a report must not have of it: several arrests, two blasts. */
  readonly several: RegExp;
}
