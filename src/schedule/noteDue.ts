import type { Transaction } from 'kysely';
import type { Tables } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { catchUp, type Found } from './catchUp.ts';
import type { Log } from './log.ts';
import { readCron } from './readCron.ts';
import { readZone } from './readZone.ts';
import { dueDelivery, type ScheduleRow } from './rows.ts';

/** Schedules that one transaction takes: it is one wait for the disk, and others wait for it. */
const batch = 100;

/**
 * Writes down what has become due and moves each schedule on to its next fire, both or neither.
 * Any number of processes may do so at once.
 */
export async function noteDue(store: Store, now: Date, log: Log): Promise<void> {
  while ((await noteBatch(store, now, log)) === batch);
}

async function noteBatch(store: Store, now: Date, log: Log): Promise<number> {
  return await store.db.transaction().execute(async (transaction) => {
    const rows = await transaction
      .selectFrom('schedule')
      .selectAll()
      .where('next_fire_at', '<=', now.toISOString())
      .orderBy('next_fire_at')
      .limit(batch)
      .$if(store.engine === 'postgres', (query) => query.forUpdate().skipLocked())
      .execute();
    for (const row of rows) await noteOne(transaction, row, now, log);
    return rows.length;
  });
}

async function noteOne(
  db: Transaction<Tables>,
  row: ScheduleRow,
  now: Date,
  log: Log,
): Promise<void> {
  const cron = readCron(row.cron);
  const zone = readZone(row.zone);
  if (!cron.ok || !zone.ok) return await stopSchedule(db, row, now, log);
  const found = catchUp(
    { cron: cron.cron, zone: row.zone },
    Date.parse(row.next_fire_at!),
    now.getTime(),
    row.catch_up_seconds,
  );
  await db
    .updateTable('schedule')
    .set({
      next_fire_at: found.next === null ? null : new Date(found.next).toISOString(),
      missed: row.missed + found.missed,
    })
    .where('id', '=', row.id)
    .execute();
  await insertMissed(db, row, found, now, log);
  if (found.due !== null) await insert(db, dueDelivery(row, new Date(found.due), now));
}

async function insertMissed(
  db: Transaction<Tables>,
  row: ScheduleRow,
  { missed, lastMissed }: Found,
  now: Date,
  log: Log,
): Promise<void> {
  if (lastMissed === null) return;
  const problem =
    missed === 1
      ? 'Nothing ran when this briefing was due, and it was too late afterwards.'
      : `Nothing ran when this and ${missed - 1} earlier briefings were due, and it was too late afterwards.`;
  const late = dueDelivery(row, new Date(lastMissed), now);
  await insert(db, { ...late, state: 'missed', problem });
  log.warn({ schedule: row.id, missed, fireAt: late.fire_at }, problem);
}

/** A zone that the time zone data has lost: said once, instead of failing at each look. */
async function stopSchedule(
  db: Transaction<Tables>,
  row: ScheduleRow,
  now: Date,
  log: Log,
): Promise<void> {
  const problem = `The schedule "${row.cron}" in ${row.zone} can no longer be read, so it is paused. Remove it and add it again.`;
  await db
    .updateTable('schedule')
    .set({ state: 'paused', paused_at: now.toISOString(), next_fire_at: null })
    .where('id', '=', row.id)
    .execute();
  const due = dueDelivery(row, new Date(row.next_fire_at!), now);
  await insert(db, { ...due, state: 'failed', problem });
  log.error({ schedule: row.id }, problem);
}

type NewDelivery = Omit<ReturnType<typeof dueDelivery>, 'state'> & {
  readonly state: 'due' | 'missed' | 'failed';
  readonly problem?: string;
};

/** Once for a schedule and a fire time, whoever comes first. */
const insert = (db: Transaction<Tables>, delivery: NewDelivery) =>
  db
    .insertInto('delivery')
    .values(delivery)
    .onConflict((conflict) => conflict.columns(['schedule_id', 'fire_at']).doNothing())
    .execute();
