import { contextOf, type Quote, type QuoteContext, type Report } from '../core/index.ts';
import { addressOf } from './show/passages.ts';

/** A quote as data: with the sentences around it, and the address of its passage. */
export interface PlacedQuote extends Quote {
  readonly context: QuoteContext;
  readonly link: string | null;
}

export function placedQuote(quote: Quote, reports: readonly Report[]): PlacedQuote {
  const report = reports.find(({ id }) => id === quote.reportId);
  const context = report === undefined ? { before: null, after: null } : contextOf(report, quote);
  return { ...quote, context, link: addressOf(quote, reports) };
}
