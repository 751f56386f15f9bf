import { isIP } from 'node:net';
import type { Refusal } from './fetched.ts';
import { isPublicAddress } from './isPublicAddress.ts';

/** "host:port", lower case: what the operator lets be fetched although it is private. */
export type AllowedHosts = ReadonlySet<string>;

export type CheckedAddress =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly refusal: Refusal };

/** Longer addresses are refused by most servers (RFC 9110, 4.1, asks for 8,000). */
const LONGEST = 8000;

/**
 * An address as it will be asked: http or https, no user in it, a usual port unless the operator
 * allows another, and no private address written out. Names are looked up only when connecting.
 */
export function checkAddress(given: string, allowed: AllowedHosts, base?: string): CheckedAddress {
  const refuse = (refusal: Refusal): CheckedAddress => ({ ok: false, refusal });
  const url = parse(given, base);
  if (url === null) return refuse({ why: 'no-address' });
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refuse({ why: 'scheme', scheme: url.protocol });
  }
  if (url.username !== '' || url.password !== '') return refuse({ why: 'user-in-address' });
  if (!allowed.has(hostAndPort(url))) {
    // URL leaves out the port that the scheme has anyway; http on 443 is as good as https on 80.
    if (!['', '80', '443'].includes(url.port)) {
      return refuse({ why: 'port', port: Number(url.port) });
    }
    if (isPrivateHost(bareHost(url.hostname))) {
      return refuse({ why: 'private-address', host: url.hostname });
    }
  }
  url.hash = '';
  return { ok: true, url };
}

function parse(given: string, base: string | undefined): URL | null {
  const isGood = given.length <= LONGEST && URL.canParse(given, base);
  const url = isGood ? new URL(given, base) : null;
  return url?.hostname === '' && url.protocol.startsWith('http') ? null : url;
}

/** "news.example.org:443", with the port that the scheme stands for. */
export function hostAndPort({ hostname, port, protocol }: URL): string {
  return `${hostname.toLowerCase()}:${port || (protocol === 'https:' ? '443' : '80')}`;
}

/** Without the brackets around an IPv6 address. */
export const bareHost = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** Names that mean this machine or its network whatever the name server says (RFC 6761, RFC 8375). */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/i;

const isPrivateHost = (host: string): boolean =>
  isIP(host) === 0 ? LOCAL_NAME.test(host) : !isPublicAddress(host);
