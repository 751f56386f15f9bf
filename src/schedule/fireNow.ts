import type { Transaction } from 'kysely';
import { openStates } from '../store/deliveryStates.ts';
import type { Tables } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { insertDelivery } from './insertDelivery.ts';
import { type Named, withLockedRow } from './lockRow.ts';
import { asDelivery, type DeliveryRow, dueDelivery, type ScheduleRow } from './rows.ts';
import type { Delivery, Outcome } from './schedule.ts';

/**
 * Makes a briefing due at this moment. Where one of the schedule is on its way already, that is the
 * one: it is tried at once, and asking twice brings no two.
 */
export const fireNow = async (store: Store, named: Named, now: Date): Promise<Outcome<Delivery>> =>
  await withLockedRow(store, named, async (schedule, db) => {
    const row = (await hurryOpen(db, schedule, now)) ?? (await insertDue(db, schedule, now));
    return { ok: true, value: asDelivery(row) };
  });

/** One that was noted before a pause is withdrawn, and is not what somebody asks for afterwards. */
async function hurryOpen(
  db: Transaction<Tables>,
  { id, paused_at }: ScheduleRow,
  now: Date,
): Promise<DeliveryRow | undefined> {
  return await db
    .updateTable('delivery')
    .set({ next_try_at: now.toISOString() })
    .where('schedule_id', '=', id)
    .where('state', 'in', openStates)
    .where('give_up_at', '>', now.toISOString())
    .$if(paused_at !== null, (query) => query.where('noted_at', '>=', paused_at!))
    .returningAll()
    .executeTakeFirst();
}

async function insertDue(
  db: Transaction<Tables>,
  schedule: ScheduleRow,
  now: Date,
): Promise<DeliveryRow> {
  const due = dueDelivery(schedule, now, now);
  await insertDelivery(db, due);
  const row = db.selectFrom('delivery').where('id', '=', due.id).selectAll();
  return await row.executeTakeFirstOrThrow();
}
