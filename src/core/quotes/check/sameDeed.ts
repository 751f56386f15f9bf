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
  const others = new Set(foldWords(act));
  return pasted
    .slice(0, verb)
    .every(
      ({ folded, text }) =>
        own.has(folded) ||
        isFunctionWord(folded) ||
        (!others.has(folded) && (isRole(folded) || !isNamed(text))),
    );
}

/** "was accused": what was done to somebody. */
const BE = /^(?:is|are|was|were|be|been|being)$/;
const isNamed = (text: string): boolean => /^\P{L}*\p{Lu}/u.test(text);

/** "could burn" is not "would burn"; "will" told is "would". */
const MIGHT = [
  /^(?:will|would|shall|ll)$/,
  /^(?:can|could)$/,
  /^(?:may|might)$/,
  /^(?:must|should)$/,
];

const OPEN = /^(?:could|may|might|should)$/;
const isDone = (words: readonly QuotedWord[]): boolean =>
  words.some(({ folded }) => /^(?:has|have|had|ive|weve|theyve|did|was|were)$/.test(folded));

/** Whether the words are as sure of it as what is told. */
export function isAsSure(pasted: readonly QuotedWord[], told: readonly QuotedWord[]): boolean {
  const surenessOf = (words: readonly QuotedWord[]) =>
    MIGHT.map((form) => words.some(({ folded }) => form.test(folded))).join();
  const [asked, given] = [surenessOf(pasted), surenessOf(told)];
  if (asked.includes('true')) return asked === given;
  // "It could burn", "it would burn" are not "it has burnt"; "it burns on Monday" may be "it would".
  const isOpen = told.some(({ folded }) => OPEN.test(folded));
  return !isOpen && !(given.includes('true') && isDone(pasted) && !isDone(told));
}
