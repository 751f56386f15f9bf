import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ShardLeases } from './shardLeases.ts';

export interface TurnParts {
  readonly takeTurn: ShardLeases['takeTurn'];
  readonly maxConcurrency: number;
  /** Whether the shard is still this process's. */
  readonly isHeld: () => boolean;
  /** Aborted where the shard is to be closed. */
  readonly signal: AbortSignal;
  /** Ends the connection, which has not logged in. */
  readonly giveUp: () => void;
}

/**
 * Who logs in when, among all processes: Discord takes one login in five seconds for each number of
 * a shard modulo `max_concurrency` (topics/gateway, Rate Limiting); what discord.js has for this
 * knows its own process only. Nobody logs in whose shard is another process's by then.
 */
export const loginTurns = ({ takeTurn, maxConcurrency, isHeld, signal, giveUp }: TurnParts) => ({
  waitForIdentify: async (shard: number, closed: AbortSignal): Promise<void> => {
    const over = AbortSignal.any([signal, closed]);
    while (!over.aborted && isHeld()) {
      const wait = await takeTurn(shard % maxConcurrency).catch(() => storeAway);
      if (wait === 0 && !over.aborted && isHeld()) return;
      await sleep(wait, undefined, { signal: over }).catch(() => undefined);
    }
    giveUp();
    // What fails here without being closed makes discord.js connect anew.
    if (!closed.aborted) await once(closed, 'abort');
    closed.throwIfAborted();
  },
});

/** How long to wait for a store that does not answer, in milliseconds. */
const storeAway = 1_000;
