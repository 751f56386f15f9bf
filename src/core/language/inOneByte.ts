/**
 * The same text. One that is cut from a text with typographic marks has two bytes for each letter,
 * though it may have none of the marks: patterns take up to ten times as long to read it so, and tables of words three times.
 */
export const inOneByte = (text: string): string =>
  PLAIN.test(text) ? JSON.parse(JSON.stringify(text)) : text;

const PLAIN = /^[\x20-\x7e]*$/;
