import type { Log } from '../../commands/log.ts';
import { within } from '../../schedule/within.ts';
import type { Line, LineEvents } from './keepConnected.ts';
import type { Shard } from './shardLeases.ts';

/** Opens the line of one shard; `isHeld` tells at any time whether it is still this process's. */
export type OpenShard = (
  shard: Shard,
  events: LineEvents,
  isHeld: () => boolean,
  signal: AbortSignal,
) => Promise<Line>;

/** The shards that one process runs, each with a line of its own. */
export interface ShardLines {
  readonly ids: () => number[];
  /** Rejects where it cannot be opened; null where it runs already, or is still being closed. */
  readonly open: (shard: Shard) => Promise<void> | null;
  readonly close: (id: number) => Promise<void>;
  readonly closeAll: (which?: (id: number) => boolean) => Promise<void>;
  /** When all that are being opened are open, or some of them; throws where none could be, or one for good. */
  readonly firstOpened: (isForGood: (error: unknown) => boolean) => Promise<void>;
}

interface Running {
  readonly opened: Promise<Line>;
  readonly end: AbortController;
}

/** How long a platform that does not answer may keep a shard from being closed, in milliseconds. */
const patience = 3_000;

/** `events` hears of all of them as of one line: it is connected when each of them is. */
export function createShardLines(
  { openShard, log, ...events }: LineEvents & { readonly openShard: OpenShard; readonly log: Log },
  isHeld: () => boolean,
  signal: AbortSignal,
): ShardLines {
  const running = new Map<number, Running>();
  const broken = new Set<number>();
  const mend = (id: number): void => {
    if (broken.delete(id) && broken.size === 0) events.onConnected();
  };
  const eventsOf = (id: number): LineEvents => ({
    onReconnecting: () => {
      broken.add(id);
      if (broken.size === 1) events.onReconnecting();
    },
    onConnected: () => mend(id),
    onLost: events.onLost,
  });

  const open = (shard: Shard): Promise<void> | null => {
    const { id, count } = shard;
    if (running.has(id)) return null;
    const end = new AbortController();
    const isMine = (): boolean => isHeld() && !end.signal.aborted;
    const over = AbortSignal.any([signal, end.signal]);
    const one = { opened: openShard(shard, eventsOf(id), isMine, over), end };
    running.set(id, one);
    return one.opened.then(
      () => log.info({ shard: id, shards: count }, 'A shard of Discord was opened'),
      (error: unknown) => {
        if (over.aborted) return;
        running.delete(id);
        throw error;
      },
    );
  };
  const close = async (id: number): Promise<void> => {
    const one = running.get(id);
    if (one === undefined) return;
    // From here on nothing that comes is answered.
    one.end.abort();
    const closed = one.opened.then((line) => line.close());
    await within(
      patience,
      closed.catch(() => undefined),
    );
    if (running.get(id) === one) running.delete(id);
    mend(id);
    log.info({ shard: id }, 'A shard of Discord was closed');
  };
  return {
    ids: () => [...running.keys()],
    open,
    close,
    closeAll: async (which = () => true) => {
      await Promise.all([...running.keys()].filter(which).map(close));
    },
    firstOpened: async (isForGood) => {
      const opening = [...running.values()].map(({ opened }) => opened);
      const errors: unknown[] = [];
      for (const one of await Promise.allSettled(opening)) {
        if (one.status === 'rejected') errors.push(one.reason);
      }
      const forGood = errors.find(isForGood);
      if (forGood !== undefined) throw forGood;
      if (errors.length > 0 && errors.length === opening.length) throw errors[0];
    },
  };
}
