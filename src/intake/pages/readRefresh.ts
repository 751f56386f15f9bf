import { webAddress } from '../text/webAddress.ts';
import type { PageDocument } from './parsePage.ts';

/** Behind a longer time a page is meant to be read before. */
const MOST_SECONDS = 10;

/** Where a page leads by itself, by a refresh that names another address (HTML, 4.2.5.3). */
export function readRefresh(document: PageDocument, url: string | null): string | undefined {
  const refresh = [...document.querySelectorAll('meta')].find(
    (meta) => meta.getAttribute('http-equiv')?.trim().toLowerCase() === 'refresh',
  );
  const said = /^\s*(\d+)[\d.]*\s*[;,]?\s*(?:url\s*=\s*)?["']?(\S[^"']*)/i.exec(
    refresh?.getAttribute('content') ?? '',
  );
  if (said === null || Number(said[1]) > MOST_SECONDS) return undefined;
  const address = webAddress(said[2]!.trim(), url ?? undefined);
  return address === null || address === url ? undefined : address;
}
