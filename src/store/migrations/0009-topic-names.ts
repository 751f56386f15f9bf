import type { Kysely } from 'kysely';

/** Each minute the versions of the topics of all watches are looked up by these names. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('topic_name')
    .on('topic')
    .columns(['workspace', 'name', 'version'])
    .execute();
}
