import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import { searchOf } from './search.ts';
import { indexedWords } from './textQuery.ts';

/** So many texts are read at a time. */
const atATime = 200;

/** Makes the search index of all reports anew: after an import, or when words are folded otherwise. */
export async function indexAll(db: Kysely<Tables>): Promise<void> {
  const search = searchOf(db);
  let last = 0;
  for (;;) {
    const reports = await db
      .selectFrom('report')
      .innerJoin('revision', (join) =>
        join
          .onRef('revision.report_id', '=', 'report.id')
          .onRef('revision.number', '=', 'report.revision'),
      )
      .select(['report.number', 'revision.title', 'revision.text'])
      .where('report.number', '>', last)
      .orderBy('report.number')
      .limit(atATime)
      .execute();
    for (const { number, title, text } of reports) {
      await search.put(db, number, indexedWords(title, text));
      last = number;
    }
    if (reports.length < atATime) return;
  }
}
