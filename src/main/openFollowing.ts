import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Logger } from 'pino';
import type { Readings } from '../commands/readings.ts';
import type { Config } from '../config.ts';
import type { Follower } from '../follow/createFollower.ts';
import type { FollowParts } from '../follow/parts.ts';
import type { SourceBook } from '../follow/sourceBook.ts';
import { home } from './home.ts';
import type { LaterState } from './openState.ts';
import { hasEnded, processName } from './processName.ts';

export interface Following {
  readonly book: SourceBook;
  /** Reads what is due until it is closed; before that, what is followed is read at once. */
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Opened {
  readonly book: SourceBook;
  readonly follower: Follower;
  readonly close: () => Promise<void>;
}

export interface FollowingParts {
  readonly config: Config;
  readonly state: LaterState;
  /** What a briefing showed and its reports no longer say. */
  readonly find: Readings['findCorrections'];
  readonly log: Logger;
  /** Hears how each look at a source went. */
  readonly note?: (outcome: string) => void;
}

/** What fetches and reads is loaded and opened when it is first needed: most commands need none. */
export function openFollowing(parts: FollowingParts): Following {
  const { state } = parts;
  let opened: Promise<Opened> | null = null;
  let started = false;
  let follower: Follower | null = null;
  const get = (): Promise<Opened> => {
    opened ??= open(parts, () => started).then((made) => {
      follower = made.follower;
      return made;
    });
    return opened;
  };
  const there = async (): Promise<SourceBook | null> =>
    opened !== null || (await state.getExisting()) !== null ? (await get()).book : null;
  return {
    book: {
      follow: async (...given) => (await get()).book.follow(...given),
      isFile: async (path) => (await get()).book.isFile(path),
      followFile: async (...given) => (await get()).book.followFile(...given),
      readOnce: async (...given) => (await get()).book.readOnce(...given),
      unfollow: async (...given) => (await there())?.unfollow(...given) ?? null,
      list: async (...given) => (await there())?.list(...given) ?? [],
      trouble: () => follower?.trouble() ?? null,
    },
    start: async () => {
      started = true;
      (await get()).follower.start();
    },
    close: async () => (await opened?.catch(() => null))?.close(),
  };
}

/** Of a job without a limit of its own, as finding quotes is: a long report of many takes a tenth of this. */
const MOST_MS = 5_000;

async function open(
  { config, state, find, log, note = () => undefined }: FollowingParts,
  isServing: () => boolean,
): Promise<Opened> {
  const [
    { createIntake, MOST_MEGABYTES },
    { userAgent },
    { createWorkers, workerFile },
    follow,
    bookOf,
    tell,
  ] = await Promise.all([
    import('../intake/createIntake.ts'),
    import('../intake/userAgent.ts'),
    import('../intake/workers/createWorkers.ts'),
    import('../follow/createFollower.ts'),
    import('../follow/createSourceBook.ts'),
    import('./tellChannels.ts'),
  ]);
  const { store, wake } = await state.get();
  const { version } = JSON.parse(readFileSync(`${home}/package.json`, 'utf8'));
  const workers = createWorkers<typeof import('../follow/followJobs.ts').followJobs>({
    file: workerFile('../follow/followJobs', import.meta.url),
    // The main thread keeps what those have read.
    threads: Math.min(Math.max(availableParallelism() - 1, 1), 4),
    mostMs: MOST_MS,
    mostMegabytes: MOST_MEGABYTES,
  });
  const intake = createIntake({
    userAgent: userAgent(version, config.http.publicUrl),
    allowPrivateHosts: config.allowPrivateHosts,
    workers,
  });
  const clock = (): Date => new Date();
  const { db } = store;
  const parts: FollowParts = {
    db,
    intake,
    workers,
    clock,
    spread: Math.random,
    ...tell.tellChannels({ db, clock, wake, find, log }),
    log,
    note,
  };
  const follower = follow.createFollower(parts, { owner: processName(), hasEnded });
  const readSoon = async (): Promise<void> => {
    if (isServing()) follower.wake();
    else await follower.readDue();
  };
  return {
    book: bookOf.createSourceBook({ ...parts, readSoon, trouble: follower.trouble }),
    follower,
    close: async () => {
      await follower.stop();
      await Promise.allSettled([intake.close(), workers.close()]);
    },
  };
}
