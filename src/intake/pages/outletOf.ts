import { oneLine } from '../text/cleanText.ts';
import type { JsonLdArticle } from './jsonLd.ts';
import { type MetaTags, metaOf } from './metaTags.ts';
import type { PageDocument } from './parsePage.ts';

/** Who published it: og:site_name, else JSON-LD's or the page's own publisher, else the host, if any. */
export function outletOf(
  document: PageDocument,
  article: JsonLdArticle | null,
  tags: MetaTags,
  url: string | null,
): string | null {
  const named =
    metaOf(tags, 'og:site_name', 'application-name', 'dc.publisher') ??
    article?.outlet ??
    markedPublisher(document);
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  return oneLine(named, 80) ?? host;
}

function markedPublisher(document: PageDocument): string | null {
  const name = document.querySelector('[itemprop="publisher"] [itemprop="name"]');
  return name?.getAttribute('content') ?? name?.textContent ?? null;
}

/** Without the outlet's name that many titles end with ("Pilots back | The Harbour Post"). */
export function withoutOutlet(title: string | null, outlet: string | null): string | null {
  const parts = /^(.{8,}?)\s+[|–—-]\s+([^|–—]{2,60})$/.exec(title ?? '');
  if (parts === null || outlet === null) return title;
  const fold = (name: string): string => name.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '');
  return fold(parts[2]!) === fold(outlet) || fold(outlet).startsWith(fold(parts[2]!))
    ? parts[1]!
    : title;
}
