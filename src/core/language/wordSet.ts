/** A list of words as it is read best, in one text with spaces or lines between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
