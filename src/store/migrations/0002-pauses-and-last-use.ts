import { type Kysely, sql } from 'kysely';

/** Since when a schedule is paused, and when a kept line was last used. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('schedule').addColumn('paused_at', 'text').execute();
  await db.schema.alterTable('kept_line').addColumn('last_used_on', 'text').execute();
  // Nobody knows when the lines that are there were used: they are kept as if it were today.
  await sql`update kept_line set last_used_on = ${new Date().toISOString().slice(0, 10)}`.execute(
    db,
  );
}
