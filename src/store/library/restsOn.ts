import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import { visibleTo } from './visible.ts';

/**
 * Notes which reports a briefing rests on, as they stand now: they are kept as long as it is. What
 * the delivery's workspace may not see, or what is built in, is passed over. Tells how many there are.
 */
export async function noteRests(
  db: Kysely<Tables>,
  workspace: string,
  deliveryId: string,
  reportIds: readonly string[],
): Promise<number> {
  if (reportIds.length === 0) return 0;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('rests_on')
    .columns(['delivery_id', 'report_id', 'revision'])
    .expression((at) =>
      at
        .selectFrom('report')
        .select((row) => [row.val(deliveryId).as('delivery_id'), 'report.id', 'report.revision'])
        .where('report.id', 'in', [...new Set(reportIds)])
        .where((row) => visibleTo(row, workspace))
        .where((row) =>
          row.exists(
            row
              .selectFrom('delivery')
              .innerJoin('schedule', 'schedule.id', 'delivery.schedule_id')
              .select(sql<number>`1`.as('one'))
              .where('delivery.id', '=', deliveryId)
              .where('schedule.workspace', '=', workspace),
          ),
        ),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0n);
}

/** A report that has changed after a briefing was made of it. */
export interface ChangedUnder {
  readonly deliveryId: string;
  readonly reportId: string;
  /** As the briefing had it. */
  readonly revision: number;
  readonly text: string;
  /** As it stands now. */
  readonly latest: number;
  readonly latestText: string;
}

/** What has changed under the briefings of a workspace, the latest briefing first. */
export async function changedUnderBriefings(
  db: Kysely<Tables>,
  workspace: string,
  most: number,
): Promise<ChangedUnder[]> {
  return await db
    .selectFrom('rests_on')
    .innerJoin('delivery', 'delivery.id', 'rests_on.delivery_id')
    .innerJoin('schedule', 'schedule.id', 'delivery.schedule_id')
    .innerJoin('report', 'report.id', 'rests_on.report_id')
    .innerJoin('revision as used', (join) =>
      join
        .onRef('used.report_id', '=', 'rests_on.report_id')
        .onRef('used.number', '=', 'rests_on.revision'),
    )
    .innerJoin('revision as now', (join) =>
      join.onRef('now.report_id', '=', 'report.id').onRef('now.number', '=', 'report.revision'),
    )
    .select([
      'rests_on.delivery_id as deliveryId',
      'rests_on.report_id as reportId',
      'used.number as revision',
      'used.text as text',
      'now.number as latest',
      'now.text as latestText',
    ])
    .where('schedule.workspace', '=', workspace)
    .where((at) => visibleTo(at as never, workspace))
    .whereRef('report.revision', '>', 'rests_on.revision')
    .orderBy('delivery.fire_at', 'desc')
    .orderBy('rests_on.report_id')
    .limit(most)
    .execute();
}
