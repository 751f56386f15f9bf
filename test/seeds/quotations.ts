/** Double quotation marks, curly or straight, up to their close or to the end of the paragraph; single ones around words. */
const QUOTATION =
  /“([^”\n]*)(?:”|$)|"([^"\n]*)(?:"|$)|(?<!\p{L})‘([^‘\n]*?)’(?!\p{L})|(?<!\p{L})'([^'\n]*)'(?!\p{L})/gmu;

/** From mark to mark, over paragraphs; from the last mark, if it is left over, to the paragraph's end. */
const MARKED =
  /["“](?:([^"”]*)["”]|([^"”]*?)(?:\n\n[^"”]*)?$)|(?<!\p{L})['‘]([^'’\n]*)['’](?!\p{L})/gu;

/** What stands between the quotation marks of a text whose marks are well-formed. */
export function quotationsOf(text: string): readonly string[] {
  return [...text.matchAll(QUOTATION)].map((found) => found.slice(1).join(''));
}

/** The text without what stands between quotation marks; "|" stands in its place. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTATION, ' | ');
}

/**
 * Whatever is left between quotation marks when these quotations are taken out of a text, whose
 * marks may be broken.
 */
export function quotationsLeft(text: string, quotations: readonly string[]): readonly string[] {
  const longestFirst = [...quotations].sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, quotation) => left.replaceAll(quotation, ''), text);
  return [...rest.matchAll(MARKED)]
    .map((found) => found.slice(1).join(''))
    .filter((left) => /\p{L}/u.test(left));
}

/** Lower-cased words without punctuation; "|" is kept, so that no run of words goes across it. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => (word === '|' ? word : word.replace(/[^\p{L}\p{N}]/gu, '')))
    .filter((word) => word !== '');
}

/** Every run of so many words in a row, as one string each. */
export function runsOf(text: string, length: number): readonly string[] {
  const words = wordsOf(text);
  return words
    .map((_, start) => words.slice(start, start + length))
    .filter((run) => run.length === length && !run.includes('|'))
    .map((run) => run.join(' '));
}

/** Figures, and words with a capital that follow a small word: names, but for those that only begin sentences. */
export function namesAndFigures(text: string): readonly string[] {
  return [...new Set(text.match(/(?<=\p{Ll},? )\p{Lu}[\p{L}.]+\p{L}|\d+/gu))];
}
