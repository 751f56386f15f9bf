import type { Transaction } from 'kysely';
import type { Tables } from '../store/schema.ts';
import { catchUp } from './catchUp.ts';
import { insertDelivery } from './insertDelivery.ts';
import type { Cron } from './readCron.ts';
import { dueDelivery, type ScheduleRow } from './rows.ts';

/** What came of the fires of a schedule that have passed. */
export interface NotedFires {
  /** How many nobody will deliver. */
  readonly missed: number;
  /** The latest of those, and why; null where there is none. */
  readonly late: { readonly fireAt: string; readonly problem: string } | null;
}

/**
 * Writes down what has become due of a schedule that is locked and has a next fire, and moves it on
 * to the fire after `now`.
 */
export async function noteFires(
  db: Transaction<Tables>,
  row: ScheduleRow,
  cron: Cron,
  now: Date,
): Promise<NotedFires> {
  const { due, lastMissed, missed, next } = catchUp(
    { cron, zone: row.zone },
    Date.parse(row.next_fire_at!),
    now.getTime(),
    row.catch_up_seconds,
  );
  await db
    .updateTable('schedule')
    .set({
      next_fire_at: next === null ? null : new Date(next).toISOString(),
      missed: row.missed + missed,
    })
    .where('id', '=', row.id)
    .execute();
  const late = await insertMissed(db, row, { lastMissed, missed }, now);
  if (due !== null) await insertDelivery(db, dueDelivery(row, new Date(due), now));
  return { missed, late };
}

async function insertMissed(
  db: Transaction<Tables>,
  row: ScheduleRow,
  { missed, lastMissed }: { readonly missed: number; readonly lastMissed: number | null },
  now: Date,
): Promise<NotedFires['late']> {
  if (lastMissed === null) return null;
  const problem =
    missed === 1
      ? 'Nothing ran when this briefing was due, and it was too late afterwards.'
      : `Nothing ran when this and ${missed - 1} earlier briefings were due, and it was too late afterwards.`;
  const late = dueDelivery(row, new Date(lastMissed), now);
  await insertDelivery(db, { ...late, state: 'missed', problem });
  return { fireAt: late.fire_at, problem };
}
