import type { ReportDraft } from '../intake/draft.ts';
import type { Feed } from '../intake/feeds/feed.ts';

/** What is to be said of a reading that went well, in sentences; null where that is nothing. */
export function remarksOn(
  feed: Pick<Feed, 'leftOut' | 'salvaged'>,
  drafts: readonly ReportDraft[],
): string | null {
  const remarks = [
    feed.salvaged ? 'The feed is broken: only what is whole in it is read.' : null,
    feed.leftOut > 0
      ? `The feed carries more than is read of one: its last ${feed.leftOut.toLocaleString('en')} items are left out.`
      : null,
    tellDates(drafts),
    tellSummaries(drafts),
  ].filter((remark) => remark !== null);
  return remarks.length === 0 ? null : remarks.join(' ');
}

/** Of those for which another date is known nothing has to be said: it is theirs. */
function tellDates(drafts: readonly ReportDraft[]): string | null {
  const undated = drafts.filter(({ published }) => published === undefined);
  const dropped = undated.flatMap(({ droppedDate }) => droppedDate ?? []);
  if (dropped.length === 0) return null;
  return dropped.length === 1
    ? `One of its reports gives a date that cannot be (${dropped[0]}), and stands where it came in.`
    : `${dropped.length} of its reports give dates that cannot be (as ${dropped[0]}), and stand where they came in.`;
}

/** Why of some reports only the feed's summary is kept. */
function tellSummaries(drafts: readonly ReportDraft[]): string | null {
  const reasons = drafts.flatMap(({ summaryOnly }) =>
    summaryOnly?.why === 'page-unread' ? [summaryOnly.sentence] : [],
  );
  const [first] = reasons;
  return first === undefined
    ? null
    : `Of ${reasons.length} of its reports only the feed's summary is kept. ${first}`;
}
