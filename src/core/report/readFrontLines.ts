import type { ClassifiedBlock } from './classifyParagraphs.ts';
import { findDate, findDateInAddress } from './findDate.ts';

/** What the lines around the article say of it. */
export interface FrontLines {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly origin: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

const BYLINE = /^by:?\s+\[?([^\]\n(]{2,60})/i;
const ADDRESS = /https?:\/\/[^\s<>"')\]]+/i;
const ADDRESS_LINE = /^(?:original )?(?:url|link|permalink)\s*:|^<?https?:\/\/\S+>?$/i;
const MAILBOX = /[\w.+-]+@([a-z\d-]+(?:\.[a-z\d-]+)+)/i;
const PUBLISHER = /^(?:publisher|outlet)\s*:\s*(.{2,60})$/i;
const COPYRIGHT = /^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?:by\s+)?(\p{L}[^.,\n]{1,50})/iu;
const STRAY_DATE = /\bdate\s+(\d{4}-\d{2}-\d{2})\s+$/i;

/** Reads title, outlet, origin, url and day from headlines and boilerplate; null for what they do not say. */
export function readFrontLines(text: string, blocks: readonly ClassifiedBlock[]): FrontLines {
  // Further down stand headings of a part, and rows of tables that look like them.
  const told = blocks.findIndex(({ kind }) => kind === 'prose');
  const above = told < 0 ? blocks : blocks.slice(0, told);
  const headline = above.find(({ kind }) => kind === 'headline');
  const lines = blocks
    .filter(({ kind }) => kind === 'boilerplate')
    .map(({ start, end }) => text.slice(start, end));
  const url = firstOf(lines, (line) => (ADDRESS_LINE.test(line) ? match(ADDRESS, line, 0) : null));
  return {
    title: headline === undefined ? null : text.slice(headline.start, headline.end),
    url,
    outlet:
      firstOf(lines, (line) => match(PUBLISHER, line, 1)) ??
      hostOf(url) ??
      firstOf(lines, (line) => (/can be reached/i.test(line) ? match(MAILBOX, line, 1) : null)) ??
      firstOf(lines, (line) => match(COPYRIGHT, line, 1)),
    origin: firstOf(lines, agencyInByline),
    published:
      strayDate(text, headline?.start) ??
      firstOf(lines, findDate) ??
      (url === null ? null : findDateInAddress(url)),
  };
}

/** A byline of one word or of capitals only is a body's ("By Reuters"); people have two names. */
function agencyInByline(line: string): string | null {
  const name = match(BYLINE, line, 1);
  return name !== null && /^(?:[\p{L}\d.-]+|[\p{Lu}\d.&-]+(?: [\p{Lu}\d.&-]+)*)$/u.test(name)
    ? name
    : null;
}

function strayDate(text: string, headline: number | undefined): string | null {
  if (headline === undefined) return null;
  return match(STRAY_DATE, text.slice(Math.max(0, headline - 40), headline), 1);
}

function hostOf(url: string | null): string | null {
  return url === null ? null : match(/^https?:\/\/(?:www\.)?([a-z\d.-]+)/i, url, 1);
}

function firstOf(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

function match(shape: RegExp, line: string, group: number): string | null {
  return shape.exec(line)?.[group]?.trim() ?? null;
}
