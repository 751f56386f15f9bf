import { headOf, linesAbove } from './headOf.ts';
import { isPageLine } from './pageLines.ts';

export interface ArticleLines {
  /** The prose, with an empty line between its paragraphs. */
  readonly text: string;
  /** What stood above it, line by line: names, roles, times. */
  readonly head: readonly string[];
}

/**
 * The article's paragraphs without lines of the page, its own title at its head, what stands above
 * the prose, what is told of its author below, and repetitions.
 */
export function articleLines(
  text: string,
  { title, byline }: { readonly title?: string | undefined; readonly byline: string | null },
): ArticleLines {
  const seen = new Set<string>();
  const kept: string[] = [];
  const paragraphs = text.split('\n\n').map(withoutLinkNotes);
  for (const paragraph of paragraphs) {
    if (isPageLine(paragraph)) continue;
    if (kept.length < 3 && title !== undefined && fold(paragraph) === fold(title)) continue;
    // Teasers and pulled quotations stand twice; short lines may well come again in an interview.
    if (paragraph.length > 60 && seen.has(fold(paragraph))) continue;
    seen.add(fold(paragraph));
    kept.push(paragraph);
  }
  const prose = withoutAuthors(headOf(kept), byline);
  return { text: prose.join('\n\n'), head: linesAbove(paragraphs) };
}

/** What pages tell those who cannot see that a link leads elsewhere. */
const withoutLinkNotes = (paragraph: string): string =>
  paragraph.replace(/,? ?\(?opens (?:in )?(?:a )?new (?:tab|window)\)?/gi, '').trim();

/** Where what is told of an author stands: "Ann Writer covers the harbour for the Post." */
const LAST_PARAGRAPHS = 5;

function withoutAuthors(paragraphs: readonly string[], byline: string | null): readonly string[] {
  const names = (byline ?? '').split(/,| and /).map((name) => name.trim());
  const authors = names.filter((name) => /^\S+ .*\S$/.test(name));
  const isOfAuthor = (paragraph: string): boolean =>
    authors.some(
      (name) =>
        paragraph.startsWith(`${name} `) &&
        /^(?:is|was|has been|covers?|reports?|writes?|joined)\b/.test(
          paragraph.slice(name.length + 1),
        ),
    );
  return paragraphs.filter(
    (paragraph, at) =>
      at < paragraphs.length - LAST_PARAGRAPHS || at === 0 || !isOfAuthor(paragraph),
  );
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
