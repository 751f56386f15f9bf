import type { Fetched, FetchFailure } from './fetched.ts';
import { readRobots } from './robotsRules.ts';

export interface Robots {
  /** What keeps this program from reading the address: the site's robots.txt, or that it cannot be had. */
  readonly objects: (url: URL) => Promise<FetchFailure | null>;
}

export interface RobotsSettings {
  /** The name that robots.txt would have: without version and address. */
  readonly name: string;
  readonly fetch: (url: URL) => Promise<Fetched>;
  readonly now: () => Date;
}

/** RFC 9309, 2.4: not longer than 24 hours; a site that could not say is asked again sooner. */
const KEPT_MS = 24 * 3600_000;
const FAILURE_KEPT_MS = 60_000;
/** RFC 9309, 2.5: at least 500 KiB have to be read; the rest may be left. */
const MOST_CHARACTERS = 512_000;
/** Sites of which the rules are kept at the same time, and the letters of all their files together. */
const MOST_SITES = 1000;
const MOST_CHARACTERS_KEPT = 10_000_000;

type Rules = (url: URL) => FetchFailure | null;

interface Kept {
  readonly rules: Promise<Rules>;
  until: number;
  /** Of the file, once it was read. */
  characters: number;
}

/** Asks each site for its robots.txt once a day, and keeps what it says. */
export function createRobots({ name, fetch, now }: RobotsSettings): Robots {
  const sites = new Map<string, Kept>();
  let characters = 0;

  function rulesOf(url: URL): Promise<Rules> {
    const kept = sites.get(url.origin);
    if (kept !== undefined && kept.until > now().getTime()) return kept.rules;
    forget(url.origin);
    if (sites.size >= MOST_SITES) forgetOldest();
    const until = now().getTime() + KEPT_MS;
    const entry: Kept = { until, rules: load(url.origin), characters: 0 };
    sites.set(url.origin, entry);
    return entry.rules;
  }

  const forgetOldest = (): void => forget(sites.keys().next().value!);

  function forget(origin: string): void {
    characters -= sites.get(origin)?.characters ?? 0;
    sites.delete(origin);
  }

  function weigh(origin: string, { length }: string): void {
    const entry = sites.get(origin);
    if (entry === undefined) return;
    characters += length - entry.characters;
    entry.characters = length;
    while (characters > MOST_CHARACTERS_KEPT) forgetOldest();
  }

  async function load(origin: string): Promise<Rules> {
    const address = new URL('/robots.txt', origin);
    const fetched = await fetch(address);
    if (fetched.outcome === 'fetched') {
      const text = new TextDecoder().decode(fetched.bytes).slice(0, MOST_CHARACTERS);
      // Rules stand for the site that was asked, wherever a redirect led to (RFC 9309, 2.3.1.2).
      const allows = readRobots(text, name);
      weigh(origin, text);
      return (url) => (allows(url) ? null : forbids(url));
    }
    if (fetched.outcome === 'not-modified' || saysNothing(fetched)) return () => null;
    const entry = sites.get(origin);
    if (entry !== undefined) entry.until = now().getTime() + FAILURE_KEPT_MS;
    return () => fetched;
  }

  return { objects: async (url) => (await rulesOf(url))(url) };
}

const forbids = ({ hostname }: URL): FetchFailure => ({
  outcome: 'refused',
  refusal: { why: 'robots', host: hostname },
});

/**
 * RFC 9309, 2.3.1.3 and 2.3.1.4: a site without the file (any 4xx) allows everything, one that
 * cannot be asked nothing. What is answered but no rules, as an endless file, allows everything too.
 */
function saysNothing(fetched: FetchFailure): boolean {
  return ['gone', 'forbidden', 'broken', 'too-large', 'too-many-redirects'].includes(
    fetched.outcome,
  );
}
