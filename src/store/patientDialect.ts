import { setTimeout as pause } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, SqliteDialect, SqliteDriver } from 'kysely';
import { codeOf } from './problem.ts';

/** Between two tries, in milliseconds. Whoever holds the lock holds it for a few, most of the time. */
const BETWEEN_TRIES = 10;

/**
 * Kysely begins transactions as readers. One that reads and then writes fails at once (without
 * waiting) when another process wrote in between; so each takes the write lock when it begins.
 * A disk that is full ends the transaction by itself; a second end would fail, and hide why.
 * Who finds another process writing waits for `patienceMs`, without holding up this thread (as
 * SQLite's own waiting would) or the others that want something of this connection.
 */
export function patientDialect(database: Database.Database, patienceMs: number): SqliteDialect {
  const dialect = new SqliteDialect({ database });
  dialect.createDriver = () => {
    const driver = new SqliteDriver({ database });
    const acquire = driver.acquireConnection.bind(driver);
    const release = driver.releaseConnection.bind(driver);
    let patient: DatabaseConnection | null = null;
    driver.acquireConnection = async () => {
      const connection = await acquire();
      patient ??= withPatience(connection, { acquire, release, database, patienceMs });
      return patient;
    };
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

interface Held {
  readonly acquire: () => Promise<unknown>;
  readonly release: () => Promise<void>;
  readonly database: Database.Database;
  readonly patienceMs: number;
}

/** The one connection; while it waits it is lent to others, which may only want to read. */
function withPatience(
  connection: DatabaseConnection,
  { acquire, release, database, patienceMs }: Held,
): DatabaseConnection {
  return {
    executeQuery: async (query, ...rest) => {
      const end = performance.now() + patienceMs;
      for (;;) {
        try {
          return await connection.executeQuery(query, ...rest);
        } catch (error) {
          const isHeld = codeOf(error).startsWith('SQLITE_BUSY') && !database.inTransaction;
          if (!isHeld || performance.now() > end) throw error;
        }
        await release();
        await pause(BETWEEN_TRIES);
        await acquire();
      }
    },
    streamQuery: (...given) => connection.streamQuery(...given),
  };
}
