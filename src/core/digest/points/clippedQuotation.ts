import { turnsWhenLeftOut } from '../likeness/turningWords.ts';
import type { Line } from '../reading/lines.ts';
import { quotedStretches } from '../reading/quotedStretches.ts';
import { once } from '../reading/readOnce.ts';
import { wordsOf } from '../reading/terms.ts';

/** Fewer words may be of two sayings. */
const FEWEST_WORDS = 4;

/** The words of each quotation in a line, if it has enough to be known again. */
const quotationsIn = once(({ text }: Line): readonly (readonly string[])[] =>
  /["“«„]/.test(text)
    ? quotedStretches(text)
        .stretches.map(({ start, end }) => wordsOf(text.slice(start, end)))
        .filter((words) => words.length >= FEWEST_WORDS)
    : [],
);

/**
 * Tells the lines whose quotation another report has with more words behind it that turn its sense
 * ("I will not raise taxes", "… unless the deficit passes 5 percent"): what was said is the whole.
 */
export function findClipped(lines: readonly Line[]): (line: Line) => boolean {
  const byStart = new Map<
    string,
    { readonly words: readonly string[]; readonly reportId: string }[]
  >();
  for (const line of lines) {
    for (const words of quotationsIn(line)) {
      const start = startOf(words);
      const known = byStart.get(start) ?? [];
      known.push({ words, reportId: line.reportId });
      byStart.set(start, known);
    }
  }
  return (line) =>
    quotationsIn(line).some((words) =>
      (byStart.get(startOf(words)) ?? []).some(
        (other) => other.reportId !== line.reportId && isClippedFrom(words, other.words),
      ),
    );
}

const startOf = (words: readonly string[]): string => words.slice(0, FEWEST_WORDS).join(' ');

const isClippedFrom = (part: readonly string[], whole: readonly string[]): boolean =>
  whole.length > part.length &&
  part.every((word, at) => whole[at] === word) &&
  turnsWhenLeftOut(whole.slice(part.length).join(' '));
