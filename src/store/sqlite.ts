import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import type { Tables } from './schema.ts';

/** How long a statement waits for another process that writes, in milliseconds. */
const busyTimeout = 5_000;

export const sqliteFile = (dataDir: string): string => join(dataDir, 'summit-digest.sqlite');

/** Opens (or makes) the file. Throws what Node or SQLite throws. */
export function openSqlite(dataDir: string): Kysely<Tables> {
  mkdirSync(dataDir, { recursive: true });
  const database = new Database(sqliteFile(dataDir), { timeout: busyTimeout });
  try {
    setPragmas(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return new Kysely<Tables>({ dialect: immediateDialect(database) });
}

/**
 * WAL so that readers never wait; FULL because WAL's default acknowledges commits that a power cut
 * may take back (8 instead of 109 fsyncs for 100 commits).
 */
function setPragmas(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // The first read of the tables: finds a file that is cut or damaged at its head.
  database.prepare('select count(*) from sqlite_master').get();
}

/**
 * Kysely begins transactions as readers. One that reads and then writes fails at once (without
 * waiting) when another process wrote in between; so each takes the write lock when it begins.
 */
function immediateDialect(database: Database.Database): SqliteDialect {
  const dialect = new SqliteDialect({ database });
  dialect.createDriver = () => {
    const driver = new SqliteDriver({ database });
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    };
    return driver;
  };
  return dialect;
}
