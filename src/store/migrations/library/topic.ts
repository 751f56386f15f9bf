import type { Kysely } from 'kysely';

export async function createTopic(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('topic')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull())
    .addColumn('query', 'text', (column) => column.notNull())
    .addColumn('outlets', 'text', (column) => column.notNull())
    .addColumn('without', 'text', (column) => column.notNull())
    .addColumn('language', 'text')
    .addColumn('sources', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('topic_once', ['workspace', 'name_key'])
    .execute();
  await db.schema
    .createTable('channel_topic')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('topic_id', 'text', (column) =>
      column.notNull().references('topic.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('channel_topic_once', ['platform', 'workspace', 'channel'])
    .execute();
  await db.schema
    .createTable('story_state')
    .addColumn('topic_id', 'text', (column) =>
      column.primaryKey().references('topic.id').onDelete('cascade'),
    )
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .execute();
}
