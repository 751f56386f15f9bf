import type { Kysely } from 'kysely';

/** What a briefing told, so that the channel's next one can tell what is new. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('delivery').addColumn('memory', 'text').execute();
}
