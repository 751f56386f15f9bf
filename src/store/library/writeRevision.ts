import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import type { Prepared } from './prepared.ts';
import { searchOf } from './search.ts';
import { indexedWords } from './textQuery.ts';

/** Which report, and which of its revisions: from 1. */
export interface RevisionPlace {
  readonly reportId: string;
  readonly revision: number;
  /** The report's row in the search index. */
  readonly row: number;
}

/** Keeps the text of an article as a revision, and makes it what search finds. */
export async function writeRevision(
  db: Kysely<Tables>,
  { reportId, revision, row }: RevisionPlace,
  { draft, hashes, seenAt }: Pick<Prepared, 'draft' | 'hashes' | 'seenAt'>,
): Promise<void> {
  const { title, text, modified } = draft;
  await db
    .insertInto('revision')
    .values({
      report_id: reportId,
      number: revision,
      title,
      text,
      hash: hashes.text,
      whole_hash: hashes.whole,
      modified,
      seen_at: seenAt,
    })
    .execute();
  await searchOf(db).put(db, row, indexedWords(title, text));
}
