import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import type { KnownReport } from './findReport.ts';
import { keyOf } from './foldText.ts';
import { primaryTag } from './openReport.ts';
import type { Prepared } from './prepared.ts';
import { placeInTime } from './reportPlace.ts';

/**
 * Notes what is said of a report beside its text and was not known of it, as the date that its page
 * gives and its feed did not; of a file, also what it says otherwise now, since nobody else speaks of
 * it. Its place in time then; null where nothing is new.
 */
export async function completeReport(
  db: Kysely<Tables>,
  report: KnownReport,
  { draft, source }: Prepared,
): Promise<{ readonly at: string } | null> {
  const learnt = <Value>(now: Value | null, known: Value | null): Value | null =>
    now !== known && (known === null || source.kind === 'folder') ? now : null;
  const outlet = learnt(draft.outlet, report.outlet);
  const published = learnt(draft.published, report.published);
  const at = published === null ? report.at : placeInTime(published, report.first_seen);
  const language = draft.language === null ? null : primaryTag(draft.language);
  const news = {
    ...known('byline', learnt(draft.byline, report.byline)),
    ...known('origin', learnt(draft.origin, report.origin)),
    ...known('language', learnt(language, report.language)),
    ...(outlet === null ? {} : { outlet, outlet_key: keyOf(outlet) }),
    ...(published === null ? {} : { published, at }),
  };
  if (Object.keys(news).length === 0) return null;
  await db.updateTable('report').set(news).where('id', '=', report.id).execute();
  if (at !== report.at) {
    await db.updateTable('carried').set({ at }).where('report_id', '=', report.id).execute();
  }
  return { at };
}

const known = (column: 'byline' | 'origin' | 'language', value: string | null) =>
  value === null ? {} : { [column]: value };
