import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A quote as annotators marked it; offsets are Unicode code points of the report's text. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
  /** The words that bring the quote in, where the data mark them. */
  readonly cue_start?: number | null;
  readonly cue_end?: number | null;
  /** The person by full name, where the data tell it. */
  readonly speaker_ref?: string | null;
  /** The stretches of a discontinuous quote. */
  readonly spans?: readonly (readonly [number, number])[];
}

export interface GoldReport {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** The objects of a file that has one on each line. */
export const readRows = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** Halves by the hash of the id: a report is always in the same one, whatever else the file has. */
export function isHalf(half: string, id: string): boolean {
  const even = createHash('sha1').update(id).digest()[0]! % 2 === 0;
  return half === 'first' ? even : !even;
}
