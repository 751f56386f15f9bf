import { matchesOf } from '../../language/matchesOf.ts';
import type { Span } from '../../report/report.ts';

interface QuotedStretches {
  /** With their marks. */
  readonly stretches: readonly Span[];
  /** False where a mark has no partner. */
  readonly balanced: boolean;
}

const NOTHING_QUOTED: QuotedStretches = { stretches: [], balanced: true };

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“' };

/** What stands between quotation marks in one sentence, whose words no editor may touch. */
export function quotedStretches(sentence: string): QuotedStretches {
  if (!/[“”"«»„'‘]/.test(sentence)) return NOTHING_QUOTED;
  const stretches: Span[] = [];
  let open: { at: number; closing: string } | null = null;
  for (const { 0: mark, index } of matchesOf(/[“”"«»„]/g, sentence)) {
    if (open === null) {
      const closing = CLOSING[mark];
      if (closing === undefined) return { stretches, balanced: false };
      open = { at: index, closing };
    } else if (mark === open.closing) {
      stretches.push({ start: open.at, end: index + 1 });
      open = null;
    } else if (mark !== '"') return { stretches, balanced: false };
  }
  if (open !== null) return { stretches, balanced: false };
  return { stretches: [...stretches, ...singleQuoted(sentence, stretches)], balanced: true };
}

/** Single marks are apostrophes as well: only a pair that hugs its words is a quotation. */
function singleQuoted(sentence: string, taken: readonly Span[]): Span[] {
  return matchesOf(/(?<![\p{L}\p{N}])['‘](?=\S)[^'‘]*?\S['’](?![\p{L}\p{N}])/gu, sentence)
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length }))
    .filter((span) => !taken.some((other) => other.start < span.end && span.start < other.end));
}

export const isInside = (at: number, stretches: readonly Span[]): boolean =>
  stretches.some(({ start, end }) => start <= at && at < end);
