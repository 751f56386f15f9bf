import type { Span } from '../../report/report.ts';
import { foldWords, placedWords } from './quotedWords.ts';

/** Where these words, as they are compared, first stand in a text one behind the other; null where nowhere. */
export function firstPlace(text: string, words: readonly string[]): Span | null {
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  // "%" is "percent" too.
  if (longest !== 'percent' && /^[a-z]+$/.test(longest) && !lettersOf(text).includes(longest))
    return null;
  const places = placedWords(text);
  for (let at = 0; at + words.length <= places.length; at++) {
    if (!words.every((word, i) => places[at + i]!.folded === word)) continue;
    return { start: places[at]!.start, end: places[at + words.length - 1]!.end };
  }
  return null;
}

/** All letters of a text in a row, folded as in the words that are compared: whatever word stands there stands in it. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '');

/** The words of a text as they are compared, joined by spaces, with one at each end. */
export const spaced = (text: string): string => ` ${foldWords(text).join(' ')} `;
