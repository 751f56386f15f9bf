import type { Log } from '../../commands/log.ts';
import { createLeaseHold } from '../../schedule/leaseHold.ts';
import { describeError } from './describeError.ts';
import type { Line, LineEvents } from './keepConnected.ts';
import type { ShardLeases } from './shardLeases.ts';
import { createShardLines, type OpenShard } from './shardLines.ts';
import { tellError } from './tellFailure.ts';

export interface ShardTiming {
  /** Milliseconds from one look at the leases to the next. Default 5,000. */
  readonly every?: number;
  /** What tells whether a lease is over, in milliseconds from any beginning. */
  readonly clocks?: readonly (() => number)[];
}

export interface ShardsParts extends LineEvents, ShardTiming {
  readonly leases: ShardLeases;
  readonly log: Log;
  readonly openShard: OpenShard;
}

const usualPause = 5_000;

/** How often it is seen to that no lease has ended, in milliseconds: a look may hang with the database. */
const watchPause = 1_000;

/** How long a process claims nothing after a shard could not be opened: others may have better luck. */
const restAfterFailure = 30_000;

/**
 * Runs the shards that the leases give to this process, until it is closed: opens what it gets,
 * closes what it loses before its lease ends, gives back what is above its share.
 * Is back when the shards of the first look are open. Fails where none of them can be opened, or one
 * for a reason that nothing mends.
 */
export async function openShards(parts: ShardsParts, signal: AbortSignal): Promise<Line> {
  const { leases, log, every = usualPause } = parts;
  const hold = createLeaseHold(leases.leaseMs, parts.clocks);
  const lines = createShardLines(parts, hold.isHeld, signal);
  let count = 0;
  let restUntil = 0;
  let isStarted = false;
  let isEnding = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  const failed = new Set<number>();

  const look = async (): Promise<void> => {
    for (const id of failed) {
      await leases.release(id);
      failed.delete(id);
    }
    const renewed = hold.begin();
    const dealt = await leases.look(!isEnding && performance.now() >= restUntil);
    renewed();
    if (dealt.count !== count) {
      await lines.closeAll();
      await leases.release();
      log.info({ shards: dealt.count }, 'The number of Discord’s shards is settled');
      count = dealt.count;
      return;
    }
    await lines.closeAll((id) => !dealt.held.includes(id));
    for (const id of dealt.surplus) {
      await lines.close(id);
      await leases.release(id);
    }
    if (isEnding || !hold.isHeld()) return;
    for (const id of dealt.held) if (!dealt.surplus.includes(id) && !failed.has(id)) open(id);
  };
  const open = (id: number): void => {
    lines.open({ id, count })?.catch((error: unknown) => {
      restUntil = performance.now() + restAfterFailure;
      // Given back by the next look: one under way may just be opening it again.
      failed.add(id);
      if (!isStarted || isEnding) return;
      const { retry, problem } = tellError(error);
      log.warn({ shard: id, err: describeError(error) }, problem);
      if (!retry) parts.onLost(error as Error);
    });
  };
  const loseWhatIsOver = async (): Promise<void> => {
    if (hold.isHeld() || lines.ids().length === 0) return;
    log.warn({ shards: lines.ids() }, 'Discord’s shards are closed here: their leases end');
    await lines.closeAll();
  };
  const watch = setInterval(() => void loseWhatIsOver(), Math.min(watchPause, every));
  const again = (): void => {
    timer = setTimeout(() => {
      looking = look()
        .catch((error: unknown) => {
          log.warn(
            { err: describeError(error) },
            'The leases of Discord’s shards were not renewed',
          );
        })
        .then(() => (isEnding ? undefined : again()));
    }, every);
  };
  const end = async (): Promise<void> => {
    isEnding = true;
    clearTimeout(timer);
    clearInterval(watch);
    // A look that hangs with the database must not keep the shards running.
    await lines.closeAll();
    await looking;
    clearTimeout(timer);
    await lines.closeAll();
    await leases.leave().catch(() => undefined);
  };

  try {
    // The first look tells the number, the second one deals.
    await look();
    await look();
    again();
    await lines.firstOpened((error) => !tellError(error).retry);
    signal.throwIfAborted();
    isStarted = true;
  } catch (error) {
    await end();
    throw error;
  }
  return { close: end };
}
