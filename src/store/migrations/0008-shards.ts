import type { Kysely } from 'kysely';

/** Which process runs which part of the line to Discord, and when the next one may log in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('shard_plan')
    .addColumn('platform', 'text', (column) => column.primaryKey())
    .addColumn('count', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('shard_lease')
    .addColumn('shard_count', 'integer', (column) => column.notNull())
    .addColumn('shard', 'integer', (column) => column.notNull())
    .addColumn('lease_owner', 'text', (column) => column.notNull())
    .addColumn('lease_until', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('shard_lease_once', ['shard_count', 'shard'])
    .execute();
  await db.schema
    .createTable('shard_process')
    .addColumn('owner', 'text', (column) => column.primaryKey())
    .addColumn('lease_until', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('login_turn')
    .addColumn('key', 'integer', (column) => column.primaryKey())
    .addColumn('free_at', 'text', (column) => column.notNull())
    .execute();
}
