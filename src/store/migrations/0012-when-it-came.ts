import type { Kysely } from 'kysely';

/** What is old, of a workspace, is found by when it came. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('carried_came')
    .on('carried')
    .columns(['workspace', 'seen_at', 'at', 'report_id'])
    .execute();
}
