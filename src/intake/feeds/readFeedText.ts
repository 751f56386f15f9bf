import { cleanText, oneLine } from '../text/cleanText.ts';
import { looseToText } from '../text/htmlToText.ts';
import { webAddress } from '../text/webAddress.ts';
import { type Feed, type FeedRead, feedLimits } from './feed.ts';
import { parseCut } from './parseCut.ts';
import { parseJson, parseWhole } from './parseWhole.ts';
import type { RawFeed } from './rawFeed.ts';
import { firstAddress, readItem } from './readItem.ts';
import { countItems, cutAtWholeItem, itemsAlone, withoutDoctype } from './wholeItems.ts';

/**
 * Reads a feed: RSS, Atom, RDF or JSON Feed, by what stands in it. `base` is its address. Of a
 * broken one, what is whole is kept; of a huge one, the first items.
 */
export function readFeedText(text: string, base: string, now: Date): FeedRead {
  const source = cleanText(text).trim();
  if (source === '') return { ok: false, problem: 'empty' };
  const parsed = /^[{[]/.test(source) ? parseJsonText(source) : parseXml(source);
  if (parsed === null) return { ok: false, problem: isPage(source) ? 'web-page' : 'no-feed' };
  return { ok: true, feed: readRaw(parsed, base, now) };
}

const isPage = (source: string): boolean =>
  /<!doctype html|<html\b|<body\b/i.test(source.slice(0, 5000));

type Parsed = { readonly raw: RawFeed } & Pick<Feed, 'leftOut' | 'salvaged'>;

function parseXml(source: string): Parsed | null {
  const plain = withoutDoctype(source);
  const count = countItems(plain);
  const many = count > feedLimits.items;
  const cut = cutAtWholeItem(plain);
  const { leftOut } = cut;
  const wanted = many ? cut.text : plain;
  const raw = attempt(() => parseWhole(wanted));
  if (raw !== null && (raw.items.length > 0 || count === 0))
    return { raw, leftOut, salvaged: false };
  const salvaged = salvage([
    () => parseWhole(cut.text),
    () => parseCut(wanted),
    () => parseCut(cut.text),
    // A title that does not close takes all items in, and no parser minds.
    () => parseWhole(itemsAlone(cut.text)),
  ]);
  // What has neither a title nor an item was no feed, however well it was read.
  if (salvaged === null || (salvaged.items.length === 0 && salvaged.title === undefined))
    return null;
  return { raw: salvaged, leftOut, salvaged: true };
}

/** What the first that finds items reads; else the first that reads anything. */
function salvage(ways: readonly (() => RawFeed)[]): RawFeed | null {
  let first: RawFeed | null = null;
  for (const way of ways) {
    const raw = attempt(way);
    if (raw !== null && raw.items.length > 0) return raw;
    first ??= raw;
  }
  return first;
}

function parseJsonText(source: string): Parsed | null {
  return attempt(() => {
    const value: unknown = JSON.parse(source);
    if (typeof value !== 'object' || value === null || !('items' in value)) return null;
    const count = Array.isArray(value.items) ? value.items.length : 0;
    return {
      raw: parseJson(value),
      leftOut: Math.max(0, count - feedLimits.items),
      salvaged: false,
    };
  });
}

/** The parsers throw for every feed that they do not understand, each in its own way. */
function attempt<Value>(parse: () => Value): Value | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

function readRaw({ raw, leftOut, salvaged }: Parsed, address: string, now: Date): Feed {
  const language = oneLine(raw.language, 35);
  const own = webAddress(raw.base, address);
  const site = firstAddress(raw.links, own ?? address);
  // Of links without a host Atom says that they begin at the feed (RFC 4287, 2); the others mean their site.
  const base = own ?? (raw.format === 'atom' ? address : (site ?? address));
  return {
    format: raw.format,
    title: raw.title === undefined ? null : oneLine(looseToText(raw.title), 200),
    site,
    language,
    items: raw.items
      .map((item) => readItem(item, { base, language, now }))
      .filter((item) => item !== null),
    pace: { ttlMinutes: positive(raw.ttl), updateMinutes: updateMinutes(raw) },
    leftOut,
    salvaged,
  };
}

/** RSS module Syndication: the period is "daily" and the frequency 1 where they are not given. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

function updateMinutes({ updatePeriod, updateFrequency }: RawFeed): number | null {
  const period = PERIODS[updatePeriod?.trim().toLowerCase() ?? ''];
  return period === undefined ? null : period / (positive(updateFrequency) ?? 1);
}

const positive = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) && value > 0 ? value : null;
