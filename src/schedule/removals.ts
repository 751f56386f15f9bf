import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import type { ChannelRef } from './schedule.ts';

/** A workspace of a platform. */
export type WorkspaceRef = Pick<ChannelRef, 'platform' | 'workspace'>;

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
  return {
    removed: async (from, why) => {
      const since = clock().toISOString();
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('removal')
          .values({ ...refOf(from), since, why })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await restIn(transaction, from, since, why).execute();
      });
    },
    returned: async (to) => {
      if ((await removalOf(db, to)) === null) return;
      await db.transaction().execute((transaction) => comeBack(transaction, to, clock()));
      wake();
    },
    workspaces: async (platform) => {
      const query = db.selectFrom('removal').select('workspace').where('platform', '=', platform);
      return (await query.execute()).map(({ workspace }) => workspace);
    },
    closed: async (channel, why) => {
      const since = clock().toISOString();
      await restIn(db, channel, since, why).where('channel', '=', channel.channel).execute();
    },
    opened: async (channel) => {
      if ((await removalOf(db, channel)) !== null) return;
      await goOnIn(db, channel).where('channel', '=', channel.channel).execute();
    },
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

/** Of each schedule the latest briefing that waits is tried now; those before it are missed. */
async function comeBack(db: Transaction<Tables>, at: WorkspaceRef, now: Date): Promise<void> {
  await db
    .deleteFrom('removal')
    .where('platform', '=', at.platform)
    .where('workspace', '=', at.workspace)
    .execute();
  await goOnIn(db, at).execute();
  const waiting = await waitingIn(db, at);
  const latest = new Map(waiting.map(({ schedule_id, id }) => [schedule_id, id]));
  const problem = 'The app was removed from here, and is back now.';
  for (const { id, schedule_id, state } of waiting) {
    const isMissed = state === 'due' && latest.get(schedule_id) !== id;
    await db
      .updateTable('delivery')
      .set(isMissed ? { state: 'missed', problem } : { problem, next_try_at: now.toISOString() })
      .where('id', '=', id)
      .execute();
    if (isMissed) await countMissed(db, schedule_id);
  }
  await tryNotices(db, at, now);
}

/** The oldest first. */
const waitingIn = (db: Transaction<Tables>, { platform, workspace }: WorkspaceRef) =>
  db
    .selectFrom('delivery')
    .innerJoin('schedule', 'schedule.id', 'delivery.schedule_id')
    .select(['delivery.id', 'delivery.schedule_id', 'delivery.state'])
    .where('schedule.platform', '=', platform)
    .where('schedule.workspace', '=', workspace)
    .where('delivery.state', 'in', ['due', 'made'])
    // What somebody has in hand looks again by itself.
    .where('delivery.lease_until', 'is', null)
    .orderBy('delivery.fire_at')
    .execute();

const countMissed = (db: Transaction<Tables>, id: string) =>
  db
    .updateTable('schedule')
    .set((row) => ({ missed: row('missed', '+', 1) }))
    .where('id', '=', id)
    .execute();

const tryNotices = (db: Transaction<Tables>, { platform, workspace }: WorkspaceRef, now: Date) =>
  db
    .updateTable('notice')
    .set({ next_try_at: now.toISOString() })
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('state', 'in', ['due', 'made'])
    .where('lease_until', 'is', null)
    .execute();
