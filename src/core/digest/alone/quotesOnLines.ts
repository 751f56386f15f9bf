import type { Quote } from '../../quotes/quote.ts';
import type { Line } from '../reading/lines.ts';
import { findOverlapping } from '../reading/overlapping.ts';
import type { Reading } from '../reading/readTogether.ts';

/** The quotes between marks that a line has words of. */
export function quotesOnLines({
  quotes,
}: Pick<Reading, 'quotes'>): (line: Line) => readonly Quote[] {
  const byReport = new Map<string, Quote[]>();
  for (const quote of quotes) {
    if (quote.kind === 'indirect') continue;
    const list = byReport.get(quote.reportId);
    if (list) list.push(quote);
    else byReport.set(quote.reportId, [quote]);
  }
  const finders = new Map([...byReport].map(([id, quotes]) => [id, findOverlapping(quotes)]));
  return (line) => finders.get(line.reportId)?.(line) ?? [];
}

/** Whether somebody is named or pointed at beside one of the stretches of a quotation. */
export function besideNames({ quotes }: Reading): (quote: Quote) => boolean {
  const keyOf = ({ reportId, quotation }: Quote) => `${reportId} ${quotation}`;
  const named = new Set(
    quotes.filter(({ speaker }) => speaker !== null && speaker.start !== null).map(keyOf),
  );
  return (quote) => named.has(keyOf(quote));
}
