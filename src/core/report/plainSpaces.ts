const ODD = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const EVERY_ODD = new RegExp(ODD, 'g');

/** The same text with a plain space for each tab and each unbreakable or narrow one: every offset stays what it is. */
export const plainSpaces = (text: string): string =>
  ODD.test(text) ? text.replace(EVERY_ODD, ' ') : text;
