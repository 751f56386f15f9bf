import { areOfOneDay } from '../reading/areOfOneDay.ts';
import type { Line } from '../reading/lines.ts';
import { type Sharing, sharesEnough } from './sharedTerms.ts';

/** What two reports begin with is the news of both: less in common makes one event of it. */
const SHARED_LEAD: Sharing = { share: 0.3, terms: 4, deeds: 1 };

const areLeads = (a: Line, b: Line): boolean =>
  a.rank === 0 && b.rank === 0 && a.reportId !== b.reportId && areOfOneDay(a, b);

/** Two reports of one day that begin with the same few words for the same deed tell one event. */
const LEAD_OF_DEED: Sharing = { share: 0.24, terms: 3, deeds: 3 };

/** What stands in the first two sentences is the news as well, in more words. */
const AT_TOP: Sharing = { share: 0.3, terms: 5, deeds: 2 };
/** With so many a "not" in one of them is of another part of it. */
const SURELY_AT_TOP: Sharing = { ...AT_TOP, terms: 7 };
/** A brief one of at most so many terms is told where half of it is. */
const BRIEF = 8;
const BRIEF_AT_TOP: Sharing = { share: 0.5, terms: 4, deeds: 1 };

const areAtTop = (a: Line, b: Line): boolean =>
  a.rank <= 1 && b.rank <= 1 && a.reportId !== b.reportId && areOfOneDay(a, b);

export const isToldAtTop = (a: Line, b: Line, common: readonly string[]): boolean =>
  areAtTop(a, b) &&
  (sharesEnough(a, b, common, AT_TOP) ||
    (Math.min(a.terms.length, b.terms.length) <= BRIEF &&
      sharesEnough(a, b, common, BRIEF_AT_TOP)));

/** The same, whatever a "not" in one of them denies. */
export const isSurelyToldAtTop = (a: Line, b: Line, common: readonly string[]): boolean =>
  areAtTop(a, b) && sharesEnough(a, b, common, SURELY_AT_TOP);

/** Whether two reports begin with one event. */
export const leadAlike = (a: Line, b: Line, common: readonly string[]): boolean =>
  areLeads(a, b) &&
  [SHARED_LEAD, LEAD_OF_DEED].some((sharing) => sharesEnough(a, b, common, sharing));
