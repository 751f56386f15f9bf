import { Parser } from 'htmlparser2';
import { oneLine } from '../text/cleanText.ts';
import { webAddress } from '../text/webAddress.ts';

export interface FoundFeed {
  readonly url: string;
  readonly title: string | null;
}

/** A page that names more is a directory of feeds. */
const MOST = 50;

const FEED_TYPE = /^(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|feed\+json)\b/i;
const FEED_LINK =
  /(?:\/(?:feeds?|rss|atom)(?:\.xml|\.json)?\/?|\.(?:rss|atom|rdf)|\/(?:feed|rss|atom|index)\.(?:xml|json))(?:\?[^#]*)?$/i;

/**
 * The feeds that a page names: those that it declares first, in their order, then what its links
 * look like feeds. Comments' feeds come last of each kind.
 */
export function findFeeds(html: string, url: string): readonly FoundFeed[] {
  const declared: FoundFeed[] = [];
  const linked: FoundFeed[] = [];
  let base = url;
  const parser = new Parser({
    onopentag(name, { href, rel = '', type = '', title }) {
      if (name === 'base') base = webAddress(href, url) ?? base;
      if (href === undefined || (name !== 'link' && name !== 'a')) return;
      const address = webAddress(href, base);
      if (address === null) return;
      const isDeclared = /\balternate\b/i.test(rel) && FEED_TYPE.test(type.trim());
      const found = { url: address, title: oneLine(title, 200) };
      if (isDeclared) declared.push(found);
      else if (name === 'a' && FEED_LINK.test(address)) linked.push(found);
    },
  });
  parser.end(html);
  return once([...commentsLast(declared), ...commentsLast(linked)]).slice(0, MOST);
}

const isOfComments = ({ url, title }: FoundFeed): boolean =>
  /comment/i.test(`${url} ${title ?? ''}`);

const commentsLast = (found: readonly FoundFeed[]): FoundFeed[] => [
  ...found.filter((feed) => !isOfComments(feed)),
  ...found.filter(isOfComments),
];

const once = (found: readonly FoundFeed[]): FoundFeed[] =>
  [...new Map(found.toReversed().map((feed) => [feed.url, feed])).values()].toReversed();

/** Where the usual programs put their feeds, of a site that names none; to be tried in this order. */
export function usualFeedAddresses(url: string): readonly string[] {
  const paths = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json'];
  const { origin, pathname } = new URL(url);
  const folder = pathname.replace(/[^/]*$/, '').replace(/\/$/, '');
  const below = folder === '' ? [] : ['/feed', '/rss'].map((path) => `${origin}${folder}${path}`);
  return [...below, ...paths.map((path) => `${origin}${path}`)];
}
