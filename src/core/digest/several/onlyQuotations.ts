import { quotesOnLines } from '../alone/quotesOnLines.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';

/** Whether the reports have words between marks, and none around them. */
export function areOnlyQuotations({ index, quotes }: Pick<Reading, 'index' | 'quotes'>): boolean {
  const quotesOn = quotesOnLines({ quotes });
  const around = (line: Line): string =>
    quotesOn(line).reduce(
      (rest, quote) => blank(rest, quote.start - line.start, quote.end - line.start),
      line.text,
    );
  return (
    quotes.some(({ kind }) => kind !== 'indirect') &&
    !index.lines.some((line) => /[\p{L}\p{N}]/u.test(around(line)))
  );
}

const blank = (text: string, start: number, end: number): string => {
  const [from, until] = [Math.max(0, start), Math.min(text.length, end)];
  return `${text.slice(0, from)}${' '.repeat(until - from)}${text.slice(until)}`;
};
