import type { ReportDraft } from '../draft.ts';
import type { Feed, FeedItem } from '../feeds/feed.ts';
import { agencyIn, agencyInText } from '../pages/agencies.ts';
import { withoutTracking } from '../pages/canonicalUrl.ts';
import { languageTag } from '../pages/pageLanguage.ts';

/** What a feed carries of an article. Without the article itself it is a summary, or the title alone. */
export function itemDraft(item: FeedItem, feed: Omit<Feed, 'items'>, url: string): ReportDraft {
  const text = item.text ?? item.summary ?? item.title ?? '';
  const agency = agencyIn(item.author) ?? agencyInText(text);
  const outlet = feed.title ?? new URL(feed.site ?? url).hostname.replace(/^www\./, '');
  const canonicalUrl = item.url === null ? null : withoutTracking(item.url);
  return {
    title: item.title ?? undefined,
    text,
    outlet,
    origin: agency === null || agencyIn(outlet) === agency ? undefined : agency,
    url: canonicalUrl ?? undefined,
    canonicalUrl,
    published: item.published ?? undefined,
    modified: item.modified,
    byline: item.author,
    agency,
    language: languageTag(item.language),
    summaryOnly: item.text === null ? { why: 'feed-only' } : null,
    droppedDate: item.droppedDate,
  };
}

/** A summary's draft with what its page gave. The feed's title and date stand where the page has none. */
export function mergeDraft(summary: ReportDraft, page: ReportDraft): ReportDraft {
  const showsMore = page.text.length > summary.text.length;
  return {
    ...page,
    text: showsMore ? page.text : summary.text,
    title: page.title ?? summary.title,
    published: page.published ?? summary.published,
    modified: page.modified ?? summary.modified,
    byline: page.byline ?? summary.byline,
    language: page.language ?? summary.language,
    agency: page.agency ?? summary.agency,
    origin: page.origin ?? summary.origin,
    droppedDate: page.droppedDate ?? summary.droppedDate,
    summaryOnly: page.summaryOnly ?? (showsMore ? null : { why: 'page-shows-no-more' }),
  };
}
