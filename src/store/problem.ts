import { statfsSync } from 'node:fs';

/** Why a store could not be opened: a code to act on, and one sentence for the person who started it. */
export interface StoreProblem {
  readonly problem:
    | 'folder-not-writable'
    | 'disk-full'
    | 'not-a-database'
    | 'newer-database'
    | 'bad-database-url'
    | 'database-refuses'
    | 'cannot-migrate';
  readonly sentence: string;
}

/** An error on its way to becoming a problem: Node, SQLite and PostgreSQL all carry a `code`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const reasonOf = (error: unknown): string => {
  // Node reports a host with several addresses as one error around many, itself without words.
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
};

/** What is wrong with the file or its folder, by the code that SQLite or Node gave. */
export function sqliteProblem(error: unknown, dataDir: string, file: string): StoreProblem {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) {
    return damagedFile(file);
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return {
      problem: 'database-refuses',
      sentence: `${file} is held by another program. End that program and start again.`,
    };
  }
  if (isFull(code, dataDir)) {
    return {
      problem: 'disk-full',
      sentence: `The disk that ${dataDir} lies on is full. Make room on it, then start again.`,
    };
  }
  return {
    problem: 'folder-not-writable',
    sentence: `The state cannot be kept in ${dataDir} (${reasonOf(error)}). Make that folder writable, or set DATA_DIR to one that is.`,
  };
}

/** With what SQLite keeps beside it: a -wal that is left there is read into the copy that is put back. */
export const damagedFile = (file: string): StoreProblem => ({
  problem: 'not-a-database',
  sentence: `${file} is damaged or no database; it was left as it is. Restore it from a backup (remove ${file}-wal and ${file}-shm, too), or move it away to start anew.`,
});

/** SQLite opens a file with less than this beside it as if its folder could not be written. */
const LEAST_BYTES = 100_000;

function isFull(code: string, folder: string): boolean {
  if (code === 'ENOSPC' || code.startsWith('SQLITE_FULL')) return true;
  if (!code.startsWith('SQLITE_IOERR')) return false;
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < LEAST_BYTES;
  } catch {
    return false;
  }
}

/** What a PostgreSQL server answered, without the password of the URL. */
export function postgresProblem(error: unknown, where: string): StoreProblem {
  return {
    problem: 'database-refuses',
    sentence: `The database at ${where} refuses (${reasonOf(error)}). Check DATABASE_URL and that the server runs.`,
  };
}

export const badDatabaseUrl = (): StoreProblem => ({
  problem: 'bad-database-url',
  sentence:
    'DATABASE_URL is not an address like postgres://user:password@host:5432/name. Correct it, or remove it to use SQLite in DATA_DIR.',
});

export const newerDatabase = (where: string): StoreProblem => ({
  problem: 'newer-database',
  sentence: `${where} was written by a newer version of Summit Digest; it was left as it is. Run that version, or restore a backup from before the upgrade.`,
});

export const cannotMigrate = (where: string, error: unknown): StoreProblem => ({
  problem: 'cannot-migrate',
  sentence: `The tables in ${where} could not be brought up to date (${reasonOf(error)}); nothing was changed. Use a database that holds nothing but Summit Digest's tables.`,
});
