import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import { searchOf } from './search.ts';
import { latestReports, onePerAddress, type StoredReport } from './storedReport.ts';
import { belongsTo, type TopicFilter } from './topicFilter.ts';

export interface Window {
  /** Instants, both included; a report without a date counts from when it was first seen. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** The latest so many. */
  readonly most: number;
}

/** The reports of a topic that its workspace may see, the oldest first. */
export async function reportsOfTopic(
  db: Kysely<Tables>,
  workspace: string,
  topic: TopicFilter,
  { since, until, most }: Window,
): Promise<StoredReport[]> {
  const search = searchOf(db);
  let reports = latestReports(db).where((at) => belongsTo(at, search, workspace, topic));
  if (since !== undefined) reports = reports.where('report.at', '>=', since);
  if (until !== undefined) reports = reports.where('report.at', '<=', until);
  const rows = await reports
    .orderBy('report.at', 'desc')
    .orderBy('report.id', 'desc')
    .limit(most)
    .execute();
  return onePerAddress(rows.reverse());
}
