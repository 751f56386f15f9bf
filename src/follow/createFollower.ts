import {
  type ClaimParts,
  claimSources,
  giveBack,
  giveBackOfEnded,
  nextPoll,
  type SourceClaim,
} from '../store/library/claimSources.ts';
import { troubleOf } from '../store/trouble.ts';
import { createBell } from './createBell.ts';
import type { FollowParts } from './parts.ts';
import { notesOfMistake, pollSource } from './pollSource.ts';
import { createStoreTrouble, type StoreTrouble } from './storeTrouble.ts';

export interface Follower {
  /** Reads what is due, again and again, until it is stopped. */
  readonly start: () => void;
  /** Something is due sooner than was known. */
  readonly wake: () => void;
  /** Reads what is due now; how many sources that were. */
  readonly readDue: () => Promise<number>;
  /** What keeps this process from keeping what it reads, in a sentence; null where all is well. */
  readonly trouble: () => string | null;
  /** Claims nothing more; done when what is under way is done. */
  readonly stop: () => Promise<void>;
}

export interface FollowerSettings {
  /** Unique to the process: replicas share what is due. */
  readonly owner: string;
  /** Whether the process of that name has ended, where that can be told: what it held is not waited for. */
  readonly hasEnded?: (owner: string) => boolean;
  /** Sources that are read at a time. */
  readonly atOnce?: number;
}

/** A feed with slow pages takes no longer between two renewals. */
const LEASE_SECONDS = 300;
const AT_ONCE = 8;
/** What another process added is seen after so long at the latest. */
const LONGEST_WAIT_MS = 60_000;
/** Between two looks at what has changed, while others are still being read. */
const LOOK_PAUSE_MS = 10_000;
/** After a turn that met a full disk or no database; twice as long after each further one. */
const TROUBLE_WAIT_MS = 5_000;

export function createFollower(parts: FollowParts, settings: FollowerSettings): Follower {
  const { owner, hasEnded = () => false, atOnce = AT_ONCE } = settings;
  const claims: ClaimParts = { ...parts, owner, leaseSeconds: LEASE_SECONDS };
  const bell = createBell();
  /** Somebody said so since the turn began: it may have looked before that. */
  let isCalled = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;

  const trouble = createStoreTrouble(parts.clock);
  const failed = (error: unknown, what: string, fields: object = {}): void => {
    const isFirst = trouble.tell() === null;
    const isStores = trouble.met(error);
    const cause = isStores && !isFirst ? { reason: String(error) } : { err: error };
    parts.log.error({ ...cause, ...fields }, what);
  };

  /** Until nothing is due and nothing under way: who is slow holds one place, and keeps no other waiting. */
  const readAll = async (onRead = async (): Promise<void> => {}): Promise<number> => {
    const busy = new Set<Promise<void>>();
    let read = 0;
    let isAnyDone = false;
    let nextLook = 0;
    const start = (claim: SourceClaim): void => {
      const reading = readOne(parts, claim, failed).finally(() => {
        busy.delete(reading);
        isAnyDone = true;
        bell.ring();
      });
      busy.add(reading);
    };
    try {
      if (trouble.turns() > 0) await giveBack(claims);
      await giveBackOfEnded(parts.db, hasEnded);
      // Where the store is in trouble the others would meet it as well.
      while (!stopped && !trouble.isMet()) {
        const claimed = await claimSources(claims, atOnce - busy.size);
        claimed.forEach(start);
        read += claimed.length;
        if (busy.size === 0) break;
        if (busy.size < atOnce) {
          if (isAnyDone && performance.now() > nextLook) {
            await onRead();
            isAnyDone = false;
            nextLook = performance.now() + LOOK_PAUSE_MS;
          }
          ringLater(await waitFor(parts, trouble));
        }
        await bell.rung();
        if (!trouble.isMet()) trouble.endTurn();
      }
    } finally {
      clearTimeout(timer);
      await Promise.all(busy);
    }
    return read;
  };

  const ringLater = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(bell.ring, ms);
  };

  const turn = async (): Promise<void> => {
    isCalled = false;
    try {
      await readAll(parts.onRead);
      await parts.onRead();
    } catch (error) {
      failed(error, 'What is followed could not be read');
    }
    trouble.endTurn();
    const wait = await waitFor(parts, trouble);
    if (!stopped) timer = setTimeout(begin, isCalled && trouble.turns() === 0 ? 0 : wait);
  };
  const begin = (): void => {
    isCalled = true;
    bell.ring();
    if (stopped || running !== null) return;
    clearTimeout(timer);
    running = turn().finally(() => {
      running = null;
    });
  };
  return {
    start: begin,
    wake: begin,
    readDue: () => readAll().finally(trouble.endTurn),
    trouble: trouble.tell,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      bell.ring();
      await running;
    },
  };
}

type Failed = (error: unknown, what: string, fields?: object) => void;

/**
 * One that fails in a way that nobody foresaw stops no other, and says so in "sources". Where the
 * store is the reason nothing can be written down: it is given back in the next turn.
 */
async function readOne(parts: FollowParts, claim: SourceClaim, failed: Failed): Promise<void> {
  const what = 'A source could not be read';
  const fields = { source: claim.source.id };
  try {
    await pollSource(parts, claim);
  } catch (error) {
    failed(error, what, fields);
    if (troubleOf(error) !== null) return;
    try {
      await claim.release(notesOfMistake(parts, claim.source));
    } catch (again) {
      failed(again, what, fields);
    }
  }
}

async function waitFor({ db, clock }: FollowParts, trouble: StoreTrouble): Promise<number> {
  const turns = trouble.turns();
  if (turns > 0) return Math.min(TROUBLE_WAIT_MS * 2 ** (turns - 1), LONGEST_WAIT_MS);
  try {
    const next = await nextPoll(db);
    const until = next === null ? LONGEST_WAIT_MS : next.getTime() - clock().getTime();
    return Math.min(Math.max(until, 1_000), LONGEST_WAIT_MS);
  } catch {
    // The database is away: the next turn says so in the log.
    return TROUBLE_WAIT_MS;
  }
}
