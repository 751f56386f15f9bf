import type { Token } from '../frames/readFrames.ts';

/** A told clause has at least so many words; shorter ones are objects ("said no"). */
const SHORTEST = 3;

/** Whether tokens are enough for a told clause: fewer where words between marks are among them. */
export function isLongEnough(own: readonly Token[]): boolean {
  const words = own.filter(({ kind }) => kind === 'word').length;
  return words >= (own.some(({ kind }) => kind === 'quote') ? 1 : SHORTEST);
}
