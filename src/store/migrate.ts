import { type Kysely, Migrator, sql } from 'kysely';
import { migrations } from './migrations/index.ts';
import { cannotMigrate, codeOf, newerDatabase, type StoreProblem } from './problem.ts';
import type { Tables } from './schema.ts';

/**
 * Brings the tables up to date, all steps or none; `where` names the database in sentences.
 * Kysely guards PostgreSQL with an advisory lock and a transaction; for SQLite it has neither, so
 * the write lock is taken here before it looks, and a second process waits for the first.
 */
export async function migrate(
  db: Kysely<Tables>,
  engine: 'sqlite' | 'postgres',
  where: string,
): Promise<StoreProblem | null> {
  if (await isNewer(db)) return newerDatabase(where);
  const error = engine === 'sqlite' ? await migrateLocked(db) : await migrateToLatest(db);
  if (error === undefined) return null;
  // A full disk or a damaged page is no matter of tables: SQLite's own code says what it is.
  if (/^SQLITE_(?!ERROR$)/.test(codeOf(error))) throw error;
  return (await isNewer(db)) ? newerDatabase(where) : cannotMigrate(where, error);
}

async function migrateToLatest(db: Kysely<Tables>): Promise<unknown> {
  return (await new Migrator({ db, provider: migrations }).migrateToLatest()).error;
}

async function migrateLocked(db: Kysely<Tables>): Promise<unknown> {
  return await db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    const error = await migrateToLatest(connection);
    await (error === undefined ? sql`commit` : sql`rollback`).execute(connection);
    return error;
  });
}

/** A step that this version does not have was made by a newer one. */
async function isNewer(db: Kysely<Tables>): Promise<boolean> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return false;
  const done = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const known = await migrations.getMigrations();
  return done.rows.some(({ name }) => !(name in known));
}
