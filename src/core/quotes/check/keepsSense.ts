import { isFunctionWord } from '../../language/functionWords.ts';
import { stemWord } from '../../language/stem.ts';
import type { QuotedWord } from '../utterances/quotedWords.ts';
import { isCondition } from './turningWords.ts';
import { isNegation, isNumber, numberValue } from './turnsSense.ts';

/** Who speaks of himself; told by somebody else, a pronoun stands in its place. */
const FIRST_PERSON = /^(?:i|me|my|mine|we|us|our|ours|im|ive|id|ill|were|weve|wed|well)$/;
const SELF = /^(?:i|me|my|mine|we|us|our|ours)$/;
const PRONOUN =
  /^(?:i|me|my|mine|we|us|our|ours|he|him|his|she|her|hers|it|its|they|them|their|theirs)$/;

/** So many words before what both have may deny it: "would not be", "no bank". */
const BEFORE = 4;

/**
 * Whether pasted words can have the sense of a told clause for certain: all that they tell stands
 * there, with its numbers, as much denied, under no condition that they leave out; and "I" only where
 * the clause has a pronoun: "Frost said Orme took the money" is no "I took the money".
 */
export function keepsSense(pasted: readonly QuotedWord[], told: readonly QuotedWord[]): boolean {
  const [words, clause] = [foldedOf(pasted), foldedOf(told)];
  const keys = new Set(clause.map(keyOf));
  const telling = words.filter((word) => !isFunctionWord(word) && !FIRST_PERSON.test(word));
  if (!telling.every((word) => isNegation(word) || keys.has(keyOf(word)))) return false;
  if (leavesOutOf(clause, telling)) return false;
  const { around, behind } = stretchOf(clause, new Set(telling.map(keyOf)));
  return (
    countOf(words, isNegation) % 2 === countOf(around, isNegation) % 2 &&
    (words.some(isCondition) || ![...around, ...behind].some(isCondition)) &&
    (!words.some((word) => SELF.test(word)) || around.some((word) => PRONOUN.test(word)))
  );
}

/** "Two of the nine pumps failed" is not "Nine pumps failed": of how many it is told stands before, and was left out. */
function leavesOutOf(clause: readonly string[], telling: readonly string[]): boolean {
  const keys = new Set(telling.map(keyOf));
  const first = clause.findIndex((word) => keys.has(keyOf(word)));
  const lead = clause.slice(Math.max(0, first - BEFORE), Math.max(0, first));
  const of = lead.lastIndexOf('of');
  return of > 0 && (isNumber(lead[of - 1]!) || PART.test(lead[of - 1]!));
}
const PART =
  /^(?:some|most|many|few|half|part|parts|one|none|several|third|quarter|majority|minority|much|rest)$/;

const foldedOf = (words: readonly QuotedWord[]): string[] => words.map(({ folded }) => folded);

/** "Three" and "3" are one, as are "bank" and "banks". */
const keyOf = (word: string): string => (isNumber(word) ? numberValue(word) : stemWord(word));

const countOf = (words: readonly string[], is: (word: string) => boolean): number =>
  words.filter(is).length;

/** The part of the clause that has these words, with what stands right before it; and what is behind. */
function stretchOf(
  clause: readonly string[],
  keys: ReadonlySet<string>,
): { readonly around: readonly string[]; readonly behind: readonly string[] } {
  const first = clause.findIndex((word) => keys.has(keyOf(word)));
  const last = clause.findLastIndex((word) => keys.has(keyOf(word)));
  return {
    around: clause.slice(Math.max(0, first - BEFORE), last + 1),
    behind: clause.slice(last + 1),
  };
}
