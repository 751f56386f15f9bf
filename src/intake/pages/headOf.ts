/** What a paragraph of prose ends with, in any script; a heading, a name, a time does not. */
const ENDS_SENTENCE = /[.!?…:;。！？؟۔।]["'”’»)\]]*$/u;
const SURELY_PROSE = 200;
/** How many lines may stand above the prose; lists of more are part of the article. */
const MOST_LINES = 12;

export interface HeadAndProse {
  /** Names, roles, times, summaries in key words: each line above the prose. */
  readonly head: readonly string[];
  readonly prose: readonly string[];
}

/**
 * Takes off what stands above the first paragraph of prose: its byline, its time, its place among the
 * sections. A dateline that the page has in an element of its own goes before its paragraph.
 */
export function headOf(paragraphs: readonly string[]): HeadAndProse {
  const first = paragraphs.slice(0, MOST_LINES + 1).findIndex(isProse);
  if (first <= 0) return { head: [], prose: paragraphs };
  const above = paragraphs.slice(0, first);
  const dateline = /\s[-–—]$/.test(above.at(-1)!) ? [above.at(-1)!] : [];
  return {
    head: above.slice(0, first - dateline.length).flatMap((paragraph) => paragraph.split('\n')),
    prose: [[...dateline, paragraphs[first]!].join(' '), ...paragraphs.slice(first + 1)],
  };
}

const isProse = (paragraph: string): boolean =>
  paragraph.length > SURELY_PROSE || ENDS_SENTENCE.test(paragraph);
