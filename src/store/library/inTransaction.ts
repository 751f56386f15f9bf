import type { Kysely, Transaction } from 'kysely';
import { codeOf } from '../problem.ts';
import type { Tables } from '../schema.ts';

/** PostgreSQL's deadlock_detected and serialization_failure: nothing was done, and it may be done again. */
const mayBeRepeated = new Set(['40P01', '40001']);
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
