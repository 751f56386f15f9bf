import { quotedStretches } from '../reading/quotedStretches.ts';
import { countWords, wordsOf } from '../reading/terms.ts';

/**
 * Whether an edited sentence still says only what its sentence says: each word outside square
 * brackets stands there, in the same order, quotation marks are in pairs, and what they hold is
 * held by the sentence letter for letter.
 */
export function passesGuard(point: string, sentence: string): boolean {
  const source = visible(sentence);
  return (
    countWords(point) > 0 &&
    isInOrder(wordsOf(withoutBrackets(point)), wordsOf(source)) &&
    quotationsUntouched(point, source)
  );
}

/** As it is shown: a zero-width space inside a word ends no word there. */
const visible = (sentence: string): string =>
  sentence.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');

/** Without what an editor put in. */
export const withoutBrackets = (text: string): string => text.replace(/\[[^\]]*\]/g, ' ');

function isInOrder(words: readonly string[], source: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    at = source.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function quotationsUntouched(point: string, source: string): boolean {
  const { stretches, balanced } = quotedStretches(point);
  return balanced && stretches.every(({ start, end }) => isHeld(point.slice(start, end), source));
}

/**
 * A sentence cut out of a longer quotation lost a mark to its neighbours, and has it back at its
 * own beginning or end (`restoreMarks`); nowhere else may one be missing in the source.
 */
function isHeld(stretch: string, source: string): boolean {
  if (source.includes(stretch)) return true;
  const words = stretch.slice(1, -1);
  return (
    source === words ||
    source.startsWith(`${words}${stretch.at(-1)}`) ||
    source.endsWith(`${stretch[0]}${words}`)
  );
}
