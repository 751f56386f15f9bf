import { indexOfWords } from '../utterances/compareWords.ts';
import { placesOf } from './pieces.ts';
import type { Pasted } from './readPasted.ts';

/** What stands for a name or noun that the outlet knows, and adds nothing. */
const ADDS_NOTHING =
  /^(?:sic|he|she|it|they|him|her|them|his|hers|its|their|theirs|the|a|an|this|that|these|those)$/;

/** Whether words in brackets say something that was not said where the brackets stand. */
export function addsWords({ pieces, brackets }: Pasted, reported: readonly string[]): boolean {
  const places = placesOf(pieces, reported);
  return brackets.some(({ words, before }) => {
    const own = words.map(({ folded }) => folded);
    if (own.every((word) => ADDS_NOTHING.test(word))) return false;
    if (places === null) return true;
    const from = before === 0 ? 0 : places[before - 1]! + pieces[before - 1]!.length;
    const to = before < pieces.length ? places[before]! : reported.length;
    return indexOfWords(reported.slice(from, to), own) < 0;
  });
}
