import type { Line } from './lines.ts';
import { quotedStretches } from './quotedStretches.ts';
import { once } from './readOnce.ts';

/** The part of a line that stands between quotation marks, 0 to 1. */
export const quotedPart: (line: Line) => number = once(({ text }: Line) => {
  const { stretches } = quotedStretches(text);
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
});
