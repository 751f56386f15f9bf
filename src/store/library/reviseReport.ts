import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import type { KnownReport } from './findReport.ts';
import type { Prepared } from './prepared.ts';
import { writeRevision } from './writeRevision.ts';

export interface Revised {
  readonly number: number;
  /** What it was until now. */
  readonly before: { readonly title: string | null; readonly text: string };
}

/**
 * Writes a new revision where the article has changed; null where it has not. What it was at an
 * earlier time is no change, unless it says that it was modified since: feeds and caches lag behind.
 * Nor is a summary, where the article could be read at another time or by another feed.
 */
export async function reviseReport(
  db: Kysely<Tables>,
  report: KnownReport,
  arrival: Prepared,
): Promise<Revised | null> {
  const { draft, hashes } = arrival;
  if (report.whole_hash === hashes.whole) return null;
  if (draft.isSummary && draft.text.length <= report.text.length) return null;
  const modifiedSince = isLater(draft.modified, report.modified);
  if (!modifiedSince && (await wasBefore(db, report.id, hashes.whole))) return null;
  const number = report.revision + 1;
  await writeRevision(db, { reportId: report.id, revision: number, row: report.number }, arrival);
  await db
    .updateTable('report')
    .set({ revision: number, text_hash: hashes.text, modified: draft.modified ?? report.modified })
    .where('id', '=', report.id)
    .execute();
  // Behind the report itself: a briefing that is just being noted waits for that row, or is waited for.
  await db
    .updateTable('rests_on')
    .set({ stale: 1 })
    .where('report_id', '=', report.id)
    .where('revision', '<', number)
    .execute();
  return { number, before: { title: report.title, text: report.text } };
}

async function wasBefore(db: Kysely<Tables>, id: string, whole: string): Promise<boolean> {
  const row = await db
    .selectFrom('revision')
    .select('number')
    .where('report_id', '=', id)
    .where('whole_hash', '=', whole)
    .executeTakeFirst();
  return row !== undefined;
}

/** False where either is not known. */
function isLater(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && Date.parse(one) > Date.parse(other);
}
