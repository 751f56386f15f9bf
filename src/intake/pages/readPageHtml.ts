import type { ReportDraft } from '../draft.ts';
import { oneLine } from '../text/cleanText.ts';
import { agencyIn, agencyInText } from './agencies.ts';
import { articleLines } from './articleLines.ts';
import { readArticleText } from './articleText.ts';
import { bylineIn, readByline } from './byline.ts';
import { readCanonicalUrl } from './canonicalUrl.ts';
import { type Gates, readGates } from './gates.ts';
import { type JsonLdArticle, type PageItself, readJsonLd } from './jsonLd.ts';
import { type MetaTags, metaOf, readMetaTags } from './metaTags.ts';
import { outletOf, withoutOutlet } from './outletOf.ts';
import { type PagePlace, type PageRead, pageLimits } from './page.ts';
import { datesAbove, readPageDates } from './pageDates.ts';
import { readPageLanguage } from './pageLanguage.ts';
import { type PageDocument, parsePage } from './parsePage.ts';
import { readRefresh } from './readRefresh.ts';

/**
 * The article of a page: its prose in plain paragraphs, and what the page says of it. Nothing of
 * the page is run or loaded, and nothing of its markup leaves.
 */
export function readPageHtml(html: string, place: PagePlace): PageRead {
  if (html.trim() === '') return { ok: false, problem: 'empty' };
  const document = parsePage(html);
  if (document === null) return { ok: false, problem: 'too-deep' };
  const read = readDocument(document, place);
  return read.ok ? read : { ...read, leadsTo: readRefresh(document, place.url) };
}

function readDocument(document: PageDocument, place: PagePlace): PageRead {
  const tags = readMetaTags(document);
  const article = readJsonLd(document, itself(document, tags, place.url));
  const said = readAbout(document, article, tags, place);
  if (isFrontPage(place.url, article, tags)) return { ok: false, problem: 'no-article' };
  const gates = readGates(document, article, said.title ?? null);
  const { text, head } = articleLines(bestText(readArticleText(document), article), said);
  const dates = datesAbove(head, place.now);
  const about = {
    ...said,
    byline: said.byline ?? bylineIn(head),
    published: said.published ?? dates.published ?? undefined,
    modified: said.modified ?? dates.modified,
    head,
    text,
  };
  return judge(text, gates, about, metaOf(tags, 'og:description', 'description'));
}

/** The page that a site opens with has the beginnings of many articles. */
const isFrontPage = (url: string | null, article: JsonLdArticle | null, tags: MetaTags): boolean =>
  url !== null &&
  /^https?:\/\/[^/]+\/?$/.test(url) &&
  article === null &&
  metaOf(tags, 'og:type') !== 'article';

/** By what a page's own article is known among those that it describes. */
function itself(document: PageDocument, tags: MetaTags, url: string | null): PageItself {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const said = (...values: readonly (string | null | undefined)[]): string[] =>
    values.flatMap((value) => (value === null || value === undefined ? [] : [value]));
  return {
    addresses: said(url, canonical, metaOf(tags, 'og:url')),
    titles: said(
      oneLine(document.querySelector('h1')?.textContent),
      metaOf(tags, 'og:title', 'twitter:title'),
      oneLine(document.querySelector('title')?.textContent),
    ),
  };
}

interface About extends Omit<ReportDraft, 'text' | 'summaryOnly' | 'origin' | 'agency'> {
  /** Where JSON-LD says that the copy comes from. */
  readonly source: string | null;
}

/** With the article's prose, and what stood above it. */
type Judged = About & { readonly text: string; readonly head: readonly string[] };

function readAbout(
  document: PageDocument,
  article: JsonLdArticle | null,
  tags: MetaTags,
  { url, now }: PagePlace,
): About {
  const outlet = outletOf(document, article, tags, url);
  const heading = oneLine(document.querySelector('h1')?.textContent);
  const own =
    metaOf(tags, 'og:title', 'twitter:title') ??
    heading ??
    oneLine(document.querySelector('title')?.textContent);
  const title = withoutOutlet(article?.headline ?? own, outlet);
  const dates = readPageDates(document, article, tags, now);
  const canonicalUrl = readCanonicalUrl(document, article, tags, url);
  return {
    title: title ?? undefined,
    outlet: outlet ?? undefined,
    url: canonicalUrl ?? undefined,
    canonicalUrl,
    published: dates.published ?? undefined,
    modified: dates.modified,
    droppedDate: dates.dropped,
    byline: readByline(document, article, tags),
    language: readPageLanguage(document, article, tags),
    source: article?.source ?? null,
  };
}

/** What the page shows, unless its JSON-LD has much more of what is free to read. */
function bestText(shown: string, article: JsonLdArticle | null): string {
  const body = article?.free === false ? null : (article?.body ?? null);
  return body !== null && body.length * 0.6 > shown.length ? body : shown;
}

/** Scripts without spaces have none behind their stops. */
const HAS_SENTENCE = /[.!?…؟۔।]["'”’»)]*(?:\s|$)|[。！？]/u;

/** Above this the whole article stands there, whatever the page asks for. */
const WHOLE_ARTICLE = 2500;

function judge(text: string, gates: Gates, about: Judged, description: string | null): PageRead {
  const hasProse = text.length >= pageLimits.leastCharacters && HAS_SENTENCE.test(text);
  if (gates.instead !== null) return { ok: false, problem: gates.instead };
  if (gates.login && text.length < 3 * pageLimits.leastCharacters) {
    return { ok: false, problem: 'login' };
  }
  const isStub = gates.paywall && text.length < WHOLE_ARTICLE;
  if (hasProse) return { ok: true, draft: draftOf(about, isStub) };
  if (!isStub) return { ok: false, problem: 'no-article' };
  if (description === null) return { ok: false, problem: 'paywall' };
  return { ok: true, draft: draftOf({ ...about, text: description }, true) };
}

function draftOf({ source, head, ...about }: Judged, isStub: boolean): ReportDraft {
  const agency =
    agencyIn(source) ??
    agencyIn(about.byline) ??
    agencyInText(about.text) ??
    head.map(agencyInText).find((named) => named !== null) ??
    null;
  return {
    ...about,
    agency,
    // An agency's own site is the outlet of its copy, and no other's origin.
    origin: agency === null || agencyIn(about.outlet ?? null) === agency ? undefined : agency,
    summaryOnly: isStub ? { why: 'paywall' } : null,
  };
}
