import type { Line } from '../reading/lines.ts';
import type { Figure } from './readFigures.ts';

/** A number and the sentence that gives it. */
export interface Told {
  readonly line: Line;
  readonly figure: Figure;
}
