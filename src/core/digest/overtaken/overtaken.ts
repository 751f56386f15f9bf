import type { Span } from '../../report/report.ts';
import type { Line } from '../reading/lines.ts';

/** A sentence that tells what a newer report's sentence has overtaken. */
export interface Overtaken {
  readonly line: Line;
  readonly by: Line;
  /** It is true still as what was said or counted then, and may be told with its day. */
  readonly past: boolean;
  /** Without this stretch of its text it tells only what happened; null where there is none. */
  readonly cut: Span | null;
  /** Somebody was suspected, or told dead, and is so no more: not even of its own day it is told by itself. */
  readonly cleared?: true;
  /** A number that has grown since: where the two stand in their sentences; null for a state. */
  readonly toll: { readonly about: string; readonly old: Span; readonly now: Span } | null;
}
