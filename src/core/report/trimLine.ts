import { hasPictograms, pictogramsAhead, pictogramsBehind } from './pictograms.ts';
import type { Span } from './report.ts';

export interface Line extends Span {
  /** Marked as a heading ("# ") in the text. */
  readonly heading: boolean;
  /** Begins with the mark of a list ("- ", an emoji): it goes on with nothing that stands before it. */
  readonly listed: boolean;
}

/** What is read of a line: without white space, markdown's marks and emoji around it; null where nothing is left. */
export function trimLine(text: string, from: number, to: number): Line | null {
  let start = from;
  let end = to;
  const isSpace = (at: number) => /[\s\u200B\uFEFF]/.test(text.charAt(at));
  while (start < end && isSpace(start)) start += 1;
  while (end > start && isSpace(end - 1)) end -= 1;
  const mark = /^(#{1,6}\s+|>\s+|[*-]\s+)/.exec(text.slice(start, Math.min(end, start + 12)));
  const heading = mark?.[0].startsWith('#') === true;
  if (mark !== null) start += mark[0].length;
  while (start < end && isSpace(start)) start += 1;
  const edges =
    text.slice(start, Math.min(end, start + 3)) + text.slice(Math.max(start, end - 3), end);
  const pictograms = hasPictograms(edges) ? pictogramsAround(text, start, end) : NONE;
  start += pictograms.ahead;
  end -= pictograms.behind;
  const listed = (mark !== null && /^[*-]/.test(mark[0])) || pictograms.ahead > 0;
  return start < end ? { start, end, heading, listed } : null;
}

const NONE = { ahead: 0, behind: 0 };

/** More of them than this are a picture made of signs. */
const MOST_PICTOGRAMS = 80;

function pictogramsAround(text: string, start: number, end: number): typeof NONE {
  const ahead = pictogramsAhead(text.slice(start, Math.min(end, start + MOST_PICTOGRAMS)));
  const from = Math.max(start + ahead, end - MOST_PICTOGRAMS);
  return { ahead, behind: pictogramsBehind(text.slice(from, end)) };
}
