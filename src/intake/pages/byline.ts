import { oneLine } from '../text/cleanText.ts';
import { htmlToText } from '../text/htmlToText.ts';
import { parseDate } from '../text/parseDate.ts';
import type { JsonLdArticle } from './jsonLd.ts';
import { type MetaTags, metaOf } from './metaTags.ts';
import type { PageDocument, PageElement } from './parsePage.ts';

const PLACES =
  '[rel="author"], [itemprop="author"], .byline, .article-byline, .author-name, [class*="byline"]';

/** Who wrote it: by JSON-LD, else by meta elements, else by what the page marks as its byline. */
export function readByline(
  document: PageDocument,
  article: JsonLdArticle | null,
  tags: MetaTags,
): string | null {
  const named = (article?.authors ?? []).map(cleanName).filter((name) => name !== null);
  if (named.length > 0) return [...new Set(named)].join(', ');
  const meta = cleanName(
    metaOf(
      tags,
      'author',
      'byl',
      'parsely-author',
      'dc.creator',
      'article:author',
      'sailthru.author',
    ),
  );
  return meta ?? markedName(document.querySelector(PLACES));
}

/** The first line that is no date: a byline's element holds the time, too. */
function markedName(element: PageElement | null): string | null {
  if (element === null) return null;
  const lines = htmlToText(element.innerHTML)
    .split(/\n+|[•·|]/)
    .map((line) => line.trim());
  const names = lines.filter(
    (line) => line !== '' && !/^by:?$/i.test(line) && parseDate(line) === null,
  );
  return cleanName(names[0] ?? null);
}

const BY = /^(?:(?:written|words|story|reported|reporting) )?by:?\s+(?=\p{Lu})/iu;

/** Who wrote it by a line above the prose that begins with "By" ("By Ann Writer, Staff Writer"), or null. */
export function bylineIn(head: readonly string[]): string | null {
  const line = head.find((candidate) => BY.test(candidate));
  return line === undefined ? null : cleanName(line.replace(/\s*[•·].*$/u, ''));
}

/** Without "By" and roles; an address (as Facebook has for authors) is no name. */
function cleanName(given: string | null): string | null {
  const name = oneLine(given, 200)
    ?.replace(/^(?:written |words |story |reported |reporting )?by:?\s+/i, '')
    .replace(/\s*\|.*$/, '')
    .trim();
  const isName =
    name !== undefined &&
    name !== '' &&
    !/https?:|www\.|@/.test(name) &&
    name.split(' ').length <= 20;
  return isName ? name : null;
}
