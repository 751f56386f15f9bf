import type { Span } from '../../report/report.ts';

/**
 * Tells which of many spans share letters with one, in their order, without looking at all of them.
 * `spans` are in the order of their starts.
 */
export function findOverlapping<Item extends Span>(spans: readonly Item[]): (span: Span) => Item[] {
  // How far the spans up to each place reach: it never falls, so that it can be halved.
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(end, reach.at(-1) ?? end));
  return ({ start, end }) => {
    const found: Item[] = [];
    for (let at = firstAbove(start, reach); at < spans.length; at++) {
      const span = spans[at]!;
      if (span.start >= end) break;
      if (span.end > start) found.push(span);
    }
    return found;
  };
}

/** The place of the first of ascending numbers that is above `least`. */
function firstAbove(least: number, ascending: readonly number[]): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= least) low = middle + 1;
    else high = middle;
  }
  return low;
}
