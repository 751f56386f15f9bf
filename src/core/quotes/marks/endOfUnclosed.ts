import { narrationBegins } from '../../language/narration.ts';

/** Letters of an attribution that stands behind words whose closing mark is missing. */
const LONGEST_ATTRIBUTION = 90;

/**
 * Where a quotation without a closing mark ends that begins at `from`, another one beginning at
 * `to`: with its last whole sentence, but before the narrator's "…, she said".
 */
export function endOfUnclosed(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const stop = Math.max(
    between.lastIndexOf('. '),
    between.lastIndexOf('? '),
    between.lastIndexOf('! '),
  );
  return beforeNarration(text, from, stop < 0 ? to : from + stop + 1);
}

/** Before the narrator's attribution that the stretch ends with, if it does. */
export function beforeNarration(text: string, from: number, to: number): number {
  const near = Math.max(from, to - LONGEST_ATTRIBUTION);
  const tail = text.slice(near, to);
  for (let at = tail.lastIndexOf(', '); at > 0; at = tail.lastIndexOf(', ', at - 1)) {
    if (/[.?!] /.test(tail.slice(at))) return to;
    if (narrationBegins(text, near + at + 2)) return near + at;
  }
  return to;
}
