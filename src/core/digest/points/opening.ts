import { addDays } from '../../language/days.ts';
import { hasTellingVerb } from '../../language/verbForms.ts';
import { withoutQuotations } from '../alone/people/namesBefore.ts';
import { instantOf } from '../reading/inOrder.ts';
import type { Line } from '../reading/lines.ts';
import { quotedPart } from '../reading/quotedPart.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import type { Candidate } from './addPoints.ts';
import { isBackground } from './background.ts';

export interface Supported {
  readonly candidate: Candidate;
  readonly support: readonly Line[];
  /** It is disputed, or it has changed: that is news. */
  readonly turn: boolean;
}

export type Days = Pick<Reading, 'latest' | 'dayOfReport'>;
/** Days, and what others call the story. */
export type Headed = Pick<Reading, 'latest' | 'dayOfReport' | 'reports'>;

/** What a report begins with tells most; else what stands near its beginning. */
export function openingOf<Item extends Supported>(
  points: readonly Item[],
  reading: Headed,
): Item | undefined {
  const latest = points.filter(({ support }) => isLatestNews(support, reading));
  const ofLastDay = latest.filter(({ support }) => isOfLastDay(support, reading));
  const lastHours = inLastHours(reading.reports);
  const ofLastHours = ofLastDay.filter(({ support }) =>
    support.some(({ reportId }) => lastHours.has(reportId)),
  );
  const fit =
    [
      ofLastHours.filter(opensWell),
      ofLastDay.filter(opensWell),
      latest.filter(opensWell),
      latest.filter((point) => isLead(point) && tellsItself(point)),
      // Who reads "the trams roll again" below "tram drivers walked out" is told yesterday's news first.
      latest.filter((point) => isLead(point) && !isMostlyQuoted(point)),
      points.filter(opensWell),
    ].find((some) => some.length > 0) ?? points.filter(tellsItself);
  const most = Math.max(0, ...fit.map(({ candidate }) => worth(candidate)));
  const leads = fit.filter(
    ({ candidate }) => candidate.line.rank === 0 && worth(candidate) >= LEAST_OF_NEWS * most,
  );
  return mostTelling(leads.length > 0 ? leads : fit, reading);
}

/** What tells less than this part of what another point does, is the first sentence of something else: an advert, a column. */
const LEAST_OF_NEWS = 0.4;

/** Of them, the one that tells most of what a summary would have, and what others head their reports with. */
export function mostTelling<Item extends Supported>(
  points: readonly Item[],
  reading: Headed,
): Item | undefined {
  const value = ({ candidate }: Item) =>
    candidate.favour *
    worth(candidate) *
    (1 + HEADED * headedBy(candidate.line, reading)) *
    (candidate.refersTo.length > 0 ? REFERS : 1);
  const weighed = points.map((point) => ({ point, worth: value(point) }));
  return weighed.toSorted((a, b) => b.worth - a.worth)[0]?.point;
}

/** What other outlets head their reports with is the story: tried on the openings of allsides2021-a, of which it changes seven, six for the better. */
const HEADED = 3;

/** How much of the others' headlines a line tells, on average: 0 to 1. */
function headedBy({ reportId, terms }: Line, { reports }: Headed): number {
  const { ofReport, shares } = headlinesOf(reports);
  const own = ofReport.get(reportId) ?? [];
  const told = terms.reduce((sum, term) => sum + (shares.get(term) ?? 0), 0);
  const toldOfOwn = own.filter((term) => terms.includes(term)).length / Math.max(1, own.length);
  return Math.max(0, told - toldOfOwn) / Math.max(1, ofReport.size - (own.length > 0 ? 1 : 0));
}

interface Headlines {
  /** The terms of each report's headline, where it has any. */
  readonly ofReport: ReadonlyMap<string, readonly string[]>;
  /** Of each term the parts of headlines that it is, all together. */
  readonly shares: ReadonlyMap<string, number>;
}

/** Read once for all lines: of ten thousand reports each line would read ten thousand headlines. */
const headlinesOf = once((reports: Headed['reports']): Headlines => {
  const ofReport = new Map(
    reports
      .map(({ id, title }) => [id, termsOf(wordsOf(title ?? ''))] as const)
      .filter(([, terms]) => terms.length > 0),
  );
  const shares = new Map<string, number>();
  for (const terms of ofReport.values())
    for (const term of terms) shares.set(term, (shares.get(term) ?? 0) + 1 / terms.length);
  return { ofReport, shares };
});

/** Who reads nothing before it had better not wonder which "the investigation" is. */
const REFERS = 0.5;

/** How much of what a summary would have it tells. */
const worth = ({ worths }: Candidate): number => worths.reduce((sum, one) => sum + one, 0);

/**
 * The first sentence of a report that the digest had better begin with: where none of the chosen is
 * one, and it tells more of the story than the one that would open it, in no more room for what it
 * tells. Undefined where there is none, as for "There's no pot of gold at the end of the rainbow".
 */
export function missingLead(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  reading: Headed,
): Candidate | undefined {
  const leads = leadsAmong(candidates);
  const latest = leads.filter(({ support }) => isLatestNews(support, reading));
  const lead = mostTelling(latest.length > 0 ? latest : leads, reading)?.candidate;
  const points = chosen.map(alone);
  if (lead === undefined || points.some((point) => isLead(point) && opensWell(point)))
    return undefined;
  const opening = openingOf(points, reading)?.candidate;
  if (opening === undefined) return lead;
  const more = worth(lead) / worth(opening);
  return more > 1 && (more * opening.concepts.length) / lead.concepts.length > AS_DENSE
    ? lead
    : undefined;
}

/**
 * The first sentence of a report of the latest day, where the reports go on for days and the digest
 * has none of that day: what came last is the news, however much of it an older report has told.
 */
export function latestLead(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  reading: Headed,
): Candidate | undefined {
  const { latest, reports, dayOfReport } = reading;
  const isLatest = ({ line }: Candidate) => dayOfReport(line.reportId) === latest;
  const days = new Set(reports.map(({ id }) => dayOfReport(id)));
  if (latest === null || days.size < 2) return undefined;
  if (chosen.some((one) => one.line.rank === 0 && isLatest(one))) return undefined;
  const leads = candidates.filter((one) => isLatest(one) && hasTellingVerb(one.text));
  return mostTelling(leadsAmong(leads), reading)?.candidate;
}

/** "The photo of a shark was a fake": what makes older news none. */
const TAKES_BACK =
  /(?<!\p{L})(?:(?:was|were|is|are|been|be|proved|as) (?:an? )?(?:fakes?|faked|hoax(?:es)?|fabricated|false(?: alarm)?|untrue|not true|wrong|made[- ]up|staged|forged|doctored|invented)|retract(?:s|ed)|(?:never|did not) happen(?:ed)?)(?!\p{L})/iu;

/**
 * The first sentence of a late report that says of the story's news that it was none, where no chosen
 * point does: below it nobody may read only that a shark was seen.
 */
export function takingBackLead(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  reading: Headed,
): Candidate | undefined {
  const takesBack = ({ line }: Candidate) => TAKES_BACK.test(withoutQuotations(line.text));
  const days = new Set(reading.reports.map(({ id }) => reading.dayOfReport(id)));
  if (days.size < 2 || chosen.some((one) => one.line.rank === 0 && takesBack(one)))
    return undefined;
  const leads = candidates.filter((one) => takesBack(one) && isLatestNews([one.line], reading));
  return mostTelling(leadsAmong(leads), reading)?.candidate;
}

/** The first sentences of reports that tell the news by themselves. */
export const leadsAmong = (candidates: readonly Candidate[]): Supported[] =>
  candidates.map(alone).filter((point) => isLead(point) && opensWell(point));

/** Of what the opening would tell with each of its words. */
const AS_DENSE = 0.9;

const alone = (candidate: Candidate): Supported => ({
  candidate,
  support: [candidate.line],
  turn: false,
});

const isLead = ({ candidate }: Supported): boolean => candidate.line.rank === 0;

/** Whether it tells the news by itself: no background, not only somebody's words. */
const opensWell = (point: Supported): boolean =>
  point.candidate.line.rank <= LEAD_SENTENCES &&
  tellsItself(point) &&
  !isBackground(point.candidate.line);

const isMostlyQuoted = ({ candidate }: Supported): boolean => quotedPart(candidate.line) >= MOSTLY;

const tellsItself = (point: Supported): boolean =>
  point.candidate.leansOn.length === 0 && !isMostlyQuoted(point);

/** News stands among the first sentences of a report: counted from 0. */
const LEAD_SENTENCES = 2;
/** More of it between marks makes it somebody's words. */
const MOSTLY = 0.5;

/** So long before the last report, hostages were still held that are free by now. */
const LAST_HOURS = 3;
const HOUR = 3_600_000;

/** The reports of the last hours, where the last ones tell their hour; all, where they do not. */
const inLastHours = once((reports: Headed['reports']): ReadonlySet<string> => {
  const last = Math.max(0, ...reports.map(({ published }) => instantOf(published) ?? 0));
  const late = reports.filter(({ published }) => {
    const instant = instantOf(published);
    return instant === null || instant >= last - LAST_HOURS * HOUR;
  });
  return new Set(late.map(({ id }) => id));
});

/** Whether a report of the last day tells it. */
export const isOfLastDay = (support: readonly Line[], { latest, dayOfReport }: Days): boolean =>
  support.some(({ reportId }) => dayOfReport(reportId) === latest);

/** Whether a report of the last day, or of the one before, tells it; any, where nobody knows a day. */
export function isLatestNews(support: readonly Line[], { latest, dayOfReport }: Days): boolean {
  const days = support.map(({ reportId }) => dayOfReport(reportId)).filter((day) => day !== null);
  const newest = days.sort().at(-1);
  return latest === null || (newest !== undefined && newest >= addDays(latest, -1));
}
