import type { Expression, Kysely, SqlBool } from 'kysely';
import type { Tables } from '../schema.ts';
import type { IndexedWords, ReadQuery } from './textQuery.ts';

/** All that the engines' full-text indexes are asked for; the only statements that differ. */
export interface SearchIndex {
  /** Puts the words of a report in the place of those that it had. */
  readonly put: (db: Kysely<Tables>, number: number, words: IndexedWords) => Promise<void>;
  /** Holds for `report.number` where the report has the phrases. */
  readonly holds: (groups: ReadQuery['groups']) => Expression<SqlBool>;
  /** A table of `number` and `score`, the best with the least. */
  readonly ranked: (groups: ReadQuery['groups']) => Expression<{ number: number; score: number }>;
}
