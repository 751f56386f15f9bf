import type { Kysely } from 'kysely';
import { emptyContents, emptyMemories } from './emptyDeliveries.ts';
import { oldRows, rowsAtOnce, type Step } from './oldDeliveries.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

/** How long the bytes of a briefing and what it told are kept: to see what went out, and to correct it. */
const daysOfContent = 30;

/** How long the row of a look stays that found nothing to tell. */
const daysOfLooks = 7;

/** Schedules that one step looks at. */
const schedulesAtOnce = 20;

export interface KeepDeliveries {
  readonly now: Date;
  /** How many days it is known what became of a briefing, 30 or more; null: for ever. */
  readonly days: number | null;
}

/** Where a walk over all schedules stands. */
export interface Walked {
  /** The schedule behind which it goes on; null where it is at its end. */
  readonly after: string | null;
  /** Deliveries of which nothing is left. */
  readonly forgotten: number;
}

/**
 * One step of a walk over all schedules, in one transaction; the first begins behind ''. Empties
 * what nobody looks at any more, and deletes the rows of old deliveries, and then of schedules that
 * were removed. What stays: what is still to be posted, and what the next briefing is held against.
 * A fire that is forgotten cannot be made again: it is far older than what is caught up with.
 */
export async function forgetDeliveries(
  { db, engine }: Store,
  { now, days }: KeepDeliveries,
  after: string,
): Promise<Walked> {
  return await db.transaction().execute(async (transaction) => {
    const ids = await nextSchedules(transaction, after);
    if (ids.length === 0) return { after: null, forgotten: 0 };
    const step: Step = {
      db: transaction,
      engine,
      ids,
      contentBefore: daysBefore(now, daysOfContent),
      looksBefore: daysBefore(now, daysOfLooks),
      rowsBefore: days === null ? null : daysBefore(now, days),
    };
    const emptied = [await emptyContents(step), await emptyMemories(step)];
    const forgotten = await deleteRows(step);
    await deleteRemoved(step);
    const isFull = [...emptied, forgotten].some((changed) => changed >= rowsAtOnce);
    return { after: isFull ? after : ids.at(-1)!, forgotten };
  });
}

const nextSchedules = async (db: Kysely<Tables>, after: string): Promise<string[]> =>
  (
    await db
      .selectFrom('schedule')
      .select('id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(schedulesAtOnce)
      .execute()
  ).map(({ id }) => id);

/**
 * With what hangs on them: the reports that they rest on may be forgotten then, too. A watch looks
 * many times a day and finds nothing to tell: nobody asks for those a week later. What has a memory
 * is what its schedule told last, unless that was removed.
 */
async function deleteRows(step: Step): Promise<number> {
  const { db, looksBefore, rowsBefore } = step;
  const ids = await oldRows(step, looksBefore, (at) =>
    at.or([
      at.and([
        at('schedule.kind', '=', 'watch'),
        at('delivery.state', '=', 'silent'),
        at('delivery.memory', 'is', null),
      ]),
      at.and([
        at('delivery.fire_at', '<', rowsBefore ?? ''),
        at.or([at('delivery.memory', 'is', null), at('schedule.removed_at', '<', rowsBefore)]),
      ]),
    ]),
  );
  if (ids.length === 0) return 0;
  await db.deleteFrom('correction').where('delivery_id', 'in', ids).execute();
  await db.deleteFrom('rests_on').where('delivery_id', 'in', ids).execute();
  await db.deleteFrom('delivery').where('id', 'in', ids).execute();
  return ids.length;
}

async function deleteRemoved({ db, ids, rowsBefore }: Step): Promise<void> {
  if (rowsBefore === null) return;
  await db
    .deleteFrom('schedule')
    .where('id', 'in', ids)
    .where('removed_at', '<', rowsBefore)
    .where((at) =>
      at.not(
        at.exists(
          at
            .selectFrom('delivery')
            .select('delivery.id')
            .whereRef('delivery.schedule_id', '=', 'schedule.id'),
        ),
      ),
    )
    .execute();
}

const daysBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * 86_400_000).toISOString();
