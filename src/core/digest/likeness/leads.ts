import { dayNumber } from '../../language/days.ts';
import type { Line } from '../reading/lines.ts';
import { deedsAmong } from './claims.ts';

/** What two reports begin with is the news of both: less in common makes one event of it. */
const LEAD_SHARE = 0.3;
const LEAST_IN_LEADS = 5;

const areLeads = (a: Line, b: Line): boolean =>
  a.index === 0 && b.index === 0 && a.reportId !== b.reportId && areOfOneDay(a, b);

/** A running story begins each day's reports alike, and the news is another. */
const areOfOneDay = (a: Line, b: Line): boolean =>
  a.day === null || b.day === null || Math.abs(dayNumber(a.day) - dayNumber(b.day)) <= 1;

/** Two reports of one day that begin with the same few words for the same deed tell one event. */
const LEAD_SHARE_OF_DEED = 0.24;
const LEAST_IN_DEED = 3;
const LEAST_DEEDS_IN_LEADS = 3;

const isLeadOfDeed = (a: Line, b: Line, common: readonly string[]): boolean =>
  common.length >= LEAST_IN_DEED &&
  common.length >= LEAD_SHARE_OF_DEED * Math.min(a.terms.length, b.terms.length) &&
  deedsAmong(common, a, b).length >= LEAST_DEEDS_IN_LEADS;

/** What stands in the first two sentences is the news as well, in more words. */
const TOP_SHARE = 0.33;
const LEAST_AT_TOP = 5;
const LEAST_DEEDS_AT_TOP = 4;

export const isToldAtTop = (a: Line, b: Line, common: readonly string[]): boolean =>
  a.index <= 1 &&
  b.index <= 1 &&
  a.reportId !== b.reportId &&
  areOfOneDay(a, b) &&
  common.length >= LEAST_AT_TOP &&
  common.length >= TOP_SHARE * Math.min(a.terms.length, b.terms.length) &&
  deedsAmong(common, a, b).length >= LEAST_DEEDS_AT_TOP;

const isSharedLead = (a: Line, b: Line, common: number): boolean =>
  common >= LEAST_IN_LEADS && common >= LEAD_SHARE * Math.min(a.terms.length, b.terms.length);

/** Whether two reports begin with one event. */
export const leadAlike = (a: Line, b: Line, common: readonly string[]): boolean =>
  areLeads(a, b) && (isSharedLead(a, b, common.length) || isLeadOfDeed(a, b, common));
