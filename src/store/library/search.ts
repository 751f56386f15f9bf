import { type Expression, type Kysely, type SqlBool, sql } from 'kysely';
import { isSqlite } from '../isSqlite.ts';
import type { Tables } from '../schema.ts';
import { ftsSearch } from './ftsSearch.ts';
import type { SearchIndex } from './searchIndex.ts';
import type { ReadQuery } from './textQuery.ts';
import { tsvectorSearch } from './tsvectorSearch.ts';

export const searchOf = (db: Kysely<Tables>): SearchIndex =>
  isSqlite(db) ? ftsSearch : tsvectorSearch;

/** A condition on `report` that is the whole query. */
export function satisfies(search: SearchIndex, { groups, none }: ReadQuery): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [];
  if (groups.length > 0) parts.push(search.holds(groups));
  if (none.length > 0) parts.push(sql<SqlBool>`not ${search.holds([none])}`);
  return parts.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`(${sql.join(parts, sql` and `)})`;
}
