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

/** "example.org", "https://example.org/a", "www.example.org: news". */
const addressInText = /(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/giu;

function namesOtherHost(text: string, target: URL): boolean {
  const addresses = text.normalize('NFKC').match(addressInText) ?? [];
  return addresses.some((found) => {
    const host = parseAddress(found.includes('://') ? found : `http://${found}`)?.hostname;
    return host === undefined || withoutWww(host) !== withoutWww(target.hostname);
  });
}

const withoutWww = (host: string): string => host.replace(/^www\./, '');
