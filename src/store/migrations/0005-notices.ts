import type { Kysely } from 'kysely';

/**
 * Messages to a channel beside its briefings, what has changed under those that were posted, and
 * what is known of feeds that fail or move. Stories are told apart when they are read
 * (docs/decisions/stories.md), so nothing is kept of them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createNotice(db);
  await createCorrection(db);
  for (const column of ['failing_since', 'moving_to', 'moving_since', 'moved_from']) {
    await db.schema.alterTable('source').addColumn(column, 'text').execute();
  }
  await db.schema
    .alterTable('rests_on')
    .addColumn('stale', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex('rests_on_stale')
    .on('rests_on')
    .column('delivery_id')
    .where('stale' as never, '=', 1)
    .execute();
  await db.schema.dropTable('story_state').execute();
}

async function createNotice(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('notice')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('under', 'text')
    .addColumn('fire_at', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('next_try_at', 'text', (column) => column.notNull())
    .addColumn('give_up_at', 'text', (column) => column.notNull())
    .addColumn('lease_owner', 'text')
    .addColumn('lease_until', 'text')
    .addColumn('fence', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('content', 'text')
    .addColumn('made_at', 'text')
    .addColumn('posted', 'text', (column) => column.notNull().defaultTo('[]'))
    .addColumn('problem', 'text')
    .addColumn('delivered_at', 'text')
    .addColumn('late_seconds', 'integer')
    .execute();
  await db.schema
    .createIndex('notice_to_try')
    .on('notice')
    .columns(['state', 'next_try_at'])
    .execute();
}

async function createCorrection(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('correction')
    .addColumn('delivery_id', 'text', (column) => column.notNull().references('delivery.id'))
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('report_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('outlet', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('speaker', 'text')
    .addColumn('was', 'text', (column) => column.notNull())
    .addColumn('now', 'text')
    .addColumn('found_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('correction_once', ['delivery_id', 'place'])
    .execute();
}
