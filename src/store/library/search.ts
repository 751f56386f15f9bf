import { type Expression, type Kysely, type SqlBool, sql } from 'kysely';
import { isSqlite } from '../isSqlite.ts';
import type { Tables } from '../schema.ts';
import { ftsSearch } from './ftsSearch.ts';
import type { IndexedWords, ReadQuery } from './textQuery.ts';
import { tsvectorSearch } from './tsvectorSearch.ts';

/** All that the engines' full-text indexes are asked for; the only statements that differ. */
export interface SearchIndex {
  /** Puts the words of a report in the place of those that it had. */
  readonly put: (db: Kysely<Tables>, number: number, words: IndexedWords) => Promise<void>;
  /** Holds for `report.number` where the report has the phrases. */
  readonly holds: (groups: ReadQuery['groups']) => Expression<SqlBool>;
  /** A table of `number` and `score`, the best with the least. */
  readonly ranked: (groups: ReadQuery['groups']) => Expression<{ number: number; score: number }>;
}

export const searchOf = (db: Kysely<Tables>): SearchIndex =>
  isSqlite(db) ? ftsSearch : tsvectorSearch;

/** A condition on `report` that is the whole query. */
export function satisfies(search: SearchIndex, { groups, none }: ReadQuery): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [];
  if (groups.length > 0) parts.push(search.holds(groups));
  if (none.length > 0) parts.push(sql<SqlBool>`not ${search.holds([none])}`);
  return parts.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`(${sql.join(parts, sql` and `)})`;
}
