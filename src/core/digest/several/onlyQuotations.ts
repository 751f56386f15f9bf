import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';

/** Whether the reports have words between marks, and none around them. */
export function areOnlyQuotations({ index, quotes }: Pick<Reading, 'index' | 'quotes'>): boolean {
  const direct = quotes.filter(({ kind }) => kind !== 'indirect');
  const around = ({ reportId, start, end, text }: Line): string =>
    direct
      .filter((quote) => quote.reportId === reportId && quote.start < end && start < quote.end)
      .reduce((rest, quote) => blank(rest, quote.start - start, quote.end - start), text);
  return direct.length > 0 && !index.lines.some((line) => /[\p{L}\p{N}]/u.test(around(line)));
}

const blank = (text: string, start: number, end: number): string => {
  const [from, until] = [Math.max(0, start), Math.min(text.length, end)];
  return `${text.slice(0, from)}${' '.repeat(until - from)}${text.slice(until)}`;
};
