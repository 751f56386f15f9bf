import { headOf, linesAbove } from './headOf.ts';
import { isPageLine } from './pageLines.ts';

export interface ArticleLines {
  /** The prose, with an empty line between its paragraphs. */
  readonly text: string;
  /** What stood above it, line by line (names, roles, times), and the lines of the page within and below. */
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
  const isRepeated = repetitions();
  const kept: string[] = [];
  const lines = new Set<string>();
  const heading = fold(title ?? '');
  const paragraphs = text.split('\n\n').map(withoutLinkNotes);
  for (const paragraph of paragraphs) {
    if (isPageLine(paragraph)) {
      lines.add(paragraph);
      continue;
    }
    if (kept.length < 3 && heading !== '' && fold(paragraph) === heading) continue;
    if (isRepeated(paragraph)) continue;
    kept.push(paragraph);
  }
  const prose = withoutAuthors(headOf(kept), byline);
  return { text: prose.join('\n\n'), head: [...new Set([...linesAbove(paragraphs), ...lines])] };
}

/** What pages tell those who cannot see that a link leads elsewhere. */
const withoutLinkNotes = (paragraph: string): string =>
  /opens /i.test(paragraph)
    ? paragraph.replace(/,? ?\(?opens (?:in )?(?:a )?new (?:tab|window)\)?/gi, '').trim()
    : paragraph.trim();

/** Short lines may well come again in an interview. */
const LONGEST_SHORT = 60;

/** Tells of each paragraph whether it stood before: teasers and pulled quotations stand twice. */
function repetitions(): (paragraph: string) => boolean {
  // Nearly all begin differently, and need not be folded whole.
  const first = new Map<string, string>();
  const folded = new Set<string>();
  return (paragraph) => {
    if (paragraph.length <= LONGEST_SHORT) return false;
    const beginning = fold(paragraph.slice(0, LONGEST_SHORT)).slice(0, LONGEST_SHORT / 2);
    const other = first.get(beginning);
    if (other === undefined) {
      first.set(beginning, paragraph);
      return false;
    }
    folded.add(fold(other));
    const whole = fold(paragraph);
    const isRepeated = folded.has(whole);
    folded.add(whole);
    return isRepeated;
  };
}

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
