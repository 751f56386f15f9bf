import { matchesOf } from '../../language/matchesOf.ts';
import type { Span } from '../../report/report.ts';
import type { MarkedSpan } from './markedSpan.ts';

/** A mark that may open: before a word, or right before the inner quotation. */
const OPENS = /(?<=^|[\s([—–:])[‘'](?=[\p{L}\p{N}$[…]|$)/gu;
const CLOSES_AGAIN = /[\p{L}\p{N}.,!?…\])%][’'](?![\p{L}\p{N}])/u;
/** The first mark of a stretch that closes, with nothing opened before it; right behind the inner quotation, or behind words. */
const CLOSES = /^(?:[^‘“”"]*?[\p{L}\p{N}.,!?…\])%])??([’'])(?![\p{L}\p{N}])/u;
/** "the ministers’ words": a possessive, where no surer mark stands. */
const POSSESSIVE = /s[’'] \p{Ll}/u;

/** `‘A minister’s “no” means no,’`: British style, where the single marks are the outer ones of a quotation within which another stands. */
export function findWrapped(
  text: string,
  paragraphs: readonly Span[],
  doubles: readonly MarkedSpan[],
): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  let next = 0;
  for (const { start, end } of paragraphs) {
    while (next < doubles.length && doubles[next]!.outerStart < start) next += 1;
    const first = next;
    while (next < doubles.length && doubles[next]!.outerEnd <= end) next += 1;
    if (next > first) wrappedIn(text, { start, end }, doubles.slice(first, next), found);
  }
  return found;
}

function wrappedIn(
  text: string,
  { start, end }: Span,
  doubles: readonly MarkedSpan[],
  found: MarkedSpan[],
): void {
  let open = -1;
  let from = start;
  doubles.forEach(({ outerStart, outerEnd }, i) => {
    if (open < 0) open = openedIn(text, from, outerStart);
    from = outerEnd;
    if (open < 0) return;
    const close = closedIn(text, outerEnd, doubles[i + 1]?.outerStart ?? end);
    if (close < 0) return;
    const span = { start: open + 1, end: close, outerStart: open, outerEnd: close + 1 };
    found.push({ ...span, continues: false });
    from = close + 1;
    open = -1;
  });
}

/** The last mark of a stretch that opens, and is not closed within the stretch. */
function openedIn(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to);
  const last = matchesOf(OPENS, stretch).at(-1)?.index ?? -1;
  return last < 0 || CLOSES_AGAIN.test(stretch.slice(last + 1)) ? -1 : from + last;
}

function closedIn(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to);
  const mark = CLOSES.exec(stretch);
  if (mark === null) return -1;
  const at = mark[0].length - 1;
  const isOwners = POSSESSIVE.test(stretch.slice(Math.max(0, at - 1), at + 3));
  return isOwners ? -1 : from + at;
}
