import type { Report, Span } from '../../report/report.ts';

/** The sentence before a quote and the one after it, as places in the report's text; null where there is none. */
export interface QuoteContext {
  readonly before: Span | null;
  readonly after: Span | null;
}

/** What stands around a quote in its report. The sentences that the quote itself stands in are no context. */
export function contextOf({ sentences }: Report, quote: Span): QuoteContext {
  let before: Span | null = null;
  for (const { start, end } of sentences) {
    if (end <= quote.start) before = { start, end };
    else if (start >= quote.end) return { before, after: { start, end } };
  }
  return { before, after: null };
}
