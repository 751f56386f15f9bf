import type { DeliverParts } from './deliverParts.ts';
import { dueDelivery } from './rows.ts';
import { readSettings } from './settings.ts';
import { lookAfter } from './watch.ts';

/** Watches that one transaction takes. */
const batch = 100;

/**
 * Makes a delivery due for each watch whose topic has changed since it looked last, where the time
 * since its last message has passed; whether there is anything to tell is seen when it is written.
 * Any number of processes may do so at once.
 */
export async function noteWatches(parts: Pick<DeliverParts, 'store' | 'clock'>): Promise<void> {
  while ((await noteBatch(parts)) === batch);
}

async function noteBatch({ store, clock }: Pick<DeliverParts, 'store' | 'clock'>): Promise<number> {
  const now = clock();
  return await store.db.transaction().execute(async (db) => {
    const rows = await db
      .selectFrom('schedule')
      .leftJoin('topic', (join) =>
        join
          .onRef('topic.workspace', '=', 'schedule.workspace')
          .onRef('topic.name', '=', 'schedule.topic'),
      )
      .selectAll('schedule')
      // What was read at start has no row, and does not change.
      .select((row) => row.fn.coalesce('topic.version', row.lit(0)).as('version'))
      .where('schedule.look_after', '<=', now.toISOString())
      .where((row) =>
        row.or([
          row('schedule.seen_version', 'is', null),
          row('schedule.seen_version', '<>', row.fn.coalesce('topic.version', row.lit(0))),
        ]),
      )
      // One message at a time: what has come since is in the one that is on its way, or in the next.
      .where((row) =>
        row.not(
          row.exists(
            row
              .selectFrom('delivery')
              .select('delivery.id')
              .whereRef('delivery.schedule_id', '=', 'schedule.id')
              .where('delivery.state', 'in', ['due', 'made']),
          ),
        ),
      )
      .orderBy('schedule.look_after')
      .limit(batch)
      .$if(store.engine === 'postgres', (query) => query.forUpdate('schedule').skipLocked())
      .execute();
    for (const { version, ...row } of rows) {
      const due = dueDelivery(row, now, now);
      const { watch } = readSettings(row.settings);
      await db
        .updateTable('schedule')
        .set({
          seen_version: Number(version),
          look_after: lookAfter(due.fire_at, watch ?? { minutes: 60 }),
        })
        .where('id', '=', row.id)
        .execute();
      await db
        .insertInto('delivery')
        .values(due)
        .onConflict((conflict) => conflict.columns(['schedule_id', 'fire_at']).doNothing())
        .execute();
    }
    return rows.length;
  });
}
