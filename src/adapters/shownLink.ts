import { cleanText } from './cleanText.ts';

/** A link as a reader sees it: `lead`, the label that is clicked, `tail`. */
export interface ShownLink {
  readonly lead: string;
  readonly label: string;
  readonly tail: string;
  /** http or https, with everything escaped that marks up text; null: nothing to click. */
  readonly url: string | null;
}

/**
 * A link cannot go to another place than it shows: where its text looks like an address of another
 * host, the text stands beside the link and the link shows the host that it leads to.
 */
export function showLink({ text, url }: { text: string; url: string }): ShownLink {
  const shown = cleanText(text);
  const target = readWebAddress(url);
  if (target === null) return { lead: '', label: shown, tail: '', url: null };
  const href = escapeAddress(target);
  if (shown.trim() === '') return { lead: '', label: target.hostname, tail: '', url: href };
  if (!namesOtherHost(shown, target)) return { lead: '', label: shown, tail: '', url: href };
  return { lead: `${shown} (`, label: target.hostname, tail: ')', url: href };
}

/** Null for anything but http and https; a name and password in the address are left out. */
function readWebAddress(url: string): URL | null {
  const address = parseAddress(url);
  if (address === null || !/^https?:$/.test(address.protocol)) return null;
  address.username = '';
  address.password = '';
  return address;
}

/** URL.parse, which Node 20 does not have. */
function parseAddress(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** Characters that end a link or mark up text on one of the platforms, percent-encoded. */
const escapeAddress = (address: URL): string =>
  address.href.replace(
    /[()[\]<>|*`"'\\^{}\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function namesOtherHost(text: string, target: URL): boolean {
  const own = withoutWww(target.hostname);
  return hostsNamed(text).some((named) => {
    const host = parseAddress(`http://${named.slice(0, longestHost)}`)?.hostname;
    return host === undefined || withoutWww(host) !== own;
  });
}

/** Far above what a name may have (RFC 1035: 255 octets), so that what is cut is the host of no address. */
const longestHost = 2048;

/**
 * Whatever in a text a reader may take for the host of an address: what stands behind "://", names
 * with dots, numbers of machines, names with a port. Each pattern goes over the text once, since a
 * title may be as long as its outlet likes.
 */
function hostsNamed(text: string): string[] {
  const plain = text.normalize('NFKC').replace(ideographicStop, '.');
  const behindScheme = [...plain.matchAll(/:\/\/([^\s/?#,;)"'”»>]*)/g)].map(([, host]) => host!);
  const alone = [...plain.matchAll(nameWithPort)].flatMap(([, name, port]) => {
    const labels = name!.split('.').filter(Boolean);
    const isHost = looksLikeHost(labels) || (port !== undefined && /^\p{L}/u.test(name!));
    return isHost ? [labels.join('.')] : [];
  });
  return [...behindScheme.map((host) => host.replace(/\.$/, '')), ...alone];
}

/** A dot to whoever resolves a name (UTS #46); NFKC turns U+FF61 into it, and U+FF0E into a dot. */
const ideographicStop = /\u3002/g;

const nameWithPort = /([\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*)(:\d{2,5}(?!\d))?/gu;

/** "example.org", "10.0.0.1", "localhost"; not "U.S." or "3.5". */
const looksLikeHost = (labels: readonly string[]): boolean =>
  labels.slice(1).some((label) => /^\p{L}{2}/u.test(label)) ||
  (labels.length === 4 && labels.every((label) => /^\d{1,3}$/.test(label))) ||
  labels[0]?.toLowerCase() === 'localhost';

const withoutWww = (host: string): string => host.replace(/^www\./, '');
