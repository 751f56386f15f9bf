import { generateOpml, type Opml, parseOpml } from 'feedsmith';
import { oneLine } from '../text/cleanText.ts';
import { webAddress } from '../text/webAddress.ts';
import { withoutDoctype } from './wholeItems.ts';

/** A feed on a list of feeds. */
export interface ListedFeed {
  readonly url: string;
  readonly title: string | null;
  readonly site: string | null;
  /** The folder that it lies in, the innermost one, if any. */
  readonly folder: string | null;
}

export interface FeedList {
  /** Each feed once, in the order of the list. */
  readonly feeds: readonly ListedFeed[];
  /** How many entries have an address that is none, or no http. */
  readonly unusable: number;
  /** How many were left out because the list is longer than any that is read. */
  readonly leftOut: number;
}

export type OpmlRead =
  | ({ readonly ok: true } & FeedList)
  | { readonly ok: false; readonly problem: 'no-opml' };

/** More than any person follows; lists of whole news readers have a few hundred. */
const MOST_FEEDS = 5000;

/** Whether a text says of itself that it is such a list. */
export const looksLikeOpml = (text: string): boolean => /<opml[\s>]/i.test(text.slice(0, 2000));

/** Reads a list of feeds as other news readers write it. */
export function readOpml(text: string): OpmlRead {
  let outlines: readonly Outline[];
  try {
    outlines = parseOpml(withoutDoctype(text)).body?.outlines ?? [];
  } catch {
    return { ok: false, problem: 'no-opml' };
  }
  const feeds = new Map<string, ListedFeed>();
  let unusable = 0;
  for (const { outline, folder } of flatten(outlines, null)) {
    const url = webAddress(outline.xmlUrl);
    if (url === null) unusable += 1;
    else if (!feeds.has(url)) feeds.set(url, listed(outline, url, folder));
  }
  const all = [...feeds.values()];
  return {
    ok: true,
    feeds: all.slice(0, MOST_FEEDS),
    unusable,
    leftOut: Math.max(0, all.length - MOST_FEEDS),
  };
}

type Outline = Opml.Outline<string>;

/** The entries that name a feed. The parser has refused a list that is nested too deep. */
function* flatten(
  outlines: readonly Outline[],
  folder: string | null,
): Generator<{ outline: Outline; folder: string | null }> {
  for (const outline of outlines) {
    if (outline.xmlUrl !== undefined) yield { outline, folder };
    if (outline.outlines !== undefined) {
      yield* flatten(outline.outlines, oneLine(outline.title ?? outline.text, 200) ?? folder);
    }
  }
}

function listed(outline: Outline, url: string, folder: string | null): ListedFeed {
  const title = oneLine(outline.title ?? outline.text, 200);
  return { url, title, site: webAddress(outline.htmlUrl), folder };
}

/** A list of feeds that other news readers read; folders are kept. */
export function writeOpml(feeds: readonly ListedFeed[], title: string): string {
  const folders = new Map<string | null, Outline[]>();
  for (const feed of feeds) {
    const outlines = folders.get(feed.folder) ?? [];
    outlines.push(outlineOf(feed));
    folders.set(feed.folder, outlines);
  }
  const outlines = [...folders].flatMap(([folder, inside]): Outline[] =>
    folder === null ? inside : [{ text: folder, title: folder, outlines: inside }],
  );
  return generateOpml({ head: { title }, body: { outlines } });
}

function outlineOf({ url, title, site }: ListedFeed): Outline {
  const name = title ?? url;
  return {
    type: 'rss',
    text: name,
    title: name,
    xmlUrl: url,
    ...(site === null ? {} : { htmlUrl: site }),
  };
}
