import type { FoundCorrection, StaleBriefing } from '../../store/library/corrections.ts';
import { readStored } from '../readStored.ts';
import { findCorrections } from './findCorrections.ts';

/** What a stored briefing showed and its reports, as they are stored now, no longer say; null where that is not known. */
export async function findInBriefing(
  briefing: StaleBriefing,
): Promise<readonly FoundCorrection[] | null> {
  const { content, memory, changed } = briefing;
  if (content === null || memory === null) return null;
  // The core finds the quotes of those that it needs them of.
  const read = await Promise.all(briefing.reports.map((report) => readStored(report, [])));
  const reports = read.flatMap((one) => (one === null ? [] : [one.report]));
  return findCorrections({ content, memory, changed, reports });
}
