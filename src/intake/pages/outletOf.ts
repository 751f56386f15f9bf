import { oneLine } from '../text/cleanText.ts';
import type { JsonLdArticle } from './jsonLd.ts';
import { type MetaTags, metaOf } from './metaTags.ts';

/** Who published it: og:site_name, else JSON-LD's publisher, else the host. */
export function outletOf(article: JsonLdArticle | null, tags: MetaTags, url: string): string {
  const named =
    metaOf(tags, 'og:site_name', 'application-name', 'dc.publisher') ?? article?.outlet ?? null;
  return oneLine(named, 80) ?? new URL(url).hostname.replace(/^www\./, '');
}

/** Without the outlet's name that many titles end with ("Pilots back | The Harbour Post"). */
export function withoutOutlet(title: string | null, outlet: string): string | null {
  const parts = /^(.{8,}?)\s+[|–—-]\s+([^|–—]{2,60})$/.exec(title ?? '');
  if (parts === null) return title;
  const fold = (name: string): string => name.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '');
  return fold(parts[2]!) === fold(outlet) || fold(outlet).startsWith(fold(parts[2]!))
    ? parts[1]!
    : title;
}
