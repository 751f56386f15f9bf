import { webAddress } from '../text/webAddress.ts';
import type { JsonLdArticle } from './jsonLd.ts';
import { type MetaTags, metaOf } from './metaTags.ts';
import type { PageDocument } from './parsePage.ts';

/**
 * The address that an article is known under: what the page says, as long as it speaks of its own
 * site, else its own. A page that claims another site's address would take that report's place; a
 * file has no site, and is believed.
 */
export function readCanonicalUrl(
  document: PageDocument,
  article: JsonLdArticle | null,
  tags: MetaTags,
  url: string | null,
): string | null {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const claims = [link, metaOf(tags, 'og:url'), article?.url].map((claim) =>
    webAddress(claim, url ?? undefined),
  );
  const own = claims.find((claim) => claim !== null && (url === null || isOwn(claim, url))) ?? url;
  return own === null ? null : withoutTracking(own);
}

const isOwn = (claim: string, url: string): boolean =>
  isOfSameSite(claim, url) && !isFrontPage(claim, url);

/** The last two labels, or three of "co.uk" and the like. */
function siteOf(address: string): string {
  const labels = new URL(address).hostname.replace(/^www\./, '').split('.');
  const count =
    /^(?:co|com|org|net|gov|ac|edu)$/.test(labels.at(-2) ?? '') && labels.at(-1)?.length === 2
      ? 3
      : 2;
  return /^[\d.]+$|:/.test(labels.join('.')) ? labels.join('.') : labels.slice(-count).join('.');
}

const isOfSameSite = (one: string, other: string): boolean => siteOf(one) === siteOf(other);

/** Sites that are badly set up name their front page on every page. */
const isFrontPage = (claim: string, url: string): boolean =>
  new URL(claim).pathname === '/' && new URL(url).pathname !== '/';

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ocid|ito|smid|xtor|at_(?:medium|campaign|custom\d*|link_\w+)|ref_src|__twitter_impression|guccounter|guce_\w+)$/i;

/** Without what only tells how somebody came to the page; the rest is left as it is written. */
export function withoutTracking(address: string): string {
  const url = new URL(address);
  const parts = url.search.slice(1).split('&');
  url.search = parts.filter((part) => !TRACKING.test(part.split('=')[0]!)).join('&');
  url.hash = '';
  return url.href;
}
