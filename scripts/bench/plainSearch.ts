import { sql } from 'kysely';
import type { TopicQuery } from '../../src/store/library/textQuery.ts';
import type { Store } from '../../src/store/store.ts';

/**
 * The peer of our search: what one would make first, FTS5 or to_tsvector('english') over title and
 * text, without workspaces, revisions or our folding of words.
 */
export async function makePlainIndex({ db, engine }: Store): Promise<void> {
  if (engine === 'sqlite') {
    await sql`create virtual table plain_search using fts5(title, text, tokenize = 'porter unicode61')`.execute(
      db,
    );
    await sql`insert into plain_search (title, text) select title, text from revision`.execute(db);
    return;
  }
  await sql`create table plain_search as select report_id, to_tsvector('english', title || ' ' || text) as words from revision`.execute(
    db,
  );
  await sql`create index on plain_search using gin (words)`.execute(db);
  await sql`analyze plain_search`.execute(db);
}

/** The best so many, with the engine's own order. */
export async function searchPlain({ db, engine }: Store, query: TopicQuery, most: number) {
  const asked = engine === 'sqlite' ? forFts(query) : forTsquery(query);
  return engine === 'sqlite'
    ? await sql`select rowid from plain_search where plain_search match ${asked} order by rank limit ${most}`.execute(
        db,
      )
    : await sql`select report_id from plain_search, to_tsquery('english', ${asked}) as asked where words @@ asked order by ts_rank(words, asked) desc limit ${most}`.execute(
        db,
      );
}

const forFts = ({ all, none }: TopicQuery): string =>
  [all.map((words) => `"${words}"`).join(' AND '), ...none.map((words) => `"${words}"`)].join(
    ' NOT ',
  );

const forTsquery = ({ all, none }: TopicQuery): string =>
  [...all.map(phrase), ...none.map((words) => `!(${phrase(words)})`)].join(' & ');

const phrase = (words: string): string => words.split(' ').join(' <-> ');
