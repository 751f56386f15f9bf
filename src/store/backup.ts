import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { makePrivate } from './makePrivate.ts';
import { sqliteFile } from './sqliteFile.ts';

/**
 * Copies the SQLite file of a data folder to `target`, as it stood at one moment, while the
 * program goes on writing to it. Throws what SQLite throws. (On PostgreSQL it is pg_dump that does this.)
 */
export async function backUp(dataDir: string, target: string): Promise<void> {
  const database = new Database(sqliteFile(dataDir), { readonly: true, fileMustExist: true });
  try {
    // What is written meanwhile would make SQLite begin the copy anew, again and again: a reader
    // that has begun sees the file as it stood.
    database.exec('begin');
    database.prepare('select count(*) from sqlite_master').get();
    checkWhole(database);
    await copyTo(database, target);
  } finally {
    database.close();
  }
}

/** A copy of a damaged file helps nobody, and may take the place of the last good one. */
function checkWhole(database: Database.Database): void {
  if (database.pragma('integrity_check(1)', { simple: true }) === 'ok') return;
  throw new Database.SqliteError('database disk image is malformed', 'SQLITE_CORRUPT');
}

/** A copy that was not finished is none. */
async function copyTo(database: Database.Database, target: string): Promise<void> {
  makePrivate(target);
  try {
    await database.backup(target);
  } catch (error) {
    rmSync(target, { force: true });
    throw error;
  }
}
