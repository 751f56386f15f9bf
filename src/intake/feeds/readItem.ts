import { articleLines } from '../pages/articleLines.ts';
import { pageLimits } from '../pages/page.ts';
import { oneLine } from '../text/cleanText.ts';
import { looseToText } from '../text/htmlToText.ts';
import { readDate } from '../text/readDate.ts';
import { webAddress } from '../text/webAddress.ts';
import { type FeedItem, feedLimits } from './feed.ts';
import type { RawItem } from './rawFeed.ts';

/** What an item is read with: `base` is where links without a host begin. */
export interface ItemPlace {
  readonly base: string;
  readonly language: string | null;
  readonly now: Date;
}

/** An item with its text plain and its links checked; null for one that says nothing. */
export function readItem(raw: RawItem, place: ItemPlace): FeedItem | null {
  const url = firstAddress(raw.links, webAddress(raw.base, place.base) ?? place.base);
  const title = raw.title === undefined ? null : oneLine(looseToText(raw.title));
  const author = raw.author === undefined ? null : oneLine(looseToText(raw.author), 200);
  const { summary, text } = proseOf(readTexts(raw), title, author);
  if (title === null && summary === null && text === null) return null;
  const published = readDate(raw.published, place.now);
  const modified = readDate(raw.modified, place.now);
  const isDropped = !published.ok && published.why !== 'none';
  return {
    id: oneLine(raw.id, feedLimits.idLength) ?? url ?? `${raw.published ?? ''} ${title ?? summary}`,
    url,
    title,
    published: published.ok ? published.date : null,
    modified: modified.ok ? modified.date : null,
    author,
    summary,
    text,
    language: oneLine(raw.language, 35) ?? place.language,
    droppedDate: isDropped ? oneLine(raw.published, 100) : null,
  };
}

/** Many feeds have a link of an item without its host; an id that is no address is no link. */
export function firstAddress(links: readonly (string | undefined)[], base: string): string | null {
  const [first, ...others] = links;
  const whole = others.map((link) => webAddress(link));
  return webAddress(first, base) ?? whole.find((link) => link !== null) ?? null;
}

/** What a feed does not call the content is an article from so many characters on; what is shorter tells about one. */
const WHOLE_ARTICLE = 1500;
const CUT =
  /(?:…|\[…\]|\.\.\.|\[\.\.\.\]|\[&hellip;\]|(?:read|see) (?:more|on|the full (?:story|article))|continue reading|weiterlesen|lire la suite)[\s.»>→\])]*$/i;

function readTexts(raw: RawItem): Pick<FeedItem, 'summary' | 'text'> {
  const content = textOf(raw.content);
  const summary = textOf(raw.summary);
  if (isArticle(content) && content.length > (summary?.length ?? 0)) {
    return { summary, text: content };
  }
  const longest = (content?.length ?? 0) > (summary?.length ?? 0) ? content : summary;
  if (longest !== null && longest.length >= WHOLE_ARTICLE && !isCut(longest)) {
    return { summary: null, text: longest };
  }
  return { summary: longest, text: null };
}

/** Content that would be too short for a page, too, is a teaser, whatever the feed calls it. */
const isArticle = (content: string | null): content is string =>
  content !== null && content.length >= pageLimits.leastCharacters && !isCut(content);

/** Feeds, too, carry lines of the page around the article ("The post … appeared first on …"). */
function proseOf(
  { summary, text }: Pick<FeedItem, 'summary' | 'text'>,
  title: string | null,
  byline: string | null,
): Pick<FeedItem, 'summary' | 'text'> {
  const prose = (whole: string | null): string | null =>
    whole === null ? null : articleLines(whole, { title: title ?? undefined, byline }).text || null;
  return { summary: prose(summary), text: prose(text) };
}

function textOf(source: string | undefined): string | null {
  const text = source === undefined ? '' : looseToText(source);
  return text === '' ? null : text;
}

const isCut = (text: string): boolean => CUT.test(text.slice(-200));
