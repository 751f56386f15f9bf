import { isFunctionWord, timeNames } from '../language/functionWords.ts';
import type { Word } from '../language/words.ts';

/** "he'd", "we're": a pronoun with its verb. */
const CONTRACTED = /^(?:he|she|they|it|we|i|you|there|that|who)'(?:d|ll|re|ve|m)$/;

export const isContracted = (lower: string): boolean =>
  lower.includes("'") && CONTRACTED.test(lower);

/** Whether a word is written as names are: with a capital and no function word, or "al-Assad". */
export function isNameShaped({ kind, text, lower, capital }: Word): boolean {
  if (kind !== 'word' || isContracted(lower)) return false;
  if (!capital) return text.length > 3 && /^\p{Ll}{1,3}[-’']\p{Lu}/u.test(text);
  if (timeNames.has(lower)) return false;
  return !isFunctionWord(lower) || (text !== 'I' && /^\p{Lu}{2,}$/u.test(text));
}
