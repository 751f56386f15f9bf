import type { Kysely } from 'kysely';
import { createReport } from './library/report.ts';
import { createSearch } from './library/search.ts';
import { createSource } from './library/source.ts';
import { createTopic } from './library/topic.ts';

/** Sources, the reports that they bring, their quotes, the search index, and topics. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createSource(db);
  await createReport(db);
  await createSearch(db);
  await createTopic(db);
}
