import type { Span } from './report.ts';

/** "14:32 — ", "2.05 p.m. ET: ", "09:15 GMT | ": the time of an entry of a live page. */
const TIME =
  /^\(?\d{1,2}[.:h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:[A-Z]{2,5}|local time)\)?)?\)?(?:\s?[—–|:-])?\s+(?=["“'‘«]?\p{Lu}|["“'‘«]?\d)/u;
/** "2/5 ", "(3/) ": the place of a message in a thread. */
const PLACE = /^\(?(?:\d{1,2})\/(?:\d{1,2})?\)?[.:]?\s+(?=["“'‘«@#]?[\p{Lu}\d])/u;
const LONGEST = 40;

/**
 * How many characters each block begins with that only tell its time or its place among others. One
 * such block alone may begin with a figure ("10.30 was the time").
 */
export function entryMarks(text: string, blocks: readonly Span[]): number[] {
  const lengths = blocks.map(({ start, end }) => {
    if (!/[\d(]/.test(text.charAt(start))) return 0;
    const line = text.slice(start, Math.min(end, start + LONGEST));
    return (TIME.exec(line) ?? PLACE.exec(line))?.[0].length ?? 0;
  });
  return lengths.filter((length) => length > 0).length > 1 ? lengths : blocks.map(() => 0);
}
