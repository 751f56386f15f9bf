import type { Arrival } from '../../src/store/library/draft.ts';

/** What a feed would bring as the article with this number: one a minute, from forty outlets. */
export function inventDraft(at: number, title: string, text: string): Arrival['draft'] {
  const url = `https://tidings.example/${at}`;
  return {
    url,
    readFrom: url,
    title,
    text,
    outlet: `Outlet ${at % 40}`,
    byline: null,
    origin: null,
    published: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString(),
    modified: null,
    language: 'en',
  };
}
