import type { Span } from '../../report/report.ts';
import { foldWord, quotedWords } from './compareWords.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'´`ʼ.,‑-][\p{L}\p{M}\p{N}]+)*/gu;

/** Where these words, as they are compared, first stand in a text one behind the other; null where nowhere. */
export function firstPlace(text: string, words: readonly string[]): Span | null {
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  if (/^[a-z]+$/.test(longest) && !text.toLowerCase().includes(longest.slice(0, 4))) return null;
  const places = [...text.matchAll(WORD)];
  const folded = places.map(([word]) => foldWord(word));
  for (let at = 0; at + words.length <= folded.length; at++) {
    if (!words.every((word, i) => folded[at + i] === word)) continue;
    const last = places[at + words.length - 1]!;
    return { start: places[at]!.index, end: last.index + last[0].length };
  }
  return null;
}

/** The words of a text as they are compared, joined by spaces, with one at each end. */
export const spaced = (text: string): string =>
  ` ${quotedWords(text)
    .map(({ folded }) => folded)
    .join(' ')} `;
