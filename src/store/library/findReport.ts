import { type Kysely, sql } from 'kysely';
import { isSqlite } from '../isSqlite.ts';
import type { Tables } from '../schema.ts';
import { keyOf } from './foldText.ts';
import type { Hashes } from './hashes.ts';
import type { Prepared } from './prepared.ts';
import { fromLatest } from './storedReport.ts';

/** A report as it stands, with the title and text of its latest revision. */
export type KnownReport = NonNullable<Awaited<ReturnType<typeof latestOf>>>;

/**
 * The report that this article is: by its address, else by outlet, title and text, as they were first
 * seen, of a file also as they are now; else the public one of the same address and text, where this workspace sees it already. It is held until the
 * transaction ends.
 */
export async function findReport(
  db: Kysely<Tables>,
  { id, draft, owner, hashes, source }: Prepared,
): Promise<KnownReport | null> {
  const byAddress = draft.url === null ? null : await idOfAddress(db, owner, draft.url);
  const known =
    byAddress ??
    (await idOfWords(db, owner, id, hashes.first)) ??
    (draft.url?.startsWith('file:') ? await idOfFile(db, owner, draft.outlet, hashes) : null) ??
    (owner === '' || draft.url === null
      ? null
      : await idOfPublic(db, draft.url, hashes.text, source.workspace));
  return known === null ? null : ((await latestOf(db, known)) ?? null);
}

async function idOfAddress(db: Kysely<Tables>, owner: string, url: string) {
  const row = await db
    .selectFrom('address')
    .select('report_id')
    .where('owner', '=', owner)
    .where('url', '=', url)
    .executeTakeFirst();
  return row?.report_id ?? null;
}

async function idOfWords(db: Kysely<Tables>, owner: string, id: string, first: string) {
  const row = await db
    .selectFrom('report')
    .select('id')
    .where((at) =>
      at.or([at('id', '=', id), at.and([at('owner', '=', owner), at('first_hash', '=', first)])]),
    )
    .executeTakeFirst();
  return row?.id ?? null;
}

/** A file under another name, by its words as they are now: it may have been changed since it was first seen. */
async function idOfFile(
  db: Kysely<Tables>,
  owner: string,
  outlet: string | null,
  { text, whole }: Hashes,
) {
  const row = await fromLatest(db)
    .select('report.id')
    .where('report.text_hash', '=', text)
    .where('report.owner', '=', owner)
    .where('report.url', 'like', 'file:%')
    .where(
      'report.outlet_key',
      outlet === null ? 'is' : '=',
      outlet === null ? null : keyOf(outlet),
    )
    .where('revision.whole_hash', '=', whole)
    .orderBy('report.id')
    .executeTakeFirst();
  return row?.id ?? null;
}

async function idOfPublic(db: Kysely<Tables>, url: string, text: string, workspace: string) {
  const row = await db
    .selectFrom('address')
    .innerJoin('report', 'report.id', 'address.report_id')
    .innerJoin('carried', 'carried.report_id', 'report.id')
    .select('report.id')
    .where('address.owner', '=', '')
    .where('address.url', '=', url)
    .where('report.text_hash', '=', text)
    .where('carried.workspace', '=', workspace)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** PostgreSQL holds the row for this transaction; on SQLite the whole file is held. */
async function latestOf(db: Kysely<Tables>, id: string) {
  return await fromLatest(db)
    .select([
      'report.id',
      'report.number',
      'report.at',
      'report.first_seen',
      'report.outlet',
      'report.byline',
      'report.origin',
      'report.published',
      'report.language',
      'report.revision',
      'report.modified',
      'revision.title',
      'revision.text',
      'revision.whole_hash',
    ])
    .where('report.id', '=', id)
    .$if(!isSqlite(db), (query) => query.modifyEnd(sql`for update of report`))
    .executeTakeFirst();
}
