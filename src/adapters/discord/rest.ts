import type { RESTOptions } from 'discord.js';

/** A longer wait than this that Discord asks for is told to who asked, instead of kept. */
const longestWait = 20_000;

/**
 * How requests are made. discord.js waits as long as Discord's 429 asks for and repeats what
 * failed with 5xx; without an upper bound a briefing could outlive the lease that it is posted under.
 */
export const restOptions = (apiUrl: string): Partial<RESTOptions> => ({
  api: apiUrl,
  version: '10',
  retries: 2,
  timeout: 10_000,
  rejectOnRateLimit: ({ retryAfter, timeToReset }) =>
    Math.max(retryAfter, timeToReset) > longestWait,
});
