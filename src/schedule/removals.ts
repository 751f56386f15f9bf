import type { Kysely } from 'kysely';
import type { Tables } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import type { ChannelRef, WorkspaceRef } from './schedule.ts';
import { wakeWaiting } from './wakeWaiting.ts';

/** What platforms tell of where the app may post; each call may come twice, and in any process. */
export interface Removals {
  /** The workspace has removed the app: its schedules rest, and nothing is tried until it is back. */
  readonly removed: (from: WorkspaceRef, why: string) => Promise<void>;
  /** The app works there: what was removed is back, and what waits is tried now. */
  readonly returned: (to: WorkspaceRef) => Promise<void>;
  /** The workspaces of a platform that have removed the app. */
  readonly workspaces: (platform: ChannelRef['platform']) => Promise<readonly string[]>;
  /** A channel takes nothing more: its schedules rest, and try at each of their times all the same. */
  readonly closed: (channel: ChannelRef, why: string) => Promise<void>;
  /** It takes messages again. */
  readonly opened: (channel: ChannelRef) => Promise<void>;
}

export interface RemovalsParts {
  readonly store: Store;
  readonly clock: () => Date;
  /** Something is to be posted now. */
  readonly wake: () => void;
}

export function createRemovals({ store: { db }, clock, wake }: RemovalsParts): Removals {
  const inTurn = createTurns();
  return {
    removed: (from, why) =>
      inTurn(async () => {
        const since = clock().toISOString();
        await db.transaction().execute(async (transaction) => {
          await transaction
            .insertInto('removal')
            .values({ ...refOf(from), since, why })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
          await restIn(transaction, from, since, why).execute();
        });
      }),
    returned: (to) =>
      inTurn(async () => {
        if ((await removalOf(db, to)) === null) return;
        await db.transaction().execute(async (transaction) => {
          await forgetRemoval(transaction, to).execute();
          await goOnIn(transaction, to).execute();
          await wakeWaiting(transaction, to, clock());
        });
        wake();
      }),
    workspaces: async (platform) => {
      const query = db.selectFrom('removal').select('workspace').where('platform', '=', platform);
      return (await query.execute()).map(({ workspace }) => workspace);
    },
    closed: (channel, why) =>
      inTurn(async () => {
        const since = clock().toISOString();
        await restIn(db, channel, since, why).where('channel', '=', channel.channel).execute();
      }),
    opened: (channel) =>
      inTurn(async () => {
        if ((await removalOf(db, channel)) !== null) return;
        await goOnIn(db, channel).where('channel', '=', channel.channel).execute();
      }),
  };
}

/**
 * What was heard later is written down later: the statements of two calls could else overtake each
 * other, and a workspace that is back would stay removed.
 */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** Why nothing is tried in a workspace; null where it has the app. */
export async function removalOf(
  db: Kysely<Tables>,
  { platform, workspace }: WorkspaceRef,
): Promise<{ readonly why: string } | null> {
  const removal = await db
    .selectFrom('removal')
    .select('why')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .executeTakeFirst();
  return removal ?? null;
}

const refOf = ({ platform, workspace }: WorkspaceRef) => ({ platform, workspace });

const forgetRemoval = (db: Kysely<Tables>, { platform, workspace }: WorkspaceRef) =>
  db.deleteFrom('removal').where('platform', '=', platform).where('workspace', '=', workspace);

const schedulesIn = (db: Kysely<Tables>, { platform, workspace }: WorkspaceRef) =>
  db
    .updateTable('schedule')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('removed_at', 'is', null);

const restIn = (db: Kysely<Tables>, at: WorkspaceRef, since: string, why: string) =>
  schedulesIn(db, at).set((row) => ({
    rests_since: row.fn.coalesce('rests_since', row.val(since)),
    rests_why: why,
  }));

const goOnIn = (db: Kysely<Tables>, at: WorkspaceRef) =>
  schedulesIn(db, at)
    .set({ rests_since: null, rests_why: null })
    .where('rests_since', 'is not', null);
