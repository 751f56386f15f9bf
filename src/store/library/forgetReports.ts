import type { Kysely } from 'kysely';
import { isSqlite } from '../isSqlite.ts';
import type { Tables } from '../schema.ts';
import { bumpWorkspace } from './bumpTopics.ts';
import { inTransaction } from './inTransaction.ts';

export interface Retention {
  /** Reports from before this instant are forgotten; null keeps them whatever their age. */
  readonly before: string | null;
  /** More than so many of a workspace are forgotten, the oldest first; null keeps all. */
  readonly most: number | null;
}

/** So many at a time: who else writes, or waits for this thread, waits no longer than that takes. */
const atATime = 50;

/**
 * Forgets old reports in each workspace, but never one that a briefing of it rests on. What no
 * workspace sees any more, and no briefing rests on, is deleted. Tells how many were deleted.
 */
export async function forgetReports(db: Kysely<Tables>, retention: Retention): Promise<number> {
  const workspaces = await db.selectFrom('carried').select('workspace').distinct().execute();
  let deleted = 0;
  for (const { workspace } of workspaces) {
    const bounds = [
      retention.before === null ? null : { at: retention.before, id: '' },
      retention.most === null ? null : await firstTooMany(db, workspace, retention.most),
    ];
    for (const bound of bounds) {
      if (bound !== null) deleted += await forgetUpTo(db, workspace, bound);
    }
  }
  return deleted;
}

interface Bound {
  readonly at: string;
  /** At that instant, up to this report; none where it is empty. */
  readonly id: string;
}

async function firstTooMany(
  db: Kysely<Tables>,
  workspace: string,
  most: number,
): Promise<Bound | null> {
  const row = await db
    .selectFrom('carried')
    .select(['at', 'report_id as id'])
    .distinct()
    .where('workspace', '=', workspace)
    .orderBy('at', 'desc')
    .orderBy('report_id', 'desc')
    .limit(1)
    .offset(most)
    .executeTakeFirst();
  return row ?? null;
}

async function forgetUpTo(db: Kysely<Tables>, workspace: string, bound: Bound): Promise<number> {
  let deleted = 0;
  for (;;) {
    const ids = await oldOnes(db, workspace, bound);
    if (ids.length === 0) return deleted;
    deleted += await inTransaction(db, (transaction) => forget(transaction, workspace, ids));
  }
}

async function oldOnes(db: Kysely<Tables>, workspace: string, bound: Bound): Promise<string[]> {
  const rows = await db
    .selectFrom('carried')
    .select('report_id')
    .distinct()
    .where('workspace', '=', workspace)
    .where((at) =>
      at.or([
        at('at', '<', bound.at),
        at.and([at('at', '=', bound.at), at('report_id', '<=', bound.id)]),
      ]),
    )
    .where('report_id', 'not in', (at) =>
      at
        .selectFrom('rests_on')
        .innerJoin('delivery', 'delivery.id', 'rests_on.delivery_id')
        .innerJoin('schedule', 'schedule.id', 'delivery.schedule_id')
        .select('rests_on.report_id')
        .where('schedule.workspace', '=', workspace),
    )
    .limit(atATime)
    .execute();
  return rows.map((row) => row.report_id);
}

async function forget(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<number> {
  // Held first: somebody may be bringing one of them at this moment, and then it stays.
  if (!isSqlite(db)) {
    const rows = db.selectFrom('report').select('id').where('id', 'in', ids).orderBy('id');
    await rows.forUpdate().execute();
  }
  await db
    .deleteFrom('carried')
    .where('workspace', '=', workspace)
    .where('report_id', 'in', ids)
    .execute();
  const { numDeletedRows } = await db
    .deleteFrom('report')
    .where('id', 'in', ids)
    .where('id', 'not in', (at) =>
      at.selectFrom('carried').select('report_id').where('report_id', 'in', ids),
    )
    .where('id', 'not in', (at) =>
      at.selectFrom('rests_on').select('report_id').where('report_id', 'in', ids),
    )
    .executeTakeFirst();
  await bumpWorkspace(db, workspace);
  return Number(numDeletedRows);
}
