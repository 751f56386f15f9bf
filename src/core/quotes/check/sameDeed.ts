import { isFunctionWord } from '../../language/functionWords.ts';
import { isRole } from '../../language/roles.ts';
import { deedOf } from '../utterances/deedOf.ts';
import { foldWords, type QuotedWord } from '../utterances/quotedWords.ts';
import { isNegation } from './turnsSense.ts';

/**
 * Whether pasted words tell of the same deed as a told act. "Marsh called on Low to resign" has the
 * sense of "Low resigned" in no way, nor of "Low called on Marsh to resign": the verb must be there,
 * no negation more or less, and nobody else in front of it.
 */
export function isSameDeed(
  pasted: readonly QuotedWord[],
  act: string,
  speaker: string | null,
): boolean {
  const deed = deedOf(act);
  const verb = pasted.findIndex(({ folded }) => deedOf(folded) === deed);
  if (verb < 0) return false;
  const count = (words: readonly string[]) => words.filter(isNegation).length;
  const words = pasted.map(({ folded }) => folded);
  if (count(words) !== count(foldWords(act))) return false;
  if (BE.test(words[verb - 1] ?? '')) return false;
  const own = new Set(foldWords(speaker ?? ''));
  return pasted
    .slice(0, verb)
    .every(
      ({ folded, text }) =>
        own.has(folded) || isFunctionWord(folded) || isRole(folded) || !isNamed(text),
    );
}

/** "was accused": what was done to somebody. */
const BE = /^(?:is|are|was|were|be|been|being)$/;
const isNamed = (text: string): boolean => /^\P{L}*\p{Lu}/u.test(text);
