import { type Kysely, SqliteAdapter } from 'kysely';

/** Whether statements go to SQLite: only the search index, locks and numbering ask. */
export const isSqlite = <Database>(db: Kysely<Database>): boolean =>
  db.getExecutor().adapter instanceof SqliteAdapter;
