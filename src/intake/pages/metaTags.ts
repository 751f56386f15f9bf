import { oneLine } from '../text/cleanText.ts';
import type { PageDocument } from './parsePage.ts';

/** What the page's meta elements say, by name in lower case; the first of each name counts. */
export type MetaTags = ReadonlyMap<string, string>;

export function readMetaTags(document: PageDocument): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((attribute) => meta.getAttribute(attribute))
      .find((value) => value !== null && value.trim() !== '');
    const content = oneLine(meta.getAttribute('content'), 2000);
    const key = name?.trim().toLowerCase();
    if (key !== undefined && content !== null && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}

/** The first of these names that the page has. */
export function metaOf(tags: MetaTags, ...names: readonly string[]): string | null {
  const name = names.find((candidate) => tags.has(candidate));
  return name === undefined ? null : tags.get(name)!;
}
