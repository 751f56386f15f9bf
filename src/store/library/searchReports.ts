import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import { satisfies, searchOf } from './search.ts';
import { latestReports, onePerAddress, type StoredReport } from './storedReport.ts';
import { readQuery, type TopicQuery } from './textQuery.ts';
import { visibleTo } from './visible.ts';

/**
 * The reports with these words that the workspace may see, best first (where the words stand in
 * the title or often, then the latest). None for a query that asks for no word.
 */
export async function searchReports(
  db: Kysely<Tables>,
  workspace: string,
  query: TopicQuery,
  most: number,
): Promise<StoredReport[]> {
  const search = searchOf(db);
  const { groups, none } = readQuery(query);
  if (groups.length === 0) return [];
  const found = await db
    .selectFrom(sql<{ number: number; score: number }>`${search.ranked(groups)}`.as('found'))
    .innerJoin('report', 'report.number', 'found.number')
    .select('report.id')
    .where((at) => visibleTo(at as never, workspace))
    .where(satisfies(search, { groups: [], none }))
    .orderBy('found.score')
    .orderBy('report.at', 'desc')
    .orderBy('report.id')
    .limit(most)
    .execute();
  return await inThisOrder(
    db,
    found.map(({ id }) => id),
  );
}

/** Texts are read only of what is shown. */
async function inThisOrder(db: Kysely<Tables>, ids: readonly string[]): Promise<StoredReport[]> {
  if (ids.length === 0) return [];
  const rows = await latestReports(db).where('report.id', 'in', ids).execute();
  const place = new Map(ids.map((id, index) => [id, index]));
  return onePerAddress(rows.sort((a, b) => place.get(a.id)! - place.get(b.id)!));
}
