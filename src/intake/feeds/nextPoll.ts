import type { FeedPace } from './feed.ts';

export const pollLimits = {
  /** However often a feed wants to be read: reports are no stock prices. */
  usualMinutes: 15,
  /** However rarely: a feed may be as wrong about itself as a clock. */
  mostMinutes: 24 * 60,
} as const;

export interface PollOutcome {
  readonly now: Date;
  readonly pace: FeedPace | null;
  /** From Cache-Control or Expires. */
  readonly freshUntil: string | null;
  /** From Retry-After. */
  readonly retryAfter: string | null;
  /** How many times in a row it has failed, this time included. */
  readonly failures: number;
  /** Between 0 and 1: spreads feeds that were added together. Handed in, so that nothing here is by chance. */
  readonly spread: number;
}

/**
 * When a feed is to be read next. A server that names a time is not asked before it; failures
 * double the wait; a feed's own pace counts where it asks for less than usual.
 */
export function nextPoll(outcome: PollOutcome): string {
  const { now, failures, spread } = outcome;
  const minutes = failures === 0 ? afterSuccess(outcome) : afterFailure(outcome);
  // A tenth later at the most, and never earlier than was asked for.
  const spaced = minutes * (1 + Math.min(Math.max(spread, 0), 1) / 10);
  return new Date(now.getTime() + spaced * 60_000).toISOString();
}

function afterSuccess({ now, pace, freshUntil }: PollOutcome): number {
  // WordPress says "hourly" of every feed, and others "yearly" of a daily one: a hint, no rule.
  const own = Math.max(pace?.ttlMinutes ?? 0, Math.min(pace?.updateMinutes ?? 0, 60));
  const asked = Math.max(own, untilMinutes(now, freshUntil), pollLimits.usualMinutes);
  return Math.min(asked, pollLimits.mostMinutes);
}

function afterFailure({ now, failures, retryAfter }: PollOutcome): number {
  const doubled = pollLimits.usualMinutes * 2 ** Math.min(failures - 1, 10);
  return Math.max(Math.min(doubled, pollLimits.mostMinutes), untilMinutes(now, retryAfter));
}

function untilMinutes(now: Date, until: string | null): number {
  return until === null ? 0 : (Date.parse(until) - now.getTime()) / 60_000;
}
