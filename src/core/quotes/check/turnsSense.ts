import { timeNames } from '../../language/functionWords.ts';
import { NUMBER_WORDS } from '../../language/numberWords.ts';
import type { ComparedRun } from '../utterances/compareWords.ts';

const NEGATIONS = new Set(
  'not no never nobody nothing none neither nor cannot cant dont doesnt didnt wont wouldnt isnt arent wasnt werent hasnt havent hadnt couldnt shouldnt mustnt aint without hardly'.split(
    ' ',
  ),
);

/** "not", "never", "can't": of a word as it is compared. */
export const isNegation = (word: string): boolean => NEGATIONS.has(word);

/** Digits, a number that is spelled out, or the name of a day or month. */
export const isNumber = (word: string): boolean =>
  /\d/.test(word) ||
  Object.hasOwn(NUMBERS, word) ||
  (timeNames.has(word) && !/^ma(?:y|rch)$/.test(word));

const NUMBERS: Readonly<Record<string, number>> = {
  ...NUMBER_WORDS,
  zero: 0,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
};

/** A number by its value: "three" and "3" are one. */
export const numberValue = (word: string): string => String(NUMBERS[word] ?? word);

export type SenseTurn = 'negation' | 'number';

/**
 * Whether words that differ between two wordings turn the sense: a negation that only one has, or
 * another number. Words left out at either end do not count: they are only cut, unless others stand
 * in their place.
 */
export function turnsOfSense(changes: readonly ComparedRun[]): SenseTurn[] {
  const inner = changes.filter(({ kind }, i) => {
    if (kind !== 'only-reported' || (i > 0 && i < changes.length - 1)) return true;
    return changes[i === 0 ? 1 : i - 1]?.kind === 'only-pasted';
  });
  const wordsOf = (of: ComparedRun['kind']) =>
    inner.filter(({ kind }) => kind === of).flatMap(({ words }) => words);
  const [pasted, reported] = [wordsOf('only-pasted'), wordsOf('only-reported')];
  const negations = (list: readonly string[]) => list.filter(isNegation).length;
  const numbers = (list: readonly string[]) =>
    list.filter(isNumber).map(numberValue).sort().join(' ');
  const turns: SenseTurn[] = [];
  if (negations(pasted) % 2 !== negations(reported) % 2) turns.push('negation');
  const [ours, theirs] = [numbers(pasted), numbers(reported)];
  if (ours !== theirs && ours !== '' && theirs !== '') turns.push('number');
  return turns;
}
