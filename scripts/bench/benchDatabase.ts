import { startPostgres } from '../../test/doubles/postgres.ts';

export interface BenchDatabase {
  /** Undefined: SQLite. */
  readonly url: string | undefined;
  readonly stop: () => Promise<void>;
}

/**
 * What a bench keeps its rows in: the server of DATABASE_URL (an empty database), with the word
 * `postgres` one that is started for this run, as for the tests, and ended with it; else SQLite.
 */
export async function benchDatabase(words: readonly string[]): Promise<BenchDatabase> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  if (!words.includes('postgres')) return { url: undefined, stop: async () => {} };
  return await startPostgres();
}
