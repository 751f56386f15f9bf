import { DAY_MS, dayNumber, dayOf, HOUR_MS } from '../../language/days.ts';
import type { Report } from '../../report/report.ts';
import { bringsNews, firstSentence, isNoReport } from './bringsNews.ts';
import { inOrder, instantOf } from './inOrder.ts';
import { once } from './readOnce.ts';
import { termsOf, wordsOf } from './terms.ts';

/**
 * News that came so long before a report, or later, is what the report goes beside: weekend papers look
 * back on what was done in the middle of the week. Two days were chosen, as the shares below, by reading
 * 20 invented stories of one to six days (docs/decisions/order.md); six others of two weeks asked for four.
 */
const NEAR_MS = 96 * HOUR_MS;

/**
 * The ids of reports that go beside a story and do not bring it further: comment, a trade paper's
 * angle, a look back, a tabloid's telling of what others report. What they have may be told; but the story is not
 * called by them, and does not begin with them, although they came last. None where no news came near them.
 */
export const besideStory = once((reports: readonly Report[]): ReadonlySet<string> => {
  const alike = toldAlike(inOrder(reports));
  const read = reports.map((report) => ({
    id: report.id,
    at: timeOf(report),
    isNews: alike.has(report.id) || bringsNews(report),
  }));
  const lastNews = Math.max(...read.filter(({ isNews }) => isNews).map(({ at }) => at ?? 0));
  return new Set(
    read
      .filter(({ isNews, at }) => !isNews && at !== null && lastNews >= at - NEAR_MS)
      .map(({ id }) => id),
  );
});

/** The ids of those that are comment, by what their outlet files them as or by how they are written, or that only shout. */
export const commentAmong = once(
  (reports: readonly Report[]): ReadonlySet<string> =>
    new Set(reports.filter(isNoReport).map(({ id }) => id)),
);

function timeOf({ published }: Report): number | null {
  const day = dayOf(published);
  return instantOf(published) ?? (day === null ? null : dayNumber(day) * DAY_MS);
}

/** What two outlets begin with is the story, however they tell it, and so is what another one is headed by. */
const SHARED = 4;
const SHARE = 0.5;
const HEADED = 3;
const HEADED_SHARE = 0.6;

const firstTerms = once(
  (report: Report): ReadonlySet<string> => new Set(termsOf(wordsOf(firstSentence(report) ?? ''))),
);
const titleTerms = once(
  ({ title }: Report): ReadonlySet<string> => new Set(termsOf(wordsOf(title ?? ''))),
);

/** So many reports that came before and behind one are looked at: of ten thousand each would look at all. */
const NEIGHBOURS = 60;

/** The reports that others begin with, or are headed by; `reports` in order of time. */
function toldAlike(reports: readonly Report[]): ReadonlySet<string> {
  const alike = reports.filter((report, at) => {
    if (isNoReport(report)) return false;
    const near = reports.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    return near.some((other) => isElsewhere(report, other) && tellsAlike(report, other));
  });
  return new Set(alike.map(({ id }) => id));
}

const isElsewhere = (one: Report, other: Report): boolean =>
  one !== other && (one.outlet ?? one.id) !== (other.outlet ?? other.id);

function tellsAlike(report: Report, other: Report): boolean {
  const own = firstTerms(report);
  const [first, title] = [firstTerms(other), titleTerms(other)];
  return (
    shared(own, first) >= Math.max(SHARED, SHARE * Math.min(own.size, first.size)) ||
    shared(own, title) >= Math.max(HEADED, HEADED_SHARE * title.size)
  );
}

function shared(own: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  let count = 0;
  for (const term of own) if (theirs.has(term)) count += 1;
  return count;
}
