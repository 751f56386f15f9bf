import { matchesOf } from '../../../language/matchesOf.ts';
import { NUMBER_WORD, spelledValue } from '../../../language/numberWords.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';

/** A number with the words beside it that say what it counts: "168 kilometres", "June 14". */
export interface Value {
  readonly number: string;
  /** Stems of the words beside it. */
  readonly with: readonly string[];
  /** The stem of the first word behind it: what is counted. */
  readonly thing: string | null;
}

const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,:])(?:\\d(?:[\\d.,:]*\\d)?|(?:${NUMBER_WORD})(?!\\p{L}))`,
  'giu',
);

/** "14 June", "seven out of ten": so near stands what belongs to a number. */
const BESIDE = 2;

export interface ToldValue extends Value {
  readonly start: number;
  readonly end: number;
}

/** The numbers of a text, in figures or in words, each with the words beside it. */
export const valuesIn = (text: string): readonly ToldValue[] =>
  matchesOf(NUMBER, text).map(({ 0: letters, index }) => {
    const end = index + letters.length;
    const before = wordsOf(text.slice(0, index)).slice(-BESIDE);
    const behind = wordsOf(text.slice(end)).slice(0, BESIDE);
    const [thing = null] = termsOf(behind);
    const beside = termsOf([...before, ...behind]);
    return { number: plain(letters), with: beside, thing, start: index, end };
  });

const plain = (letters: string): string =>
  /^\d/.test(letters)
    ? letters.replaceAll(',', '').replace(/\.0+$/, '')
    : String(spelledValue(letters) ?? letters);

/** What a side of a difference gives, where that is one number. */
export function onlyValueIn(text: string): Value | null {
  const [value, ...others] = valuesIn(text);
  return value === undefined || others.length > 0
    ? null
    : { number: value.number, with: value.with, thing: value.thing };
}

/** Whether a number in a text is this one, with a word that stands beside both. */
export const isTold = (value: Value, told: ToldValue): boolean =>
  told.number === value.number &&
  (value.with.length === 0 || value.with.some((term) => told.with.includes(term)));
