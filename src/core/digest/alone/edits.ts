import type { Span } from '../../report/report.ts';

/** Text in the place of a stretch of a sentence; an editor's, so in square brackets. */
export interface Edit extends Span {
  readonly text: string;
  /** Whom or what it names in full: not needed again where a point before has that name. */
  readonly introduces?: string;
  /** What stands in its place where a point above has that name; nothing where it is not given. */
  readonly told?: string;
}

export function applyEdits(sentence: string, edits: readonly Edit[]): string {
  let [edited, at] = ['', 0];
  for (const { start, end, text } of [...edits].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    if (start < at) continue;
    edited += sentence.slice(at, start) + text;
    at = end;
  }
  return tidy(edited + sentence.slice(at));
}

/** One line, without characters that cannot be seen (control, bidi, zero-width). */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
