import { parseFeed } from '@rowanmanning/feed-parser';
import { feedLimits } from './feed.ts';
import type { RawFeed } from './rawFeed.ts';

/** Reads what is left of a broken RSS, Atom or RDF feed; throws where nothing is. */
export function parseCut(text: string): RawFeed {
  const feed = parseFeed(text);
  return {
    format: feed.meta.type === 'atom' ? 'atom' : 'rss',
    title: feed.title ?? undefined,
    base: undefined,
    links: [feed.url ?? undefined],
    language: feed.language ?? undefined,
    items: feed.items.slice(0, feedLimits.items).map((item) => ({
      id: item.id ?? undefined,
      base: undefined,
      links: [item.url ?? undefined],
      title: item.title ?? undefined,
      published: item.published?.toISOString(),
      modified: item.updated?.toISOString(),
      author: item.authors.map(({ name }) => name ?? '').join(', '),
      summary: item.description ?? undefined,
      content: item.content ?? undefined,
      language: undefined,
    })),
    ttl: undefined,
    updatePeriod: undefined,
    updateFrequency: undefined,
  };
}
