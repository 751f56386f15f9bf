import type { Transaction } from 'kysely';
import type { Tables } from '../store/schema.ts';
import type { WorkspaceRef } from './schedule.ts';

/**
 * A workspace is back: of each schedule there the latest briefing that waits is tried now; those before it
 * are missed. Notices are tried, too.
 */
export async function wakeWaiting(
  db: Transaction<Tables>,
  at: WorkspaceRef,
  now: Date,
): Promise<void> {
  const waiting = await waitingIn(db, at);
  const latest = new Map(waiting.map(({ schedule_id, id }) => [schedule_id, id]));
  const problem = 'The app was removed from here, and is back now.';
  for (const { id, schedule_id, state } of waiting) {
    const isMissed = state === 'due' && latest.get(schedule_id) !== id;
    const { numUpdatedRows } = await db
      .updateTable('delivery')
      .set(isMissed ? { state: 'missed', problem } : { problem, next_try_at: now.toISOString() })
      .where('id', '=', id)
      .where('state', '=', state)
      // What somebody has in hand, also since it was read, looks again by itself.
      .where('lease_until', 'is', null)
      .executeTakeFirst();
    if (isMissed && numUpdatedRows === 1n) await countMissed(db, schedule_id);
  }
  await tryNotices(db, at, now);
}

/** Also what somebody has in hand: it may be the latest. The oldest first. */
const waitingIn = (db: Transaction<Tables>, { platform, workspace }: WorkspaceRef) =>
  db
    .selectFrom('delivery')
    .innerJoin('schedule', 'schedule.id', 'delivery.schedule_id')
    .select(['delivery.id', 'delivery.schedule_id', 'delivery.state'])
    .where('schedule.platform', '=', platform)
    .where('schedule.workspace', '=', workspace)
    .where('delivery.state', 'in', ['due', 'made'])
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
