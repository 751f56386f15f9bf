import type { WordChange } from '../verdict.ts';
import { foldWords, type QuotedWord } from './quotedWords.ts';

/** Longer texts are compared by their beginnings: the table has the product of both lengths. */
const LONGEST = 1500;

/**
 * The words of `pasted` against those of `reported`, in reading order (longest common
 * subsequence). Takes time in the product of both lengths, which are cut at 1,500 words.
 */
export function compareWords(
  pasted: readonly QuotedWord[],
  reported: readonly QuotedWord[],
): WordChange[] {
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
): WordChange[] {
  const width = b.length + 1;
  const runs: { kind: WordChange['kind']; words: string[] }[] = [];
  const push = (kind: WordChange['kind'], word: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else runs.push({ kind, words: [word] });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.folded === b[j]!.folded) {
      push('same', a[i]!.text);
      i += 1;
      j += 1;
    } else if (
      j >= b.length ||
      (i < a.length && table[(i + 1) * width + j]! >= table[i * width + j + 1]!)
    ) {
      push('only-pasted', a[i]!.text);
      i += 1;
    } else {
      push('only-reported', b[j]!.text);
      j += 1;
    }
  }
  return runs.map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}

/** How many words are the same, of a comparison. */
export const sameCount = (changes: readonly WordChange[]): number =>
  changes.reduce((sum, { kind, text }) => sum + (kind === 'same' ? foldWords(text).length : 0), 0);

/** Where `part` stands in `whole` without a gap, or -1. Linear but for repeats of the first word. */
export function indexOfWords(whole: readonly string[], part: readonly string[]): number {
  if (part.length === 0) return -1;
  const at = ` ${whole.join(' ')} `.indexOf(` ${part.join(' ')} `);
  if (at < 0) return -1;
  return at === 0 ? 0 : ` ${whole.join(' ')} `.slice(0, at).split(' ').length - 1;
}
