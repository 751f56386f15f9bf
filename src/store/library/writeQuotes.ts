import type { Kysely } from 'kysely';
import type { Quote } from '../../core/index.ts';
import type { Tables } from '../schema.ts';
import { keyOf } from './foldText.ts';
import { storable } from './hashes.ts';

/** So many rows go into one statement: SQLite takes 32,766 values. */
const mostRows = 500;

/** Writes the quotes of a revision unless it has them; tells whether it did. */
export async function writeQuotes(
  db: Kysely<Tables>,
  reportId: string,
  revision: number,
  quotes: readonly Quote[],
  now: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('revision')
    .set({ quotes_at: now })
    .where('report_id', '=', reportId)
    .where('number', '=', revision)
    .where('quotes_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  const rows = quotes.map((quote, place) => rowOf(reportId, revision, place, quote));
  for (let at = 0; at < rows.length; at += mostRows) {
    await db
      .insertInto('quote')
      .values(rows.slice(at, at + mostRows))
      .execute();
  }
  return true;
}

function rowOf(report_id: string, revision: number, place: number, quote: Quote) {
  const { reportId: _, start, end, text, kind, ...rest } = quote;
  const speaker = quote.speaker?.name ?? null;
  return {
    report_id,
    revision,
    place,
    start_index: start,
    end_index: end,
    text: storable(text),
    kind,
    speaker: speaker === null ? null : storable(speaker),
    speaker_key: speaker === null ? null : keyOf(speaker),
    rest: JSON.stringify(rest),
  };
}
