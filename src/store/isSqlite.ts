import { type Kysely, SqliteAdapter } from 'kysely';

/** Whether statements go to SQLite: only the search index, locks and numbering ask. */
export const isSqlite = (db: Kysely<never> | Kysely<unknown>): boolean =>
  db.getExecutor().adapter instanceof SqliteAdapter;
