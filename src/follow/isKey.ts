/** Names by which a part of an address is a key (whoever has it may read): "apikey", "auth_token", not "author" or "keyword". */
const NAMED =
  /token|secret|passw|signature|key(?:$|[^a-z])|(?:^|[^a-z])(?:sig|auth|authorization|access)(?:$|[^a-z])/i;
/** As long as no name is, but for the title of an article in words. */
const LONG = /^[A-Za-z0-9_-]{32,}$/;
const WORDS = /^(?:[a-z]{1,24}\d{0,8}|\d{1,10})$/;
const LEAST_WORDS = 4;

/** Whether an address is a key itself: by a part of its query, or by a long secret in its path. */
export const isKey = (url: string): boolean =>
  [...url.matchAll(/[?&#]([^=&#]*)=/g)].some(([, name]) => NAMED.test(name!)) || hasSecret(url);

/**
 * The address as it may be shown to all of a channel: without the parts of its query that are keys;
 * null where its path is one.
 */
export function withoutKey(url: string): string | null {
  if (!isKey(url)) return url;
  if (hasSecret(url) || !URL.canParse(url)) return null;
  const shown = new URL(url);
  for (const name of [...shown.searchParams.keys()])
    if (NAMED.test(name)) shown.searchParams.delete(name);
  shown.hash = '';
  return isKey(shown.href) ? null : shown.href;
}

const hasSecret = (url: string): boolean =>
  url
    .replace(/[?#].*$/s, '')
    .split(/[/.]/)
    .some((part) => LONG.test(part) && !isWords(part));

/** "ferry-crews-strike-over-night-shifts-a62371" is none; a UUID is one. */
function isWords(part: string): boolean {
  const words = part.split(/[-_]/).filter((word) => word !== '');
  const letters = words.filter((word) => /^[a-z]+$/.test(word) && !/^[a-f]{4,}$/.test(word));
  return (
    words.length >= LEAST_WORDS &&
    letters.length * 2 > words.length &&
    words.every((word) => WORDS.test(word))
  );
}
