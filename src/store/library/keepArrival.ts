import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import type { ChangedReport } from './bumpTopics.ts';
import { carry } from './carry.ts';
import { completeReport } from './completeReport.ts';
import type { Kept } from './draft.ts';
import { findReport } from './findReport.ts';
import { openReport } from './openReport.ts';
import type { Prepared } from './prepared.ts';
import { reviseReport } from './reviseReport.ts';
import { writeQuotes } from './writeQuotes.ts';

export interface Done {
  readonly kept: Kept;
  /** For the topics; null where nothing that they show has changed. */
  readonly changed: ChangedReport | null;
}

/** Within a transaction: opens, revises, completes or only carries the report, and keeps its quotes. */
export async function keepArrival(db: Kysely<Tables>, arrival: Prepared): Promise<Done> {
  const { draft, source, quotes, seenAt } = arrival;
  const { report, opened, revised, completed } = await openOrChange(db, arrival);
  const revision = revised?.number ?? report.revision;
  const at = completed?.at ?? report.at;
  const { url, listedAt = null } = draft;
  const carriage = { report: { id: report.id, at }, source, url, listedAt, seenAt };
  const carried = await carry(db, carriage);
  const isCurrent = opened || revised || report.whole_hash === arrival.hashes.whole;
  const quoted =
    quotes && isCurrent ? await writeQuotes(db, report.id, revision, quotes, seenAt) : false;
  const kept = opened ? 'opened' : revised ? 'revised' : carried ? 'carried' : 'same';
  const is = { kept, reportId: report.id, revision } as const;
  if (kept === 'same' && !quoted && !completed) return { kept: is, changed: null };
  const texts = [draft, ...(revised ? [revised.before] : [])];
  const everywhere = revised !== null || quoted || completed !== null;
  return {
    kept: is,
    changed: { reportId: report.id, texts, workspace: everywhere ? null : source.workspace },
  };
}

async function openOrChange(db: Kysely<Tables>, arrival: Prepared) {
  const known = await findReport(db, arrival);
  const opened = known ? null : await openReport(db, arrival);
  if (opened) return { report: opened, opened: true, revised: null, completed: null };
  // Neither, where another process has made it known meanwhile.
  const report = known ?? (await findReport(db, arrival));
  if (!report) throw new Error(`Report ${arrival.id} was neither kept nor found.`);
  const revised = await reviseReport(db, report, arrival);
  const completed = await completeReport(db, report, arrival);
  return { report, opened: false, revised, completed };
}
