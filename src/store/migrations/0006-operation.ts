import type { Kysely } from 'kysely';

/** What whoever runs it asks: who changed what, which leases were taken over, whose maker knows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('schedule').addColumn('failure_told_at', 'text').execute();
  for (const outgoing of ['delivery', 'notice']) {
    await db.schema
      .alterTable(outgoing)
      .addColumn('taken_over', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  }
  await db.schema
    .createTable('audit')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('command', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('audit_of_workspace')
    .on('audit')
    .columns(['platform', 'workspace', 'at'])
    .execute();
}
