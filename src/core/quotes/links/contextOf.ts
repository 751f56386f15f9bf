import type { Report, Span } from '../../report/report.ts';

/** The sentence before a quote and the one after it, as places in the report's text; null where there is none. */
export interface QuoteContext {
  readonly before: Span | null;
  readonly after: Span | null;
}

/** What stands around a quote in its report. The sentences that the quote itself stands in are no context. */
export function contextOf({ sentences }: Report, quote: Span): QuoteContext {
  const before = firstWhere(sentences, ({ end }) => end > quote.start) - 1;
  const after = firstWhere(sentences, ({ start }) => start >= quote.end);
  return { before: placeOf(sentences[before]), after: placeOf(sentences[after]) };
}

const placeOf = (sentence: Span | undefined): Span | null =>
  sentence === undefined ? null : { start: sentence.start, end: sentence.end };

/** Index of the first of the sentences, which are in order, from which on the condition holds. */
function firstWhere(sentences: readonly Span[], holds: (sentence: Span) => boolean): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sentences[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
