import { type Kysely, sql } from 'kysely';
import { isSqlite } from '../isSqlite.ts';
import type { Tables } from '../schema.ts';

/**
 * Lets reports that are being kept be finished first, and others wait until the topic is written:
 * else one that was kept at the same moment would be held against the topics as they were, and the
 * new topic's version would not tell of it. On SQLite one transaction writes at a time anyway.
 */
export async function holdKeepers(transaction: Kysely<Tables>): Promise<void> {
  if (!isSqlite(transaction)) await sql`lock table carried in share mode`.execute(transaction);
}
