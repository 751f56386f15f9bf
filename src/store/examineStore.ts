import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { stateOf } from './migrate.ts';
import { openPostgres, postgresPlace } from './postgres.ts';
import {
  badDatabaseUrl,
  damagedFile,
  postgresProblem,
  type StoreProblem,
  sqliteProblem,
} from './problem.ts';
import { openSqlite } from './sqlite.ts';
import { sqliteFile } from './sqliteFile.ts';
import type { Store } from './store.ts';

export type ExaminedStore =
  | { readonly found: 'nothing'; readonly where: string }
  | { readonly found: 'problem'; readonly problem: StoreProblem }
  | {
      readonly found: 'store';
      readonly where: string;
      readonly store: Store;
      /** `behind`: the next start brings the tables up to date. */
      readonly tables: 'current' | 'behind' | 'newer';
      /** The server's clock; null where the database has none of its own. */
      readonly time: Date | null;
    };

/** Opens what is there and changes nothing: no file is made, no table brought up to date. */
export async function examineStore(settings: {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
}): Promise<ExaminedStore> {
  const { dataDir, databaseUrl } = settings;
  return databaseUrl === undefined ? await examineFile(dataDir) : await examineServer(databaseUrl);
}

async function examineFile(dataDir: string): Promise<ExaminedStore> {
  const where = sqliteFile(dataDir);
  if (!existsSync(where)) return { found: 'nothing', where };
  let db: Store['db'] | undefined;
  try {
    db = openSqlite(dataDir);
    const tables = await stateOf(db);
    if (await isWhole(db)) {
      const store: Store = { db, engine: 'sqlite', close: db.destroy.bind(db) };
      return { found: 'store', where, store, tables, time: null };
    }
    await db.destroy();
    return { found: 'problem', problem: damagedFile(where) };
  } catch (error) {
    await db?.destroy();
    return { found: 'problem', problem: sqliteProblem(error, dataDir, where) };
  }
}

/** A copy that was put back beside another file's -wal opens well, and is a mixture of both. */
async function isWhole(db: Store['db']): Promise<boolean> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(db);
  return rows[0]?.integrity_check === 'ok';
}

async function examineServer(databaseUrl: string): Promise<ExaminedStore> {
  const where = postgresPlace(databaseUrl);
  if (where === null) return { found: 'problem', problem: badDatabaseUrl() };
  const db = await openPostgres(databaseUrl);
  try {
    const { rows } = await sql<{ time: Date }>`select clock_timestamp() as time`.execute(db);
    const store: Store = { db, engine: 'postgres', close: () => db.destroy() };
    const time = rows[0]?.time ?? null;
    return { found: 'store', where, store, tables: await stateOf(db), time };
  } catch (error) {
    await db.destroy();
    return { found: 'problem', problem: postgresProblem(error, where) };
  }
}
