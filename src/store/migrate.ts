import { type Kysely, Migrator, sql } from 'kysely';
import { migrations } from './migrations/index.ts';
import { cannotMigrate, codeOf, newerDatabase, type StoreProblem } from './problem.ts';
import type { Tables } from './schema.ts';

/**
 * Brings the tables up to date, all steps or none; `where` names the database in sentences.
 * Kysely guards PostgreSQL with an advisory lock and a transaction; for SQLite it has neither, so
 * the write lock is taken here before it looks, and a second process waits for the first. Tables
 * that are up to date need no lock: SQLite's waiting is not fair, and whoever opens a file that
 * another process writes without a pause could wait for longer than its patience.
 */
export async function migrate(
  db: Kysely<Tables>,
  engine: 'sqlite' | 'postgres',
  where: string,
): Promise<StoreProblem | null> {
  const state = await stateOf(db);
  if (state === 'newer') return newerDatabase(where);
  if (state === 'current') return null;
  const error = engine === 'sqlite' ? await migrateLocked(db) : await migrateToLatest(db);
  if (error === undefined) return null;
  // A full disk or a damaged page is no matter of tables: SQLite's own code says what it is.
  if (/^SQLITE_(?!ERROR$)/.test(codeOf(error))) throw error;
  return (await stateOf(db)) === 'newer' ? newerDatabase(where) : cannotMigrate(where, error);
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

/** `newer`: it has a step that this version does not have; `current`: all steps, and no other. */
export async function stateOf(db: Kysely<Tables>): Promise<'newer' | 'current' | 'behind'> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return 'behind';
  const done = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const names = new Set(done.rows.map(({ name }) => name));
  const known = Object.keys(await migrations.getMigrations());
  if ([...names].some((name) => !known.includes(name))) return 'newer';
  return known.every((name) => names.has(name)) ? 'current' : 'behind';
}
