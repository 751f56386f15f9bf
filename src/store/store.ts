import type { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import { openPostgres, postgresPlace } from './postgres.ts';
import { badDatabaseUrl, postgresProblem, type StoreProblem, sqliteProblem } from './problem.ts';
import type { Tables } from './schema.ts';
import { openSqlite } from './sqlite.ts';
import { sqliteFile } from './sqliteFile.ts';

/** Everything that outlives a restart. */
export interface Store {
  readonly db: Kysely<Tables>;
  /** Only for the row lock clause, which SQLite does not have. */
  readonly engine: 'sqlite' | 'postgres';
  readonly close: () => Promise<void>;
}

export type OpenedStore =
  | ({ readonly ok: true } & Store)
  | { readonly ok: false; readonly problem: StoreProblem };

/**
 * Opens PostgreSQL where `databaseUrl` is given, else the SQLite file in `dataDir`, and brings its
 * tables up to date. What cannot be opened is left as it is.
 */
export async function openStore(settings: {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  /** How long a statement on SQLite waits for another process that writes; 5 seconds where nothing is said. */
  readonly patienceMs?: number | undefined;
}): Promise<OpenedStore> {
  return settings.databaseUrl ? await openServer(settings.databaseUrl) : await openFile(settings);
}

async function openFile({
  dataDir,
  patienceMs,
}: {
  readonly dataDir: string;
  readonly patienceMs?: number | undefined;
}): Promise<OpenedStore> {
  const file = sqliteFile(dataDir);
  const problemOf = (error: unknown) => sqliteProblem(error, dataDir, file);
  try {
    return await upToDate(openSqlite(dataDir, patienceMs), 'sqlite', file, problemOf);
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

async function openServer(databaseUrl: string): Promise<OpenedStore> {
  const place = postgresPlace(databaseUrl);
  if (place === null) return { ok: false, problem: badDatabaseUrl() };
  const problemOf = (error: unknown) => postgresProblem(error, place);
  return await upToDate(await openPostgres(databaseUrl), 'postgres', place, problemOf);
}

async function upToDate(
  db: Kysely<Tables>,
  engine: Store['engine'],
  where: string,
  problemOf: (error: unknown) => StoreProblem,
): Promise<OpenedStore> {
  const problem = await migrate(db, engine, where).catch(problemOf);
  if (problem === null) return { ok: true, db, engine, close: () => db.destroy() };
  await db.destroy();
  return { ok: false, problem };
}
