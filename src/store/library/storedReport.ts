import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** A report as it stands, to be read by the core. */
export interface StoredReport {
  readonly id: string;
  readonly revision: number;
  readonly url: string | null;
  /** Anybody may read it there: it came from a source that is no key. */
  readonly isPublic: boolean;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly origin: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly firstSeen: string;
  /** The instant by which it stands in order. */
  readonly at: string;
  /** False where nobody has kept the quotes of this revision yet. */
  readonly quotesKept: boolean;
}

/** Reports beside their latest revision; the caller says which, and what of them. */
export const fromLatest = (db: Kysely<Tables>) =>
  db
    .selectFrom('report')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.report_id', '=', 'report.id')
        .onRef('revision.number', '=', 'report.revision'),
    );

/** Reports with the text of their latest revision; the caller says which. */
export const latestReports = (db: Kysely<Tables>) =>
  fromLatest(db).select([
    'report.id',
    'report.owner',
    'report.revision',
    'report.url',
    'report.outlet',
    'report.byline',
    'report.origin',
    'revision.title',
    'revision.text',
    'report.published',
    'report.modified',
    'report.language',
    'report.first_seen',
    'report.at',
    'revision.quotes_at',
  ]);

type Row = Awaited<ReturnType<ReturnType<typeof latestReports>['executeTakeFirstOrThrow']>>;

const asStored = (row: Row): StoredReport => {
  const { owner, first_seen, quotes_at, ...rest } = row;
  return { ...rest, isPublic: owner === '', firstSeen: first_seen, quotesKept: quotes_at !== null };
};

/**
 * One report where a workspace has an article twice, from all the world and of its own: its own,
 * which may be the whole text behind a paywall.
 */
export function onePerAddress(rows: readonly Row[]): StoredReport[] {
  const own = new Set(rows.filter(({ owner }) => owner !== '').map(({ url }) => url));
  return rows
    .filter(({ owner, url }) => owner !== '' || url === null || !own.has(url))
    .map(asStored);
}
