import type { Report } from '../../report/report.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { isRetracted } from './retracted.ts';

/** A notice is brief, and says what was reported: "The Post reported on Monday that … That was false." */
const MOST_LETTERS = 800;
const SAYS_WHAT = /\b(?:reported|published|wrote|stated|said)\b[^.!?]{0,60}\bthat\b/i;
/** It has so much of the headline and the first sentence of the report that it takes back. */
const SAME_MATTER = 0.6;
const FEWEST_TERMS = 4;

/**
 * The reports, with "Retracted: " in front of the headline of each that a later notice of its own
 * outlet takes back: outlets that cannot change what they sent send another item.
 */
export function markTakenBack(reports: readonly Report[]): readonly Report[] {
  const gone = new Set(reports.filter(isNotice).flatMap((notice) => subjectOf(notice, reports)));
  if (gone.size === 0) return reports;
  return reports.map((report) =>
    gone.has(report) ? { ...report, title: `Retracted: ${report.title ?? ''}`.trim() } : report,
  );
}

const isNotice = (report: Report): boolean =>
  report.outlet !== null &&
  report.text.length <= MOST_LETTERS &&
  isRetracted(report) &&
  SAYS_WHAT.test(report.text);

/** The one report of the outlet that a notice tells of; none where it may be more than one. */
function subjectOf(notice: Report, reports: readonly Report[]): Report[] {
  const terms = new Set(termsOf(wordsOf(`${notice.title ?? ''} ${notice.text}`)));
  const likely = reports.filter(
    (report) =>
      report.outlet === notice.outlet &&
      report.id !== notice.id &&
      !isRetracted(report) &&
      isNoLater(report, notice) &&
      tellsOf(terms, report),
  );
  return likely.length === 1 ? likely : [];
}

const isNoLater = (report: Report, notice: Report): boolean =>
  report.published === null || notice.published === null || report.published <= notice.published;

function tellsOf(notice: ReadonlySet<string>, { title, text, sentences }: Report): boolean {
  const first = sentences[0] === undefined ? '' : text.slice(sentences[0].start, sentences[0].end);
  const own = termsOf(wordsOf(`${title ?? ''} ${first}`));
  const shared = own.filter((term) => notice.has(term)).length;
  return shared >= FEWEST_TERMS && shared >= SAME_MATTER * own.length;
}
