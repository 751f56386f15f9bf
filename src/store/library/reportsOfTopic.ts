import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import { searchOf } from './search.ts';
import { latestReports, onePerAddress, type StoredReport } from './storedReport.ts';
import { readQuery } from './textQuery.ts';
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
  window: Window,
): Promise<StoredReport[]> {
  const asksWords = readQuery(topic.query).groups.length > 0;
  const latest = await (asksWords ? byWords : byTime)(db, workspace, topic, window);
  if (latest.length === 0) return [];
  // Texts are read only of what is wanted: nothing long is put in order.
  const ids = latest.map(({ id }) => id);
  const rows = await latestReports(db)
    .where('report.id', 'in', ids)
    .orderBy('report.at')
    .orderBy('report.id')
    .execute();
  return onePerAddress(rows);
}

type FindIds = (
  db: Kysely<Tables>,
  workspace: string,
  topic: TopicFilter,
  window: Window,
) => Promise<{ id: string }[]>;

/** Begins with the search index. */
const byWords: FindIds = async (db, workspace, topic, { since, until, most }) =>
  await db
    .selectFrom('report')
    .select('report.id')
    .where((at) => belongsTo(at, searchOf(db), workspace, topic))
    .$if(since !== undefined, (reports) => reports.where('report.at', '>=', since!))
    .$if(until !== undefined, (reports) => reports.where('report.at', '<=', until!))
    .orderBy('report.at', 'desc')
    .orderBy('report.id', 'desc')
    .limit(most)
    .execute();

/** Begins with the latest that the workspace sees, and stops when there are enough. */
const byTime: FindIds = async (db, workspace, topic, { since, until, most }) =>
  await db
    .selectFrom('carried as seen')
    .innerJoin('report', 'report.id', 'seen.report_id')
    .select(['report.id', 'seen.at', 'seen.report_id'])
    .distinct()
    .where('seen.workspace', '=', workspace)
    .where((at) => belongsTo(at as never, searchOf(db), workspace, topic))
    .$if(since !== undefined, (reports) => reports.where('seen.at', '>=', since!))
    .$if(until !== undefined, (reports) => reports.where('seen.at', '<=', until!))
    .orderBy('seen.at', 'desc')
    .orderBy('seen.report_id', 'desc')
    .limit(most)
    .execute();
