import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import { makePrivate } from './makePrivate.ts';
import { codeOf } from './problem.ts';
import type { Tables } from './schema.ts';
import { sqliteFile } from './sqliteFile.ts';

/** How long a statement waits for another process that writes, in milliseconds. */
const busyTimeout = 5_000;

/** How long to wait before switching to WAL is tried again, in milliseconds. */
const walPause = 20;

/** Opens (or makes) the file. Throws what Node or SQLite throws. */
export function openSqlite(dataDir: string): Kysely<Tables> {
  makeFolder(resolve(dataDir));
  makePrivate(sqliteFile(dataDir));
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
 * The folder with those above it. Node's own way (`recursive`) never comes back where a folder
 * above says that it does not exist when something is made in it, as those in /proc do (Node 20 to 24).
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it in the meantime.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/**
 * WAL so that readers never wait; FULL because WAL's default acknowledges commits that a power cut
 * may take back (8 instead of 109 fsyncs for 100 commits).
 */
function setPragmas(database: Database.Database): void {
  switchToWal(database);
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // The first read of the tables: finds a file that is cut or damaged at its head.
  database.prepare('select count(*) from sqlite_master').get();
}

/**
 * Two processes that switch a new file at once would each wait for the other's read lock, so SQLite
 * refuses one of them at once, whatever its busy timeout (sqlite.org/c3ref/busy_handler.html).
 */
function switchToWal(database: Database.Database): void {
  const end = Date.now() + busyTimeout;
  for (;;) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_BUSY') || Date.now() > end) throw error;
      sleep(walPause);
    }
  }
}

/** Opening is synchronous, as all of better-sqlite3 is. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/**
 * Kysely begins transactions as readers. One that reads and then writes fails at once (without
 * waiting) when another process wrote in between; so each takes the write lock when it begins.
 * A disk that is full ends the transaction by itself; a second end would fail, and hide why.
 */
function immediateDialect(database: Database.Database): SqliteDialect {
  const dialect = new SqliteDialect({ database });
  dialect.createDriver = () => {
    const driver = new SqliteDriver({ database });
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    };
    driver.rollbackTransaction = async (connection) => {
      if (database.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
    };
    return driver;
  };
  return dialect;
}
