import { eachMatch, matchesOf } from '../../language/matchesOf.ts';
import type { Span } from '../../report/report.ts';
import type { MarkedSpan } from './markedSpan.ts';

const OPENING = /[‘'‚‹](?<=(?:^|[\s([—–:"“/-])[‘'‚‹])(?=[\p{L}\p{N}@#$[…])/gu;
const CLOSING = /[’'‘›](?<=[\p{L}\p{N}.,!?…\])%][’'‘›])(?![\p{L}\p{N}])/gu;
/** 'tis, 'em, '90s: an apostrophe at the start of a word. */
const ELISION = /^(?:tis|twas|em|til|till|cause|bout|n|round|\d0s)\b/i;

/** What stands between single marks outside the double ones: headlines, and the whole of British style. */
export function findSingleSpans(
  text: string,
  paragraphs: readonly Span[],
  doubles: readonly MarkedSpan[],
): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    let from = paragraph.start;
    while (next < doubles.length && doubles[next]!.outerStart < paragraph.end) {
      const double = doubles[next]!;
      if (double.outerStart > from) findInStretch(text, from, double.outerStart, spans);
      from = Math.max(from, double.outerEnd);
      if (double.outerEnd > paragraph.end) break;
      next += 1;
    }
    if (from < paragraph.end) findInStretch(text, from, paragraph.end, spans);
  }
  return spans;
}

function findInStretch(text: string, from: number, to: number, spans: MarkedSpan[]): void {
  const stretch = text.slice(from, to);
  const closings = matchesOf(CLOSING, stretch).map(({ index }) => index);
  let close = 0;
  let free = 0;
  for (const { index } of eachMatch(OPENING, stretch)) {
    if (index < free || ELISION.test(stretch.slice(index + 1, index + 8))) continue;
    while (close < closings.length && closings[close]! <= index + 1) close += 1;
    const end = chooseClosing(stretch, index, closings, close);
    if (end === null) continue;
    free = end + 1;
    spans.push({
      start: from + index + 1,
      end: from + end,
      outerStart: from + index,
      outerEnd: from + end + 1,
      continues: false,
    });
  }
}

/** The possessive of a plural looks like a closing mark: a mark after punctuation is surer. */
function chooseClosing(
  stretch: string,
  open: number,
  closings: readonly number[],
  first: number,
): number | null {
  const curly = stretch[open] === '‘';
  const nearest = closings[first];
  if (nearest === undefined) return null;
  for (let i = first; i < Math.min(closings.length, first + 6); i++) {
    const at = closings[i]!;
    const possessive =
      /s$/.test(stretch.slice(at - 1, at)) && /^[’'] \p{Ll}/u.test(stretch.slice(at, at + 3));
    if (!possessive && !(curly && isElision(stretch, at, closings[i + 1]))) return at;
  }
  return curly || !/^[’']s? /.test(stretch.slice(nearest, nearest + 3)) ? nearest : null;
}

/** Letters between an elision and the mark that closes behind it. */
const NEAR = 400;

/** "an’ they know ’tis true.’": letters are left out at the word's end, and a surer mark closes. */
function isElision(stretch: string, at: number, next: number | undefined): boolean {
  if (next === undefined || next - at > NEAR) return false;
  const word = stretch.slice(Math.max(0, at - 12), at);
  if (!/(?:^|\s)(?:an|o|th|wi|ol|\p{L}+in)$/iu.test(word)) return false;
  return /^ \p{L}/u.test(stretch.slice(at + 1, at + 3)) && !stretch.slice(at, next).includes('‘');
}
