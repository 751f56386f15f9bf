/** Names by which a part of an address is a key (whoever has it may read): "apikey", "auth_token", not "author" or "keyword". */
const NAMED =
  /token|secret|passw|signature|credential|bearer|key(?:$|[^a-z])|(?:^|[^a-z])(?:sig|auth|authorization|access|pass|pwd|jwt|session)(?:$|[^a-z])/i;
/** As long as no name is, but for the title of an article in words. */
const LONG = /^[A-Za-z0-9_-]{32,}$/;
const WORDS = /^(?:[a-z]{1,24}\d{0,8}|\d{1,10})$/;
const LEAST_WORDS = 4;
/** Of the title that an article's id stands behind, where it is no feed that is named. */
const LEAST_TITLE = 3;

/** What is at an address: a feed with a title in its address is rare, and may be somebody's own. */
type Kind = 'feed' | 'page';

/** Whether an address is a key itself: by a part of its query, or by a long secret in it. */
export const isKey = (url: string, kind: Kind = 'feed'): boolean =>
  paramsOf(url).some(([name, value]) => NAMED.test(name) || hasSecret(value, kind)) ||
  hasSecret(pathOf(url), kind);

/**
 * The address of a page as it may be shown to all of a channel: without the parts of its query that
 * are keys; null where its path is one. `isPublic`: a feed that anybody may read leads there, so what
 * looks like a secret is an article's number.
 */
export function withoutKey(url: string, isPublic = false): string | null {
  const isSecret = (part: string): boolean => !isPublic && hasSecret(part, 'page');
  const isShown = ([name, value]: readonly [string, string]): boolean =>
    !NAMED.test(name) && !isSecret(value);
  if (!isSecret(pathOf(url)) && paramsOf(url).every(isShown)) return url;
  if (isSecret(pathOf(url)) || !URL.canParse(url)) return null;
  const shown = new URL(url);
  for (const param of [...shown.searchParams])
    if (!isShown(param)) shown.searchParams.delete(param[0]);
  shown.hash = '';
  return paramsOf(shown.href).every(isShown) ? shown.href : null;
}

/** Also those that some put into the path (";token=…") or behind it. */
const paramsOf = (url: string): (readonly [string, string])[] =>
  [...url.matchAll(/[?&#;]([^=&#;?]*)=([^&#;]*)/g)].map(
    ([, name, value]) => [decoded(name!), decoded(value!)] as const,
  );

const pathOf = (url: string): string => url.replace(/[?#].*$/s, '');

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const hasSecret = (text: string, kind: Kind): boolean =>
  text.split(/[/.]/).some((part) => LONG.test(part) && !isWords(part, kind));

/** "ferry-crews-strike-over-night-shifts-a62371" is none; a UUID is one. */
function isWords(part: string, kind: Kind): boolean {
  const words = part.split(/[-_]/).filter((word) => word !== '');
  return (
    areWords(words, LEAST_WORDS) || (kind === 'page' && areWords(words.slice(0, -1), LEAST_TITLE))
  );
}

function areWords(words: readonly string[], least: number): boolean {
  const letters = words.filter((word) => /^[a-z]+$/.test(word) && !/^[a-f]{4,}$/.test(word));
  return (
    words.length >= least &&
    letters.length * 2 > words.length &&
    words.every((word) => WORDS.test(word))
  );
}
