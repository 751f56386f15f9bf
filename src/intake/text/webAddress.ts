/**
 * An address to read or to show: http or https, whole, without a fragment; null for all else, as
 * `javascript:` links.
 */
export function webAddress(given: string | null | undefined, base?: string): string | null {
  const text = withoutFeedScheme(given?.trim() ?? '');
  if (text === '' || text.length > 8000 || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '') return null;
  url.hash = '';
  return url.href;
}

/** "feed://host/x" and "feed:https://host/x", which news readers were once opened by, as the address itself. */
export const withoutFeedScheme = (address: string): string =>
  address.replace(/^feed:(?:\/\/)?(?=https?:\/\/)/i, '').replace(/^feed:\/\//i, 'http://');
