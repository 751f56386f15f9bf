import type { Kysely } from 'kysely';

/** Where a feed lists a report that has another address itself: its page is asked for once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('listed')
    .addColumn('source_id', 'text', (column) => column.notNull().references('source.id'))
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('report_id', 'text', (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('listed_once', ['source_id', 'url'])
    .execute();
  await db.schema.createIndex('listed_report').on('listed').column('report_id').execute();
}
