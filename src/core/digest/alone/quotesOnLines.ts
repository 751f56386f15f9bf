import type { Quote } from '../../quotes/quote.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';

/** The quotes between marks that a line has words of. */
export function quotesOnLines({ quotes }: Reading): (line: Line) => readonly Quote[] {
  const byReport = new Map<string, Quote[]>();
  for (const quote of quotes) {
    if (quote.kind === 'indirect') continue;
    const list = byReport.get(quote.reportId);
    if (list) list.push(quote);
    else byReport.set(quote.reportId, [quote]);
  }
  return ({ reportId, start, end }) =>
    (byReport.get(reportId) ?? []).filter((quote) => quote.start < end && start < quote.end);
}

/** Whether somebody is named or pointed at beside one of the stretches of a quotation. */
export function besideNames({ quotes }: Reading): (quote: Quote) => boolean {
  const keyOf = ({ reportId, quotation }: Quote) => `${reportId} ${quotation}`;
  const named = new Set(
    quotes.filter(({ speaker }) => speaker !== null && speaker.start !== null).map(keyOf),
  );
  return (quote) => named.has(keyOf(quote));
}
