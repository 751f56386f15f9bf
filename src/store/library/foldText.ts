/** Longer runs of letters are no words; and PostgreSQL takes none that is much longer. */
const longestWord = 64;

/** What PostgreSQL can hold the places of, less room for a title; more of a text is not searched. */
export const mostWords = 16_000;

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * The words of a text as they are searched for: small letters without accents, in the singular
 * where English would have an s. They are folded here, so that both engines find the same.
 */
export function wordsOf(text: string): string[] {
  return rawWords(text).map(singular);
}

/** The same, but the last word as it is written: the beginning of a word has no singular. */
export function wordsOfBeginning(text: string): string[] {
  const words = rawWords(text);
  return words.map((word, at) => (at === words.length - 1 ? word : singular(word)));
}

/** What two spellings of one name have in common: "Süddeutsche Zeitung", "sueddeutsche" not. */
export const keyOf = (name: string): string => rawWords(name).join(' ');

function rawWords(text: string): string[] {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    // Soft hyphens and joiners part no words; a space of no width does.
    .replace(/(?!\u200b)\p{Cf}/gu, '')
    // "Macron's", "don't", "O'Brien" are one word each.
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '');
  return (folded.match(wordPattern) ?? []).map(cut);
}

function cut(word: string): string {
  if (word.length <= longestWord) return word;
  return word.slice(0, longestWord).replace(/[\ud800-\udbff]$/, '');
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|^news)$/.test(word)) return word;
  return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
