import { sql } from 'kysely';
import type { SearchIndex } from './searchIndex.ts';
import type { Phrase, ReadQuery } from './textQuery.ts';

/** SQLite's FTS5: sqlite.org/fts5.html. */
export const ftsSearch: SearchIndex = {
  put: async (db, number, { title, text }) => {
    await sql`delete from report_search where rowid = ${number}`.execute(db);
    await sql`insert into report_search (rowid, title, text)
      values (${number}, ${title.join(' ')}, ${text.join(' ')})`.execute(db);
  },
  holds: (groups) =>
    sql`report.number in (
      select rowid from report_search where report_search match ${asFts(groups)}
    )`,
  // A word in the title counts five times as much.
  ranked: (groups) =>
    sql`(
      select rowid as number, bm25(report_search, 5.0, 1.0) as score
      from report_search where report_search match ${asFts(groups)}
    )`,
};

/** ("ferry" OR "boat line") AND ("strik" *): a phrase is quoted, and holds letters only. */
const asFts = (groups: ReadQuery['groups']): string =>
  groups.map((group) => `(${group.map(asFtsPhrase).join(' OR ')})`).join(' AND ');

const asFtsPhrase = ({ words, begins }: Phrase): string =>
  `"${words.join(' ')}"${begins ? ' *' : ''}`;
