/** The first of the words that is a number. */
export const numberIn = (words: readonly string[], otherwise: number): number =>
  Number(words.find((word) => /^\d+$/.test(word)) ?? otherwise);
