import { type ClaimParts, claimSources, nextPoll } from '../store/library/claimSources.ts';
import type { FollowParts } from './parts.ts';
import { pollSource } from './pollSource.ts';

export interface Follower {
  /** Reads what is due, again and again, until it is stopped. */
  readonly start: () => void;
  /** Something is due sooner than was known. */
  readonly wake: () => void;
  /** Reads what is due now; how many sources that were. */
  readonly readDue: () => Promise<number>;
  /** Claims nothing more; done when what is under way is done. */
  readonly stop: () => Promise<void>;
}

export interface FollowerSettings {
  /** Unique to the process: replicas share what is due. */
  readonly owner: string;
  /** Sources that are read at a time. */
  readonly atOnce?: number;
}

/** A feed with slow pages takes no longer between two renewals. */
const LEASE_SECONDS = 300;
const AT_ONCE = 8;
/** What another process added is seen after so long at the latest. */
const LONGEST_WAIT_MS = 60_000;

export function createFollower(parts: FollowParts, settings: FollowerSettings): Follower {
  const { owner, atOnce = AT_ONCE } = settings;
  const claims: ClaimParts = { ...parts, owner, leaseSeconds: LEASE_SECONDS };
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;

  const readDue = async (): Promise<number> => {
    let read = 0;
    while (!stopped) {
      const claimed = await claimSources(claims, atOnce);
      if (claimed.length === 0) break;
      await Promise.all(claimed.map((claim) => readOne(parts, claim)));
      read += claimed.length;
    }
    return read;
  };

  const turn = async (): Promise<void> => {
    try {
      await readDue();
      await parts.onRead();
    } catch (error) {
      parts.log.error({ err: error }, 'What is followed could not be read');
    }
    if (!stopped) timer = setTimeout(begin, await waitFor(parts));
  };
  const begin = (): void => {
    clearTimeout(timer);
    if (stopped || running !== null) return;
    running = turn().finally(() => {
      running = null;
    });
  };
  return {
    start: begin,
    wake: begin,
    readDue,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** One that fails in a way that nobody foresaw stops no other; its lease runs out. */
async function readOne(parts: FollowParts, claim: Parameters<typeof pollSource>[1]): Promise<void> {
  try {
    await pollSource(parts, claim);
  } catch (error) {
    parts.log.error({ err: error, source: claim.source.id }, 'A source could not be read');
  }
}

async function waitFor({ db, clock }: FollowParts): Promise<number> {
  try {
    const next = await nextPoll(db);
    const until = next === null ? LONGEST_WAIT_MS : next.getTime() - clock().getTime();
    return Math.min(Math.max(until, 1_000), LONGEST_WAIT_MS);
  } catch {
    // The database is away: the next turn says so in the log.
    return LONGEST_WAIT_MS;
  }
}
