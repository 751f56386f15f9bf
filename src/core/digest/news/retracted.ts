import type { Report } from '../../report/report.ts';
import { once } from '../reading/readOnce.ts';
import type { Withdrawal } from './news.ts';

/** "RETRACTED: …" before a headline ("Withdrawn: how the army left" is news), or a notice at the head of a sentence in the first lines that speaks of the report itself: news of somebody else's withdrawn report is none. */
const IN_TITLE = /^\W*(?:retracted|retraction|mandatory kill)\b\s*[:\-–—\]|]/i;
const NOTICE =
  /(?:^|[.!?:—–-]\s+|\n)(?:this|our) (?:story|article|report|item|piece|post|dispatch)\b[^.!?,“"]{0,60}\b(?:has been|have been|was|is being|is) (?:hereby )?(?:fully )?(?:retracted|withdrawn)\b|(?:^|[.!?:—–-]\s+|\n)we (?:have |hereby )?(?:retract(?:ed)?|withdr(?:aw|ew|awn)) (?:this|our) (?:story|article|report|item|piece)\b/i;
const FIRST_LETTERS = 500;

/** Whether the outlet itself says that it takes the report back. */
export const isRetracted: (report: Report) => boolean = once(
  ({ title, text }: Report) =>
    IN_TITLE.test(title ?? '') || IN_TITLE.test(text) || NOTICE.test(text.slice(0, FIRST_LETTERS)),
);

/** Why something is no longer said; `reports`: those of its reports that are still there. */
export function whyGone(reports: readonly Report[]): Withdrawal['why'] {
  if (reports.length === 0) return 'report-gone';
  return reports.some(isRetracted) ? 'retracted' : 'no-longer-said';
}
