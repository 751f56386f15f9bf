import type { Kysely } from 'kysely';
import { isSqlite } from '../isSqlite.ts';
import type { Tables } from '../schema.ts';
import { inTransaction } from './inTransaction.ts';
import { visibleTo } from './visible.ts';

/** A report as it was read. */
export interface RestsOn {
  readonly reportId: string;
  readonly revision: number;
}

/**
 * Notes which reports a briefing rests on, as they were read: they are kept as long as it is. What
 * the delivery's workspace may not see, or what is built in, is passed over. What has changed
 * meanwhile is marked as stale, as it would be by a later change. Tells how many were noted.
 */
export async function noteRests(
  db: Kysely<Tables>,
  workspace: string,
  deliveryId: string,
  rests: readonly RestsOn[],
): Promise<number> {
  if (rests.length === 0) return 0;
  return await inTransaction(db, async (transaction) => {
    const read = new Map(rests.map(({ reportId, revision }) => [reportId, revision]));
    const visible = await visibleNow(transaction, workspace, [...read.keys()]);
    if (visible.length === 0 || !(await isOf(transaction, workspace, deliveryId))) return 0;
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('rests_on')
      .values(
        visible.map(({ id, revision: latest }) => {
          const revision = Math.min(read.get(id)!, latest);
          const stale = revision < latest ? 1 : 0;
          return { delivery_id: deliveryId, report_id: id, revision, stale };
        }),
      )
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return Number(numInsertedOrUpdatedRows ?? 0n);
  });
}

/** Held where the engine can: a revision that is just being written waits, and then finds what is noted. */
const visibleNow = (db: Kysely<Tables>, workspace: string, ids: readonly string[]) =>
  db
    .selectFrom('report')
    .select(['report.id', 'report.revision'])
    .where('report.id', 'in', ids)
    .where((row) => visibleTo(row, workspace))
    .orderBy('report.id')
    .$if(!isSqlite(db), (reports) => reports.forShare())
    .execute();

async function isOf(db: Kysely<Tables>, workspace: string, deliveryId: string): Promise<boolean> {
  const row = await db
    .selectFrom('delivery')
    .innerJoin('schedule', 'schedule.id', 'delivery.schedule_id')
    .select('delivery.id')
    .where('delivery.id', '=', deliveryId)
    .where('schedule.workspace', '=', workspace)
    .executeTakeFirst();
  return row !== undefined;
}
