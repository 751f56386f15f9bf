import { matchesOf } from '../../language/matchesOf.ts';
import type { Passage } from './nearestPassages.ts';
import { placesOf } from './pieces.ts';
import type { Pasted } from './readPasted.ts';

/** Words that an apostrophe makes two: "we’re" and "were". */
const TWO_WORDS = /^(?:its|were|well|wed|shed|hell|shell|ill|id)$/;
const ONE_WORD = /^(?:thats|hes|shes|whats|wheres|heres|theres|lets)$/;

/**
 * Whether equal letters are other words or another kind of sentence: "were" for "we’re", a
 * question for a statement.
 */
export function differsInMarks(pasted: Pasted, { words, variant }: Passage): boolean {
  const asks = endOf(pasted.text) === '?';
  const states = /[.!]/.test(endOf(pasted.text));
  const texts = [variant.text, ...variant.quotes.map(({ text }) => text)];
  const isWhole = pasted.words.length === words.length;
  if (asksElsewhere(pasted.text, texts)) return true;
  if (asks && !texts.some((text) => (isWhole ? endOf(text) === '?' : text.includes('?'))))
    return true;
  if (states && isWhole && texts.every((text) => endOf(text) === '?')) return true;
  const places = placesOf(
    pasted.pieces,
    words.map(({ folded }) => folded),
  );
  if (places === null) return false;
  const reported = pasted.pieces.flatMap((piece, i) =>
    words.slice(places[i]!, places[i]! + piece.length),
  );
  return pasted.words.some(({ text, folded }, i) => {
    const other = reported[i];
    if (other === undefined || hasApostrophe(text) === hasApostrophe(other.text)) return false;
    return TWO_WORDS.test(folded) || (/[^s]s$/.test(folded) && !ONE_WORD.test(folded));
  });
}

/** "We will pay? On Monday.": a sign within that makes a question of what is stated there, or the other way round. */
function asksElsewhere(pasted: string, reported: readonly string[]): boolean {
  const theirs = reported.flatMap(endsOfSentences);
  return endsOfSentences(pasted)
    .slice(0, -1)
    .some(({ word, asks }) => {
      const same = theirs.filter((end) => end.word === word);
      return same.length > 0 && same.every((end) => end.asks !== asks);
    });
}

/** The last word of each sentence, and whether it asks. */
const endsOfSentences = (text: string): { readonly word: string; readonly asks: boolean }[] =>
  [
    ...matchesOf(/([\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*)["”’»)]*([.!?]+)(?=["”’»)]*(?:\s|$))/gu, text),
  ].map(([, word, signs]) => ({ word: word!.toLowerCase(), asks: signs!.includes('?') }));

const hasApostrophe = (word: string): boolean => /[’'´`ʼ]/.test(word);

/** The sign that the words end with; one behind the closing mark is of whoever asks about them. */
const endOf = (text: string): string =>
  /(?<!["”»]\s?)[.!?,;](?=["”’'»)\s]*$)/.exec(text)?.[0] ?? '';
