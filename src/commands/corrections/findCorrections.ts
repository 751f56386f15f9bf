import { type Report, type Told, writeDigest } from '../../core/index.ts';
import type { FoundCorrection } from '../../store/library/corrections.ts';
import { readMemory } from '../briefingMemory.ts';

/** A briefing that was posted, and its reports as they stand now. */
export interface PostedBriefing {
  /** The Answer as it was posted, as JSON. */
  readonly content: string;
  /** What was kept of what it told. */
  readonly memory: string;
  readonly reports: readonly Report[];
  /** The reports that have changed since, and the revision that each stands at. */
  readonly changed: readonly { readonly reportId: string; readonly latest: number }[];
}

/**
 * What the briefing showed and its reports no longer say: a sentence that now has another figure,
 * name or quotation, words of somebody that now read otherwise, and what was dropped or taken back.
 * Null where what it told can no longer be read.
 */
export function findCorrections({
  content,
  memory,
  reports,
  changed,
}: PostedBriefing): FoundCorrection[] | null {
  const since = readMemory(memory);
  if (since === undefined) return null;
  if (changed.length === 0) return [];
  const { news } = writeDigest(reports, { since });
  const revisions = new Map(changed.map(({ reportId, latest }) => [reportId, latest]));
  const placeOf = (was: Told) => {
    const support = was.support.find(({ reportId }) => revisions.has(reportId));
    if (support === undefined || !content.includes(asWritten(was.text))) return null;
    const { reportId, outlet } = support;
    const { speaker, text } = was;
    return { reportId, revision: revisions.get(reportId)!, outlet, speaker, was: text };
  };
  const corrected = (news?.corrected ?? []).flatMap(({ was, text }) => {
    const place = placeOf(was);
    return place ? [{ ...place, kind: 'corrected' as const, now: text }] : [];
  });
  const withdrawn = (news?.withdrawn ?? []).flatMap(({ was }) => {
    const place = placeOf(was);
    return place ? [{ ...place, kind: 'withdrawn' as const, now: null }] : [];
  });
  return [...corrected, ...withdrawn];
}

/** As it stands within JSON. */
const asWritten = (text: string): string => JSON.stringify(text).slice(1, -1);
