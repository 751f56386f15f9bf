import type { Kysely } from 'kysely';

/** Workspaces that have removed the app: nothing is tried there until they put it back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('removal')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('why', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('removal_once', ['platform', 'workspace'])
    .execute();
}
