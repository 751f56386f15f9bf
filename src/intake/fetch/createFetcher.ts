import { setMaxListeners } from 'node:events';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { type AllowedHosts, checkAddress } from './checkAddress.ts';
import { type Connector, connectPublic } from './connectPublic.ts';
import { type Fetched, noValidators, type Validators } from './fetched.ts';
import { type Follow, followRedirects } from './followRedirects.ts';
import { createHostTurns, politeTurns, type TurnSettings } from './hostTurns.ts';
import { type FetchLimits, fetchLimits } from './limits.ts';
import { createRestingHosts } from './restingHosts.ts';
import { createRobots } from './robots.ts';

export interface FetcherSettings {
  /** Sent as it stands: "SummitDigest/0.1.0 (+https://news.example.org)". */
  readonly userAgent: string;
  /** "host:port", lower case: may be fetched although private, whatever the port. */
  readonly allowPrivateHosts?: readonly string[];
  readonly limits?: Partial<FetchLimits>;
  readonly turns?: TurnSettings;
  readonly now?: () => Date;
  /** Stand-ins for tests. */
  readonly lookup?: LookupFunction;
  readonly connect?: Connector;
}

export interface FetchOptions {
  /** What the server gave the last time. */
  readonly validators?: Validators;
  /** Media types, as the header Accept has them. */
  readonly accept?: string;
  /** Whether robots.txt is asked first, at each hop. Pages are; feeds are there for programs. */
  readonly obeyRobots?: boolean;
  readonly signal?: AbortSignal;
}

export interface Fetcher {
  /** Never throws for what an address, a server or a network does. */
  readonly fetch: (address: string, options?: FetchOptions) => Promise<Fetched>;
  /** Ends what is under way. */
  readonly close: () => Promise<void>;
}

/** Fetches what people name: from public addresses only, within limits, and politely. */
export function createFetcher(settings: FetcherSettings): Fetcher {
  const { userAgent, now = () => new Date() } = settings;
  const limits: FetchLimits = { ...fetchLimits, ...settings.limits };
  const allowed: AllowedHosts = new Set(settings.allowPrivateHosts ?? []);
  const turns = createHostTurns(settings.turns ?? politeTurns);
  const resting = createRestingHosts(now);
  const dispatcher = new Agent({
    connect: settings.connect ?? connectPublic(connectSettings(settings, allowed, limits)),
    maxHeaderSize: limits.mostHeaderBytes,
    keepAliveTimeout: 4000,
  });
  const base = { allowed, limits, userAgent, dispatcher, turns, resting, now };
  const ending = new AbortController();
  setMaxListeners(0, ending.signal); // one for each request under way

  const start = (address: string, options: FetchOptions, extra: Pick<Follow, 'objects'>) => {
    const checked = checkAddress(address, allowed);
    if (!checked.ok)
      return Promise.resolve<Fetched>({ outcome: 'refused', refusal: checked.refusal });
    const { validators = noValidators, accept = '*/*', signal } = options;
    const ended = signal === undefined ? [ending.signal] : [ending.signal, signal];
    return followRedirects({ ...base, ...extra, url: checked.url, validators, accept, ended });
  };

  const robots = createRobots({
    name: userAgent.split('/')[0]!,
    fetch: (url) => start(url.href, { accept: 'text/plain' }, {}),
    now,
  });

  return {
    fetch: (address, options = {}) =>
      start(address, options, options.obeyRobots === true ? { objects: robots.objects } : {}),
    close: async () => {
      ending.abort();
      await dispatcher.destroy();
    },
  };
}

function connectSettings(
  { lookup }: FetcherSettings,
  allowed: AllowedHosts,
  { mostSilentMs }: FetchLimits,
) {
  return { allowed, mostMs: mostSilentMs, ...(lookup === undefined ? {} : { lookup }) };
}
