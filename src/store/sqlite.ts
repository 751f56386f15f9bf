import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { makePrivate } from './makePrivate.ts';
import { patientDialect } from './patientDialect.ts';
import { codeOf } from './problem.ts';
import type { Tables } from './schema.ts';
import { sqliteFile } from './sqliteFile.ts';

/** How long a statement waits for another process that writes, in milliseconds. */
const usualPatience = 5_000;

/** How long to wait before switching to WAL is tried again, in milliseconds. */
const walPause = 20;

/**
 * What each connection keeps of the file: SQLite's own default, where better-sqlite3 would take
 * 16,000. The system keeps the file as well, and two threads have it open; keeping reports took the
 * same time with either.
 */
const pageCacheKilobytes = 2_000;

/** Opens (or makes) the file, for which this thread waits. Throws what Node or SQLite throws. */
export function openSqlite(dataDir: string, patienceMs = usualPatience): Kysely<Tables> {
  makeFolder(resolve(dataDir));
  makePrivate(sqliteFile(dataDir));
  const database = new Database(sqliteFile(dataDir), { timeout: usualPatience });
  try {
    setPragmas(database);
    // SQLite's own waiting would hold up this thread.
    database.pragma('busy_timeout = 0');
  } catch (error) {
    database.close();
    throw error;
  }
  return new Kysely<Tables>({ dialect: patientDialect(database, patienceMs) });
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
  database.pragma(`cache_size = -${pageCacheKilobytes}`);
  // The first read of the tables: finds a file that is cut or damaged at its head.
  database.prepare('select count(*) from sqlite_master').get();
}

/**
 * Two processes that switch a new file at once would each wait for the other's read lock, so SQLite
 * refuses one of them at once, whatever its busy timeout (sqlite.org/c3ref/busy_handler.html).
 */
function switchToWal(database: Database.Database): void {
  const end = Date.now() + usualPatience;
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
