import {
  type AtomFeed,
  type JsonFeed,
  parseFeed,
  parseJsonFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith';
import { feedLimits } from './feed.ts';
import type { RawFeed, RawItem } from './rawFeed.ts';

/** Reads a feed in any of the four formats with feedsmith, which throws on one that is broken. */
export function parseWhole(text: string): RawFeed {
  const parsed = parseFeed(text, { maxItems: feedLimits.items });
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed);
    case 'atom':
      return fromAtom(parsed.feed);
    case 'rdf':
      return fromRdf(parsed.feed);
    case 'json':
      return fromJson(parsed.feed);
  }
}

/** A JSON Feed that does not say that it is one, or is of a later version. */
export const parseJson = (value: unknown): RawFeed =>
  fromJson(parseJsonFeed(value, { maxItems: feedLimits.items }));

function fromRss(feed: RssFeed.Feed<string>): RawFeed {
  return {
    format: 'rss',
    title: feed.title,
    base: feed.xml?.base,
    links: [feed.link, alternate(feed.atom?.links)],
    language: feed.language ?? feed.dc?.languages?.[0],
    items: (feed.items ?? []).map(fromRssItem),
    ttl: feed.ttl,
    updatePeriod: feed.sy?.updatePeriod,
    updateFrequency: feed.sy?.updateFrequency,
  };
}

function fromRssItem(item: RssFeed.Item<string>): RawItem {
  const guid = item.guid?.value;
  const guidLink = item.guid?.isPermaLink === false ? undefined : guid;
  const person = item.authors?.[0];
  return {
    id: guid,
    base: item.xml?.base,
    links: [item.link, alternate(item.atom?.links), guidLink],
    title: item.title ?? item.dc?.titles?.[0],
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published,
    modified: item.atom?.updated ?? item.dcterms?.modified?.[0],
    author: item.dc?.creators?.join(', ') ?? person?.name ?? person?.email,
    summary: item.description,
    content: item.content?.encoded,
    language: item.dc?.languages?.[0],
  };
}

function fromAtom(feed: AtomFeed.Feed<string>): RawFeed {
  return {
    format: 'atom',
    title: feed.title?.value,
    base: feed.xml?.base,
    links: [alternate(feed.links)],
    language: feed.title?.xml?.lang ?? feed.xml?.lang,
    items: (feed.entries ?? []).map((entry) => ({
      id: entry.id,
      base: entry.xml?.base,
      links: [alternate(entry.links) ?? entry.content?.src, entry.id],
      title: entry.title?.value,
      published: entry.published ?? entry.dc?.dates?.[0] ?? entry.updated,
      modified: entry.published === undefined ? undefined : entry.updated,
      author: entry.authors?.map(({ name }) => name).join(', '),
      summary: entry.summary?.value,
      content: entry.content?.value,
      language: entry.xml?.lang ?? entry.content?.xml?.lang,
    })),
    ttl: undefined,
    updatePeriod: feed.sy?.updatePeriod,
    updateFrequency: feed.sy?.updateFrequency,
  };
}

function fromRdf(feed: RdfFeed.Feed<string>): RawFeed {
  return {
    format: 'rdf',
    title: feed.title,
    base: feed.xml?.base,
    links: [feed.link],
    language: feed.dc?.languages?.[0],
    items: (feed.items ?? []).map((item) => ({
      id: item.rdf?.about,
      base: item.xml?.base,
      links: [item.link, item.rdf?.about],
      title: item.title,
      published: item.dc?.dates?.[0],
      modified: item.dcterms?.modified?.[0],
      author: item.dc?.creators?.join(', '),
      summary: item.description ?? item.dc?.descriptions?.[0],
      content: item.content?.encoded,
      language: item.dc?.languages?.[0],
    })),
    ttl: undefined,
    updatePeriod: feed.sy?.updatePeriod,
    updateFrequency: feed.sy?.updateFrequency,
  };
}

function fromJson(feed: JsonFeed.Feed<string>): RawFeed {
  return {
    format: 'json',
    title: feed.title,
    base: undefined,
    links: [feed.home_page_url],
    language: feed.language,
    items: (feed.items ?? []).map((item) => ({
      id: item.id,
      base: undefined,
      links: [item.url, item.external_url, item.id],
      title: item.title,
      published: item.date_published,
      modified: item.date_modified,
      author: item.authors?.map(({ name }) => name ?? '').join(', '),
      summary: item.summary,
      content: item.content_html ?? item.content_text,
      language: item.language,
    })),
    ttl: undefined,
    updatePeriod: undefined,
    updateFrequency: undefined,
  };
}

/**
 * The page that an Atom link leads to: links without a rel are alternates (RFC 4287, 4.2.7.2), and of
 * several the one that is no PDF and no picture.
 */
function alternate(
  links: readonly { href?: string; rel?: string; type?: string }[] | undefined,
): string | undefined {
  const all = links?.filter(({ rel }) => rel === undefined || rel === 'alternate') ?? [];
  const page = all.find(({ type }) => type === undefined || /html/i.test(type));
  return (page ?? all[0])?.href;
}
