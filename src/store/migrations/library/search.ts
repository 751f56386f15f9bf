import { type Kysely, sql } from 'kysely';
import { isSqlite } from '../../isSqlite.ts';

/**
 * The index over the words of the latest revisions, a row for each report. It holds words only, no
 * text: that stands in `revision`. What is forgotten leaves it by the database's own doing.
 */
export async function createSearch(db: Kysely<unknown>): Promise<void> {
  await (isSqlite(db) ? createFts(db) : createTsvector(db));
}

async function createFts(db: Kysely<unknown>): Promise<void> {
  // The words are folded before they come here (foldText.ts), alike for both engines.
  await sql`create virtual table report_search using fts5(
    title, text, content='', contentless_delete=1,
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
  )`.execute(db);
  await sql`create trigger report_search_forgets after delete on report begin
    delete from report_search where rowid = old.number;
  end`.execute(db);
}

async function createTsvector(db: Kysely<unknown>): Promise<void> {
  await sql`create table report_search (
    number integer primary key references report (number) on delete cascade,
    words tsvector not null
  )`.execute(db);
  // Every search reads through what is still to be put into the index: that list is kept short (in
  // kB). docs/decisions/library.md has what other lengths cost.
  await sql`create index report_search_words on report_search using gin (words)
    with (gin_pending_list_limit = 256)`.execute(db);
}
