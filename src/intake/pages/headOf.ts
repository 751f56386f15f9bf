import { isPageLine } from './pageLines.ts';

/** What a paragraph of prose ends with, in any script; a heading, a name, a time does not. */
const ENDS_SENTENCE = /[.!?…。！？؟۔।](?:\s?["'”’»)\]])*$/u;
/** Before a list or a quotation; a shorter line names what stands below it ("From:"). */
const LEADS_ON = /.{60}[:;]$/u;
const SURELY_PROSE = 200;
/** How many paragraphs may stand above the prose; lists of more are part of the article. */
const MOST_ABOVE = 12;

/**
 * The paragraphs without what stands above the first one of prose: its byline, its time, its place
 * among the sections. A dateline that the page has in an element of its own goes before its sentence.
 */
export function headOf(paragraphs: readonly string[]): readonly string[] {
  const first = paragraphs.slice(0, MOST_ABOVE + 1).findIndex(isProse);
  if (first <= 0) return paragraphs;
  const above = paragraphs[first - 1]!;
  const opening = /\s[-–—]$/.test(above) ? `${above} ${paragraphs[first]!}` : paragraphs[first]!;
  return [opening, ...paragraphs.slice(first + 1)];
}

/** Each line that stands above the prose, also of what belongs to the page: names, roles, times. */
export const linesAbove = (paragraphs: readonly string[]): readonly string[] => {
  const first = paragraphs
    .slice(0, MOST_ABOVE + 1)
    .findIndex((paragraph) => isProse(paragraph) && !isPageLine(paragraph));
  return paragraphs.slice(0, Math.max(0, first)).flatMap((paragraph) => paragraph.split('\n'));
};

const isProse = (paragraph: string): boolean =>
  paragraph.length > SURELY_PROSE || ENDS_SENTENCE.test(paragraph) || LEADS_ON.test(paragraph);
