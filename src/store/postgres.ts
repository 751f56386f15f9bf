import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './schema.ts';

/** How long to wait for the server to take a connection, in milliseconds. */
const connectTimeout = 10_000;

/** "host:5432/name", without user and password; null where the address is none. */
export function postgresPlace(databaseUrl: string): string | null {
  if (!URL.canParse(databaseUrl)) return null;
  const url = new URL(databaseUrl);
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') return null;
  return `${url.host}${url.pathname}`;
}

/** Makes the pool; nothing is connected before the first statement. */
export function openPostgres(databaseUrl: string): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: connectTimeout,
    max: 10,
  });
  // A server that restarts ends idle connections; the pool makes new ones, and the next statement
  // reports what is wrong if it still is. Without a listener Node would end the process.
  pool.on('error', () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
