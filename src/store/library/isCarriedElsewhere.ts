import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** Whether a workspace sees a report by another source than this one. */
export async function isCarriedElsewhere(
  db: Kysely<Tables>,
  {
    reportId,
    workspace,
    sourceId,
  }: Readonly<Record<'reportId' | 'workspace' | 'sourceId', string>>,
): Promise<boolean> {
  const row = await db
    .selectFrom('carried')
    .select('report_id')
    .where('report_id', '=', reportId)
    .where('workspace', '=', workspace)
    .where('source_id', '!=', sourceId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
