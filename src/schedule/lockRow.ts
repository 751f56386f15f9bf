import type { Transaction } from 'kysely';
import type { Tables } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { inChannel } from './inChannel.ts';
import type { ScheduleRow } from './rows.ts';
import { type ChannelRef, type Outcome, wrong } from './schedule.ts';

/** A schedule of a channel, by the id that people name. */
export interface Named {
  readonly id: string;
  readonly at: ChannelRef;
}

/**
 * Reads a schedule and does something with it that nobody else's change comes in between: what is
 * reckoned from the row (its next fire, whether it is paused) still holds when it is written.
 */
export const withLockedRow = async <Value>(
  { db, engine }: Store,
  { id, at }: Named,
  work: (row: ScheduleRow, transaction: Transaction<Tables>) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> =>
  await db.transaction().execute(async (transaction) => {
    const row = await inChannel(transaction, at)
      .where('id', '=', id)
      .selectAll()
      // SQLite has taken its only write lock when the transaction began.
      .$if(engine === 'postgres', (query) => query.forUpdate())
      .executeTakeFirst();
    return row ? await work(row, transaction) : wrong({ problem: 'unknown-schedule', given: id });
  });

/** Writes the columns of a schedule that is locked. */
export const updateRow = async (
  db: Transaction<Tables>,
  { id }: Pick<ScheduleRow, 'id'>,
  values: Partial<Omit<ScheduleRow, 'id'>>,
): Promise<ScheduleRow> =>
  await db
    .updateTable('schedule')
    .set(values)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
