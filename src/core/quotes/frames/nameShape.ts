import { isFunctionWord, timeNames } from '../../language/functionWords.ts';
import type { Word } from '../../language/words.ts';

/** "he'd", "we're": a pronoun with its verb. */
const CONTRACTED = /^(?:he|she|they|it|we|i|you|there|that|who)'(?:d|ll|re|ve|m)$/;

export const isContracted = (lower: string): boolean =>
  lower.includes("'") && CONTRACTED.test(lower);

/** "Lindly" within a sentence is no adverb. */
const isSurnameLike = (lower: string) =>
  lower.length > 4 && lower.endsWith('ly') && lower !== 'early';

/**
 * Whether a word is written as names are: with a capital and no function word, or "al-Assad".
 * `begins`: it is the first word of its sentence, where a capital says nothing.
 */
export function isNameShaped({ kind, text, lower, capital }: Word, begins: boolean): boolean {
  if (kind !== 'word' || isContracted(lower)) return false;
  if (!capital) return text.length > 3 && /^\p{Ll}{1,3}[-’']\p{Lu}/u.test(text);
  if (timeNames.has(lower)) return false;
  if (begins && (lower === 'last' || lower === 'next')) return false;
  if (!begins && isSurnameLike(lower)) return true;
  return !isFunctionWord(lower) || (text !== 'I' && /^\p{Lu}{2,}$/u.test(text));
}
