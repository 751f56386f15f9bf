import { feedLimits } from './feed.ts';

const ITEM_END = /<\/(?:[\w-]+:)?(?:item|entry)\s*>/gi;

export interface WholeItems {
  readonly text: string;
  readonly leftOut: number;
}

/**
 * An XML feed cut behind its last item that is wanted and whole, with its end put back: parsing
 * 60,000 items takes seconds, and a feed that was cut off breaks in the middle of one.
 */
export function cutAtWholeItem(text: string, most: number = feedLimits.items): WholeItems {
  const ends = [...text.matchAll(ITEM_END)].map(({ index, 0: end }) => index + end.length);
  const last = ends[Math.min(ends.length, most) - 1];
  if (last === undefined) return { text, leftOut: 0 };
  return { text: text.slice(0, last) + endOf(text), leftOut: Math.max(0, ends.length - most) };
}

/** A feed of its items and nothing else. */
export function itemsAlone(text: string): string {
  const root = /<(?:rss|feed)\b[^>]*>/i.exec(text.slice(0, 20_000))?.[0] ?? '<rss version="2.0">';
  const items = text.match(/<(item|entry)\b[\s\S]*?<\/\1\s*>/gi) ?? [];
  return `${root}${/^<rss/i.test(root) ? '<channel>' : ''}${items.join('')}${endOf(root)}`;
}

export const countItems = (text: string): number => text.match(ITEM_END)?.length ?? 0;

function endOf(text: string): string {
  const root = /<((?:[\w-]+:)?(?:rss|feed|rdf))\b/i.exec(text.slice(0, 20_000))?.[1] ?? 'rss';
  return /rss$/i.test(root) ? `</channel></${root}>` : `</${root}>`;
}

/**
 * Without the declaration of a document type: no feed needs one, and its entities are how a small
 * file becomes a huge one, or reads files of this machine. What refers to them stays as it stands.
 */
export function withoutDoctype(text: string): string {
  const start = text.search(/<!doctype\b/i);
  if (start < 0 || start > text.search(/<(?:[\w-]+:)?(?:rss|feed|rdf)\b/i)) return text;
  const bracket = text.indexOf('[', start);
  const plainEnd = text.indexOf('>', start);
  if (plainEnd < 0) return text.slice(0, start);
  const isPlain = bracket < 0 || plainEnd < bracket;
  const close = isPlain ? plainEnd : text.indexOf(']', bracket);
  const end = isPlain || close < 0 ? close : text.indexOf('>', close);
  return end < 0 ? text.slice(0, start) : text.slice(0, start) + text.slice(end + 1);
}
