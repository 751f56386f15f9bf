import type { Kysely, Transaction } from 'kysely';
import { codeOf } from '../problem.ts';
import type { Tables } from '../schema.ts';

/**
 * Nothing was done, and it may be done again: PostgreSQL's deadlock_detected and
 * serialization_failure, and SQLite's write lock, for which waiting is not fair: another process
 * that writes without a pause may have it each time it is asked for.
 */
const mayBeRepeated = new Set(['40P01', '40001', 'SQLITE_BUSY']);
const mostTries = 5;

/** All of it or none; again where two transactions waited for each other. Throws what the database throws. */
export async function inTransaction<Result>(
  db: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (tries === mostTries || !mayBeRepeated.has(codeOf(error))) throw error;
    }
  }
}
