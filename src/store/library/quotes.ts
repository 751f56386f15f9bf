import type { Kysely, Selectable } from 'kysely';
import type { Quote } from '../../core/index.ts';
import type { QuoteTable } from '../librarySchema.ts';
import type { Tables } from '../schema.ts';
import { bumpTopics } from './bumpTopics.ts';
import { keyOf } from './foldText.ts';
import { inTransaction } from './inTransaction.ts';
import { visibleTo } from './visible.ts';
import { writeQuotes } from './writeQuotes.ts';

/**
 * Keeps the quotes of a revision, as the core reads them in its text, unless they are kept already;
 * tells whether it did. False also where there is no such revision.
 */
export async function keepQuotes(
  db: Kysely<Tables>,
  { reportId, revision }: { readonly reportId: string; readonly revision: number },
  quotes: readonly Quote[],
  now: Date,
): Promise<boolean> {
  return await inTransaction(db, async (transaction) => {
    const wrote = await writeQuotes(transaction, reportId, revision, quotes, now.toISOString());
    if (wrote) {
      const texts = await transaction
        .selectFrom('revision')
        .select(['title', 'text'])
        .where('report_id', '=', reportId)
        .where('number', '=', revision)
        .execute();
      await bumpTopics(transaction, [{ reportId, texts, workspace: null }]);
    }
    return wrote;
  });
}

/** So many ids go into one statement. */
const mostIds = 1_000;

/** The quotes of these reports' latest revisions, those that the workspace may see, in reading order. */
export async function quotesOfReports(
  db: Kysely<Tables>,
  workspace: string,
  reportIds: readonly string[],
): Promise<Map<string, Quote[]>> {
  const quotes = new Map<string, Quote[]>();
  for (let at = 0; at < reportIds.length; at += mostIds) {
    const rows = await latestQuotes(db, workspace)
      .where('quote.report_id', 'in', reportIds.slice(at, at + mostIds))
      .orderBy('quote.report_id')
      .orderBy('quote.place')
      .execute();
    for (const row of rows) {
      const known = quotes.get(row.report_id);
      if (known) known.push(asQuote(row));
      else quotes.set(row.report_id, [asQuote(row)]);
    }
  }
  return quotes;
}

/** What somebody of this name is quoted with in what the workspace may see, the latest reports first. */
export async function quotesOfSpeaker(
  db: Kysely<Tables>,
  workspace: string,
  speaker: string,
  most: number,
): Promise<Quote[]> {
  const rows = await latestQuotes(db, workspace)
    .where('quote.speaker_key', '=', keyOf(speaker))
    .orderBy('report.at', 'desc')
    .orderBy('quote.report_id')
    .orderBy('quote.place')
    .limit(most)
    .execute();
  return rows.map(asQuote);
}

const latestQuotes = (db: Kysely<Tables>, workspace: string) =>
  db
    .selectFrom('quote')
    .innerJoin('report', (join) =>
      join
        .onRef('report.id', '=', 'quote.report_id')
        .onRef('report.revision', '=', 'quote.revision'),
    )
    .selectAll('quote')
    .where((at) => visibleTo(at as never, workspace));

const asQuote = (row: Selectable<QuoteTable>): Quote => ({
  ...JSON.parse(row.rest),
  reportId: row.report_id,
  start: row.start_index,
  end: row.end_index,
  text: row.text,
  kind: row.kind,
});
