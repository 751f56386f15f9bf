import type { WordChange } from '../verdict.ts';
import type { QuotedWord } from './quotedWords.ts';

/** A run of words, with its words as they are compared. */
export interface ComparedRun extends WordChange {
  readonly words: readonly string[];
}

/** Longer texts are compared by their beginnings: the table has the product of both lengths. */
const LONGEST = 1500;

/**
 * The words of `pasted` against those of `reported`, in reading order (longest common
 * subsequence). Takes time in the product of both lengths, which are cut at 1,500 words.
 */
export function compareWords(
  pasted: readonly QuotedWord[],
  reported: readonly QuotedWord[],
): ComparedRun[] {
  const a = pasted.slice(0, LONGEST);
  const b = reported.slice(0, LONGEST);
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i]!.folded === b[j]!.folded
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  return readChanges(a, b, table);
}

function readChanges(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  table: Uint16Array,
): ComparedRun[] {
  const width = b.length + 1;
  const runs: { kind: WordChange['kind']; own: QuotedWord[] }[] = [];
  const push = (kind: WordChange['kind'], word: QuotedWord) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.own.push(word);
    else runs.push({ kind, own: [word] });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.folded === b[j]!.folded) {
      push('same', a[i]!);
      i += 1;
      j += 1;
    } else if (
      j >= b.length ||
      (i < a.length && table[(i + 1) * width + j]! >= table[i * width + j + 1]!)
    ) {
      push('only-pasted', a[i]!);
      i += 1;
    } else {
      push('only-reported', b[j]!);
      j += 1;
    }
  }
  return runs.map(({ kind, own }) => ({
    kind,
    text: own.map(({ text }) => text).join(' '),
    words: own.map(({ folded }) => folded),
  }));
}

/** A comparison as it is shown. */
export const toChanges = (runs: readonly ComparedRun[]): WordChange[] =>
  runs.map(({ kind, text }) => ({ kind, text }));

/** How many words are the same, of a comparison. */
export const sameCount = (runs: readonly ComparedRun[]): number =>
  runs.reduce((sum, { kind, words }) => sum + (kind === 'same' ? words.length : 0), 0);

/** Where `part` stands in `whole` without a gap, or -1. Linear but for repeats of the first word. */
export function indexOfWords(whole: readonly string[], part: readonly string[]): number {
  if (part.length === 0) return -1;
  const at = ` ${whole.join(' ')} `.indexOf(` ${part.join(' ')} `);
  if (at < 0) return -1;
  return at === 0 ? 0 : ` ${whole.join(' ')} `.slice(0, at).split(' ').length - 1;
}
