import type { Insertable, Kysely } from 'kysely';
import { nextNumber } from '../store/library/counter.ts';
import type { ScheduleTable, Tables } from '../store/schema.ts';
import { type Limits, type NewRow, refuse } from './limits.ts';
import { asSchedule, type ScheduleRow } from './rows.ts';
import { type Outcome, type Schedule, wrong } from './schedule.ts';

/** What is known of a schedule before it is written down. */
export type Wanted = NewRow &
  Pick<ScheduleRow, 'words'> &
  Partial<Pick<Insertable<ScheduleTable>, 'next_fire_at' | 'look_after' | 'catch_up_seconds'>>;

/** Writes a schedule down under a number of its own, unless the channel has such a one, or there are too many. */
export async function insertSchedule(
  db: Kysely<Tables>,
  wanted: Wanted,
  now: Date,
  limits: Limits,
): Promise<Outcome<Schedule>> {
  return await db.transaction().execute(async (transaction) => {
    // The counter comes first: its lock lets one add at a time, so that the counts hold.
    const number = await nextNumber(transaction, 'schedule');
    const refused = await refuse(transaction, wanted, limits);
    if (refused !== null) return wrong(refused);
    const row = {
      ...wanted,
      id: `s${number}`,
      state: 'active',
      made_at: now.toISOString(),
    } as const;
    const added = transaction.insertInto('schedule').values(row).returningAll();
    return { ok: true, value: asSchedule(await added.executeTakeFirstOrThrow()) };
  });
}
