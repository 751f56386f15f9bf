import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import type { Tables } from './schema.ts';

/** How long to wait for the server, in milliseconds. */
export interface Patience {
  /** Until it takes a connection. */
  readonly connect: number;
  /** After which it ends a statement itself, and says so. */
  readonly statement: number;
  /** After which a connection that says nothing is given up: its other end may be gone. */
  readonly answer: number;
}

const usualPatience: Patience = { connect: 10_000, statement: 30_000, answer: 35_000 };

/** "host:5432/name", without user and password; null where the address is none. */
export function postgresPlace(databaseUrl: string): string | null {
  if (!URL.canParse(databaseUrl)) return null;
  const url = new URL(databaseUrl);
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') return null;
  return `${url.host}${url.pathname}`;
}

/**
 * Makes the pool; nothing is connected before the first statement. Who keeps everything in a file
 * does not load what talks to servers: that takes 3 MB in each thread with a store.
 */
export async function openPostgres(
  databaseUrl: string,
  patience = usualPatience,
): Promise<Kysely<Tables>> {
  const {
    default: { Pool },
  } = await import('pg');
  const pool = new Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: patience.connect,
    statement_timeout: patience.statement,
    query_timeout: patience.answer,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    max: 10,
  });
  // A server that restarts ends idle connections; the pool makes new ones, and the next statement
  // reports what is wrong if it still is. Without a listener Node would end the process.
  pool.on('error', () => undefined);
  // The same of a connection that is in use: the pool listens to idle ones only.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const connect = async () => withoutSilence(await pool.connect());
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: { connect, end: () => pool.end() } }),
  });
}

/**
 * pg keeps a connection whose statement was never answered, and the next one would wait behind it.
 * Such a connection takes no further statement here, and is ended instead of going back to the pool.
 */
function withoutSilence(client: pg.PoolClient): PostgresPoolClient {
  let silent = false;
  const query = async (sql: string, parameters: readonly unknown[]) => {
    if (silent) throw new Error(silence);
    try {
      return await client.query(sql, [...parameters]);
    } catch (error) {
      silent = error instanceof Error && error.message === silence;
      throw error;
    }
  };
  return {
    // Kysely also knows cursors; nothing here reads with one.
    query: query as unknown as PostgresPoolClient['query'],
    release: () => client.release(silent),
  };
}

/** How pg says that there was no answer; it gives no code. */
const silence = 'Query read timeout';
