import { sql, type Transaction } from 'kysely';
import { openStates } from '../store/deliveryStates.ts';
import { markWatches } from '../store/markWatches.ts';
import type { Tables } from '../store/schema.ts';
import type { DeliverParts } from './deliverParts.ts';
import { insertDelivery } from './insertDelivery.ts';
import { dueDelivery, type ScheduleRow } from './rows.ts';
import { readSettings } from './settings.ts';
import { lookAfter } from './watch.ts';

type NoteParts = Pick<DeliverParts, 'store' | 'clock'>;

/** Topics, or watches, that one transaction takes. */
const batch = 100;

/**
 * Makes a delivery due for each watch whose topic has changed since it looked last, where the time
 * since its last message has passed; whether there is anything to tell is seen when it is written.
 * Any number of processes may do so at once.
 */
export async function noteWatches(parts: NoteParts): Promise<void> {
  while ((await markBatch(parts)) === batch);
  while ((await noteBatch(parts)) === batch);
}

/** Marks the watches of topics that have changed: the look itself reads no others. */
async function markBatch({ store }: NoteParts): Promise<number> {
  return await store.db.transaction().execute(async (db) => {
    const topics = await db
      .selectFrom('topic')
      .select(['id', 'workspace', 'name', 'version'])
      // As the index has it.
      .where(sql<boolean>`version <> marked_version`)
      // Else PostgreSQL, which cannot tell how few those are, reads all topics.
      .orderBy('id')
      .limit(batch)
      .$if(store.engine === 'postgres', (query) => query.forUpdate().skipLocked())
      .execute();
    for (const { id, version, ...topic } of topics) {
      await markWatches(db, topic);
      await db.updateTable('topic').set({ marked_version: version }).where('id', '=', id).execute();
    }
    return topics.length;
  });
}

async function noteBatch({ store, clock }: NoteParts): Promise<number> {
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
      // A literal, as the index has it: a bound value would not be known to be that.
      .where(sql<boolean>`schedule.to_look = 1`)
      .where('schedule.look_after', '<=', now.toISOString())
      // One message at a time: what has come since is in the one that is on its way, or in the next.
      .where((row) =>
        row.not(
          row.exists(
            row
              .selectFrom('delivery')
              .select('delivery.id')
              .whereRef('delivery.schedule_id', '=', 'schedule.id')
              .where('delivery.state', 'in', openStates),
          ),
        ),
      )
      .orderBy('schedule.look_after')
      .limit(batch)
      .$if(store.engine === 'postgres', (query) => query.forUpdate('schedule').skipLocked())
      .execute();
    for (const { version, ...row } of rows) await noteOne(db, row, Number(version), now);
    return rows.length;
  });
}

async function noteOne(
  db: Transaction<Tables>,
  row: ScheduleRow,
  version: number,
  now: Date,
): Promise<void> {
  const due = dueDelivery(row, now, now);
  // A process of an older version looks without taking the mark away.
  const hasLooked = row.seen_version === version;
  const { watch } = readSettings(row.settings);
  const looks = {
    seen_version: version,
    look_after: lookAfter(due.fire_at, watch ?? { minutes: 60 }),
  };
  await db
    .updateTable('schedule')
    .set({ to_look: unlessChanged(version), ...(hasLooked ? {} : looks) })
    .where('id', '=', row.id)
    .execute();
  if (!hasLooked) await insertDelivery(db, due);
}

/** No mark where the topic still is what was read of it; it may have changed before the row was locked. */
const unlessChanged = (version: number) => sql<number>`case when ${version} = coalesce((
  select version from topic
  where topic.workspace = schedule.workspace and topic.name = schedule.topic), 0) then 0 else 1 end`;
