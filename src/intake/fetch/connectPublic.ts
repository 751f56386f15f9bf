import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { type AllowedHosts, bareHost } from './checkAddress.ts';
import { isPublicAddress } from './isPublicAddress.ts';

export type Connector = buildConnector.connector;

export interface ConnectSettings {
  readonly allowed: AllowedHosts;
  readonly mostMs: number;
  /** Stand-ins for tests. */
  readonly lookup?: LookupFunction;
  readonly build?: (options: buildConnector.BuildOptions) => Connector;
}

/** The error of a connection that is not made. */
export type PrivateAddressError = Error & { readonly code: 'PRIVATE_ADDRESS' };

/**
 * Makes connections to public addresses only. A written-out address is never looked up, so it is
 * checked here; a name is checked by its addresses at the moment of connecting, so that a name
 * server that gives a public address first and a private one later (rebinding) gains nothing.
 */
export function connectPublic(settings: ConnectSettings): Connector {
  const {
    allowed,
    mostMs,
    lookup = systemLookup as LookupFunction,
    build = buildConnector,
  } = settings;
  const options = { timeout: mostMs, maxCachedSessions: 100 };
  const open = build({ ...options, lookup });
  const guarded = build({ ...options, lookup: publicLookup(lookup) });
  return (target, callback) => {
    const host = bareHost(target.hostname).toLowerCase();
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    if (allowed.has(`${target.hostname.toLowerCase()}:${port}`)) return open(target, callback);
    if (isIP(host) !== 0 && !isPublicAddress(host)) {
      return void queueMicrotask(() => callback(privateAddress(host), null));
    }
    return guarded(target, callback);
  };
}

/** Refuses a host when any of its addresses is not public: which of them is taken is not ours to say. */
function publicLookup(lookup: LookupFunction): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [], 0);
      const addresses = Array.isArray(found) ? found : [{ address: found, family: isIP(found) }];
      const [first] = addresses;
      if (first === undefined || addresses.some(({ address }) => !isPublicAddress(address))) {
        return callback(privateAddress(host), [], 0);
      }
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function privateAddress(host: string): PrivateAddressError {
  return Object.assign(new Error(`${host} is not public`), { code: 'PRIVATE_ADDRESS' as const });
}
