import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import type { KnownReport } from './findReport.ts';

export interface Carriage {
  readonly report: Pick<KnownReport, 'id' | 'at'>;
  readonly source: { readonly id: string; readonly workspace: string };
  readonly url: string | null;
  readonly listedAt: string | null;
  readonly seenAt: string;
}

/** Lets the source's workspace see the report, and notes its address; tells whether the source is new to it. */
export async function carry(
  db: Kysely<Tables>,
  { report, source, url, listedAt, seenAt }: Carriage,
): Promise<boolean> {
  if (url !== null) await noteAddress(db, report.id, url);
  if (listedAt !== null && listedAt !== url) await noteListed(db, report.id, source.id, listedAt);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('carried')
    .values({
      source_id: source.id,
      report_id: report.id,
      workspace: source.workspace,
      at: report.at,
      seen_at: seenAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Under the report's own owner, which is nobody else's where the report is public. */
async function noteAddress(db: Kysely<Tables>, reportId: string, url: string): Promise<void> {
  await db
    .insertInto('address')
    .columns(['owner', 'url', 'report_id'])
    .expression((at) =>
      at
        .selectFrom('report')
        .select((row) => ['owner', row.val(url).as('url'), 'id'])
        .where('id', '=', reportId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function noteListed(
  db: Kysely<Tables>,
  reportId: string,
  sourceId: string,
  url: string,
): Promise<void> {
  await db
    .insertInto('listed')
    .values({ source_id: sourceId, url, report_id: reportId })
    .onConflict((conflict) =>
      conflict.columns(['source_id', 'url']).doUpdateSet({ report_id: reportId }),
    )
    .execute();
}
