import { indexOfWords } from '../utterances/compareWords.ts';

/** Where the pieces stand in the words one behind the other; null where they do not. */
export function placesOf(
  pieces: readonly (readonly string[])[],
  words: readonly string[],
): number[] | null {
  if (pieces.length > words.length) return null;
  const places: number[] = [];
  let from = 0;
  for (const piece of pieces) {
    const at = indexOfWords(words.slice(from), piece);
    if (at < 0) return null;
    places.push(from + at);
    from += at + piece.length;
  }
  return places;
}

export const standsIn = (
  pieces: readonly (readonly string[])[],
  words: readonly string[],
): boolean => placesOf(pieces, words) !== null;
