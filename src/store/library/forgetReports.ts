import type { Kysely } from 'kysely';
import { isSqlite } from '../isSqlite.ts';
import type { Tables } from '../schema.ts';
import { bumpWorkspace } from './bumpTopics.ts';
import { inTransaction } from './inTransaction.ts';

export interface Retention {
  /** Reports that came before this instant are forgotten; null keeps them however old they are. */
  readonly before: string | null;
  /** More than so many of a workspace are forgotten, those first that came first; null keeps all. */
  readonly most: number | null;
}

/** So many at a time: who else writes, or waits for this thread, waits no longer than that takes. */
const atATime = 50;

/** Both databases want a limit beside an offset; this one is PostgreSQL's largest number and no limit. */
const allOfThem = 2_147_483_647;

/**
 * Forgets in each workspace what came long ago, but never what a briefing of it rests on. What no
 * workspace sees any more, and no briefing rests on, is deleted. Tells how many were deleted.
 *
 * It counts when a report came, not when it was published: whoever reads an archive wants to have it
 * tomorrow, and what a feed still lists would come again each day as if it were new.
 */
export async function forgetReports(db: Kysely<Tables>, retention: Retention): Promise<number> {
  const workspaces = await db.selectFrom('carried').select('workspace').distinct().execute();
  let deleted = 0;
  for (const { workspace } of workspaces) {
    const { before, most } = retention;
    if (before !== null)
      deleted += await forgetAll(db, workspace, await old(db, workspace, before));
    if (most !== null) deleted += await forgetAll(db, workspace, await over(db, workspace, most));
  }
  return deleted;
}

/** What came before the instant, and from no other source later. */
async function old(db: Kysely<Tables>, workspace: string, before: string): Promise<string[]> {
  const rows = await db
    .selectFrom('carried')
    .select('report_id')
    .distinct()
    .where('workspace', '=', workspace)
    .where('seen_at', '<', before)
    .where('report_id', 'not in', restedOn(db, workspace))
    .where((at) =>
      at.not(
        at.exists(
          at
            .selectFrom('carried as later')
            .select('later.report_id')
            .whereRef('later.report_id', '=', 'carried.report_id')
            .where('later.workspace', '=', workspace)
            .where('later.seen_at', '>=', before),
        ),
      ),
    )
    .execute();
  return rows.map((row) => row.report_id);
}

/** All but so many that came last and, of those that came together, are the latest news. */
async function over(db: Kysely<Tables>, workspace: string, most: number): Promise<string[]> {
  if (!(await hasMore(db, workspace, most))) return [];
  const rows = await db
    .selectFrom(
      db
        .selectFrom('carried')
        .select('report_id')
        .where('workspace', '=', workspace)
        .groupBy('report_id')
        .orderBy((at) => at.fn.max('seen_at'), 'desc')
        .orderBy((at) => at.fn.max('at'), 'desc')
        .orderBy('report_id', 'desc')
        .limit(allOfThem)
        .offset(most)
        .as('over'),
    )
    .select('report_id')
    .where('report_id', 'not in', restedOn(db, workspace))
    .execute();
  return rows.map((row) => row.report_id);
}

/** Whether there may be more: cheap, and no for nearly every workspace. */
async function hasMore(db: Kysely<Tables>, workspace: string, most: number): Promise<boolean> {
  const carried = db.selectFrom('carried').select('report_id').where('workspace', '=', workspace);
  return (await carried.limit(1).offset(most).executeTakeFirst()) !== undefined;
}

const restedOn = (db: Kysely<Tables>, workspace: string) =>
  db
    .selectFrom('rests_on')
    .innerJoin('delivery', 'delivery.id', 'rests_on.delivery_id')
    .innerJoin('schedule', 'schedule.id', 'delivery.schedule_id')
    .select('rests_on.report_id')
    .where('schedule.workspace', '=', workspace);

async function forgetAll(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<number> {
  let deleted = 0;
  for (let at = 0; at < ids.length; at += atATime) {
    const some = ids.slice(at, at + atATime);
    deleted += await inTransaction(db, (transaction) => forget(transaction, workspace, some));
  }
  return deleted;
}

async function forget(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<number> {
  // Held first: somebody may be bringing one of them at this moment, and then it stays; so does what a
  // briefing that was just written rests on.
  if (!isSqlite(db)) {
    const rows = db.selectFrom('report').select('id').where('id', 'in', ids).orderBy('id');
    await rows.forUpdate().execute();
  }
  await db
    .deleteFrom('carried')
    .where('workspace', '=', workspace)
    .where('report_id', 'in', ids)
    .where('report_id', 'not in', restedOn(db, workspace))
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
