import type { Dispatcher } from 'undici';
import { type Answered, askOnce } from './askOnce.ts';
import { type AllowedHosts, checkAddress, hostAndPort } from './checkAddress.ts';
import type { Fetched, FetchFailure, Validators } from './fetched.ts';
import type { HostTurns } from './hostTurns.ts';
import type { FetchLimits } from './limits.ts';
import type { RestingHosts } from './restingHosts.ts';
import { startDeadline } from './startDeadline.ts';

export interface Follow {
  readonly url: URL;
  readonly allowed: AllowedHosts;
  readonly limits: FetchLimits;
  readonly userAgent: string;
  readonly accept: string;
  readonly validators: Validators;
  readonly dispatcher: Dispatcher;
  readonly turns: HostTurns;
  readonly resting: RestingHosts;
  readonly now: () => Date;
  /** Any of them ends it. */
  readonly ended: readonly AbortSignal[];
  /** What robots.txt has against the address, if anything; asked at each hop. */
  readonly objects?: (url: URL) => Promise<FetchFailure | null>;
}

/**
 * Asks an address, and the one that it redirects to, by hand: each is checked as if somebody had
 * named it. The time limit is for all hops together, without the time spent waiting for a turn.
 */
export async function followRedirects(follow: Follow): Promise<Fetched> {
  const { limits } = follow;
  let { url } = follow;
  let movedTo: string | null = null;
  let onlyPermanent = true;
  let spent = 0;
  for (let hop = 0; hop <= limits.mostHops; hop++) {
    const refused = await refuseHop(follow, url);
    if (refused !== null) return refused;
    const { answer, tookMs } = await takeTurn(follow, url, limits.mostMs - spent);
    if (answer.outcome !== 'redirect') return told(follow, url, answer, movedTo);
    spent += tookMs;
    const next = checkAddress(answer.to, follow.allowed, url.href);
    if (!next.ok) return notFollowed(url, next.refusal);
    url = next.url;
    onlyPermanent &&= answer.permanent;
    if (onlyPermanent) movedTo = url.href;
  }
  return { outcome: 'too-many-redirects', host: url.hostname, most: limits.mostHops };
}

async function refuseHop({ ended, resting, objects }: Follow, url: URL): Promise<Fetched | null> {
  if (isEnded(ended)) return { outcome: 'ended' };
  const until = resting.restsUntil(hostAndPort(url));
  if (until !== null) return { outcome: 'rate-limited', host: url.hostname, until };
  return objects === undefined ? null : objects(url);
}

async function takeTurn(
  follow: Follow,
  url: URL,
  leftMs: number,
): Promise<{ answer: Answered; tookMs: number }> {
  return follow.turns.take(hostAndPort(url), async () => {
    const started = performance.now();
    const deadline = startDeadline(leftMs, follow.ended);
    try {
      const answer = await askUnlessEnded(follow, url, deadline.signal);
      return { answer, tookMs: performance.now() - started };
    } finally {
      deadline.end();
    }
  });
}

async function askUnlessEnded(follow: Follow, url: URL, signal: AbortSignal): Promise<Answered> {
  try {
    const answer = await askOnce({ ...follow, url, signal });
    return isEnded(follow.ended) ? { outcome: 'ended' } : answer;
  } catch (error) {
    if (isEnded(follow.ended)) return { outcome: 'ended' };
    throw error;
  }
}

const isEnded = (signals: readonly AbortSignal[]): boolean =>
  signals.some(({ aborted }) => aborted);

function told({ resting }: Follow, url: URL, answer: Fetched, movedTo: string | null): Fetched {
  if (answer.outcome === 'rate-limited') resting.rest(hostAndPort(url), answer.until);
  return answer.outcome === 'fetched' || answer.outcome === 'not-modified'
    ? { ...answer, movedTo }
    : answer;
}

function notFollowed(
  from: URL,
  refusal: Extract<Fetched, { outcome: 'refused' }>['refusal'],
): Fetched {
  return refusal.why === 'no-address'
    ? { outcome: 'broken', host: from.hostname, why: 'redirect-to-nowhere' }
    : { outcome: 'refused', refusal };
}
