import { hashText } from '../reading/hashText.ts';

/** A short key of words: equal words have equal ones, on every machine. */
export const hashWords = (words: readonly string[]): string =>
  hashText(words.join(' ')).toString(36);
