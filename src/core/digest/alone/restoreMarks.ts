import type { Quote } from '../../quotes/quote.ts';
import type { Line } from '../reading/lines.ts';

const DOUBLE = /["“”]/;

/**
 * A sentence cut out of a quotation of several sentences, with the mark that it lost to its
 * neighbours: `We have won,” she said.` gets its opening mark, `He said: “We have won.` its closing
 * one. What stands between marks is not touched. Places in the restored text count on from
 * `line.start`, so a mark in front moves that one place ahead. A sentence that is whole is given
 * back as it is; null where quotation marks of another shape are missing.
 *
 * `quotes` are the report's quotes between marks that the line has words of.
 */
export function restoreMarks(line: Line, quotes: readonly Quote[]): Line | null {
  const opensBefore = quotes.some(
    ({ start }) => start < line.start || (start === line.start && !DOUBLE.test(line.text[0]!)),
  );
  const closesBehind = quotes.some(({ end }) => end > line.end || isUnclosedAt(line, end));
  if (!opensBefore && !closesBehind) return line;
  const pair = pairOf(line.text);
  if (pair === null) return null;
  const text = `${opensBefore ? pair[0] : ''}${line.text}${closesBehind ? pair[1] : ''}`;
  return { ...line, text, start: opensBefore ? line.start - 1 : line.start };
}

/** The quotation's words reach the end of the line, and no mark stands behind them. */
const isUnclosedAt = (line: Line, end: number): boolean =>
  end === line.end && !DOUBLE.test(line.text.at(-1)!);

/** Marks in the shape of those that are there; straight where there are none. */
function pairOf(text: string): readonly [string, string] | null {
  if (/[«»„‹›]/.test(text)) return null;
  return /[“”]/.test(text) ? ['“', '”'] : ['"', '"'];
}
