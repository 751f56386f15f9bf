import { type Kysely, sql } from 'kysely';
import type { CorrectionTable } from '../librarySchema.ts';
import type { Tables } from '../schema.ts';
import { latestReports, onePerAddress, type StoredReport } from './storedReport.ts';
import { visibleTo } from './visible.ts';

/** A posted briefing under which reports have changed since somebody last looked. */
export interface StaleBriefing {
  readonly deliveryId: string;
  readonly platform: 'slack' | 'discord' | 'terminal';
  readonly workspace: string;
  readonly channel: string;
  readonly topic: string;
  /** As it was posted; null where that is no longer kept. */
  readonly content: string | null;
  /** What it told, for the core to hold reports against; null as above. */
  readonly memory: string | null;
  /** The platform's id of its first message. */
  readonly messageId: string | null;
  /** All reports that it rests on, as they stand now. */
  readonly reports: readonly StoredReport[];
  /** Those that have changed, and the revision that each stands at. */
  readonly changed: readonly { readonly reportId: string; readonly latest: number }[];
}

/** At most so many briefings that were posted and under which something has changed, by id, behind `after`. */
export async function staleBriefings(
  db: Kysely<Tables>,
  most: number,
  after = '',
): Promise<StaleBriefing[]> {
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('schedule', 'schedule.id', 'delivery.schedule_id')
    .select([
      'delivery.id as deliveryId',
      'delivery.content',
      'delivery.memory',
      'delivery.posted',
      'schedule.platform',
      'schedule.workspace',
      'schedule.channel',
      'schedule.topic',
    ])
    .where('delivery.id', 'in', (at) =>
      // A literal, as the index has it: a bound value would not be known to be that.
      at.selectFrom('rests_on').select('rests_on.delivery_id').where(sql<boolean>`stale = 1`),
    )
    // Not the bare column: SQLite would begin with its index, and read every briefing ever posted.
    .where(sql<string>`delivery.state || ''`, 'in', ['delivered', 'failed'])
    .where('delivery.id', '>', after)
    .orderBy('delivery.id')
    .limit(most)
    .execute();
  return await Promise.all(
    rows.map(async ({ posted, ...row }) => ({
      ...row,
      messageId: (JSON.parse(posted) as string[])[0] ?? null,
      ...(await reportsUnder(db, row.workspace, row.deliveryId)),
    })),
  );
}

async function reportsUnder(db: Kysely<Tables>, workspace: string, deliveryId: string) {
  const rests = await db
    .selectFrom('rests_on')
    .innerJoin('report', 'report.id', 'rests_on.report_id')
    .select(['report.id as reportId', 'report.revision as latest', 'rests_on.stale'])
    .where('rests_on.delivery_id', '=', deliveryId)
    .where((at) => visibleTo(at as never, workspace))
    .orderBy('report.id')
    .execute();
  const ids = rests.map(({ reportId }) => reportId);
  const rows =
    ids.length === 0 ? [] : await latestReports(db).where('report.id', 'in', ids).execute();
  return {
    reports: onePerAddress(rows),
    changed: rests
      .filter(({ stale }) => stale === 1)
      .map(({ reportId, latest }) => ({ reportId, latest })),
  };
}

/** What a briefing told and its reports no longer say so, or (`restored`) say again. */
export interface FoundCorrection
  extends Pick<CorrectionTable, 'revision' | 'outlet' | 'kind' | 'speaker' | 'was' | 'now'> {
  readonly reportId: string;
}

/** A correction as people are told of it. */
export interface KeptCorrection extends FoundCorrection {
  readonly deliveryId: string;
  /** When the briefing was due. */
  readonly fireAt: string;
  readonly foundAt: string;
}

/** What has changed under the briefings of a channel, the latest first. */
export async function correctionsIn(
  db: Kysely<Tables>,
  at: Pick<StaleBriefing, 'platform' | 'workspace' | 'channel'>,
  most: number,
): Promise<KeptCorrection[]> {
  const rows = await db
    .selectFrom('correction')
    .innerJoin('delivery', 'delivery.id', 'correction.delivery_id')
    .innerJoin('schedule', 'schedule.id', 'delivery.schedule_id')
    .selectAll('correction')
    .select('delivery.fire_at')
    .where('schedule.platform', '=', at.platform)
    .where('schedule.workspace', '=', at.workspace)
    .where('schedule.channel', '=', at.channel)
    .orderBy('correction.found_at', 'desc')
    .orderBy('correction.delivery_id')
    .orderBy('correction.place')
    .limit(most)
    .execute();
  return rows.map(({ delivery_id, report_id, place: _, found_at, fire_at, ...row }) => ({
    ...row,
    reportId: report_id,
    deliveryId: delivery_id,
    fireAt: fire_at,
    foundAt: found_at,
  }));
}
