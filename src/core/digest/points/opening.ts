import { matchesOf } from '../../language/matchesOf.ts';
import type { Line } from '../reading/lines.ts';
import { quotedPart } from '../reading/quotedPart.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import type { Candidate } from './addPoints.ts';
import { isBackground } from './background.ts';
import { inLastHalfDay, inLastHours, isBeside, isLatestNews, isOfLastDay } from './latestNews.ts';

export interface Supported {
  readonly candidate: Candidate;
  readonly support: readonly Line[];
  /** It is disputed, or it has changed: that is news. */
  readonly turn: boolean;
}

/** Days, and what others call the story. */
export type Headed = Pick<Reading, 'dayOfReport' | 'reports'>;

/** What a report begins with tells most; else what stands near its beginning. Of what only goes beside the story nothing opens it, where there is more. */
export function openingOf<Item extends Supported>(
  points: readonly Item[],
  reading: Headed,
): Item | undefined {
  const last = lastYear(reading.reports);
  const news = points.filter(
    ({ candidate, support }) =>
      !isBeside(support, reading) && yearAtHead(candidate.line) >= last - YEARS_BACK,
  );
  return opensOf(news, reading) ?? opensOf(points, reading);
}

/** "On Oct. 3, 1995, a jury": the year that a sentence begins in. */
const HEAD_YEAR =
  /^(?:On|In|Back in|By) (?:\p{Lu}\p{L}+\.? )?(?:\d{1,2},? )?(?<year>(?:19|20)\d\d),/u;
const yearAtHead = ({ text }: Line): number =>
  Number(HEAD_YEAR.exec(text)?.groups?.year ?? Number.POSITIVE_INFINITY);

/** What a report begins with that was so long before, leads up to its news. */
const YEARS_BACK = 2;
const YEAR = /(?<![\p{L}\d$£€.,-])(?:19|20)\d\d(?![\d%]|,\d)/gu;

/** The last year that the reports came out in, or that they speak of. */
const lastYear = once((reports: Headed['reports']): number =>
  reports.reduce((last, report) => yearsOf(report).reduce(later, last), 0),
);

const later = (one: number, other: number): number => Math.max(one, other);

const yearsOf = ({ published, text }: Headed['reports'][number]): readonly number[] =>
  published === null
    ? matchesOf(YEAR, text).map(([year]) => Number(year))
    : [Number(published.slice(0, 4))];

function opensOf<Item extends Supported>(
  points: readonly Item[],
  reading: Headed,
): Item | undefined {
  const latest = points.filter(({ support }) => isLatestNews(support, reading));
  const ofLastDay = latest.filter(({ support }) => isOfLastDay(support, reading));
  const lastHours = inLastHours(reading.reports);
  const ofLastHours = ofLastDay.filter(({ support }) => isTopOf(support, lastHours));
  const halfDay = inLastHalfDay(reading.reports);
  const isOfHalfDay = ({ support }: Item) => isTopOf(support, halfDay);
  const goesOn = ofLastHours.length < points.length;
  const opening = ofLastHours.filter(opensWell);
  const fit =
    [
      // Where reports go on, what the last one begins with opens better than what ends it.
      goesOn && !opening.some(isLead)
        ? ofLastHours.filter((point) => isLead(point) && !isMostlyQuoted(point))
        : [],
      opening.some(isLead) ? opening : [],
      goesOn
        ? latest.filter((point) => isLead(point) && opensWell(point) && isOfHalfDay(point))
        : [],
      goesOn ? ofLastHours.filter((point) => opensWell(point) || isTopNews(point)) : opening,
      ofLastDay.filter(opensWell),
      latest.filter(opensWell),
      latest.filter((point) => isLead(point) && tellsItself(point)),
      // Who reads "the trams roll again" below "tram drivers walked out" is told yesterday's news first.
      latest.filter((point) => isLead(point) && !isMostlyQuoted(point)),
      latestOf(points.filter(opensWell), reading),
    ].find((some) => some.length > 0) ?? points.filter(tellsItself);
  const most = Math.max(0, ...fit.map(({ candidate }) => worth(candidate)));
  const leads = fit.filter(
    ({ candidate }) => candidate.line.rank === 0 && worth(candidate) >= LEAST_OF_NEWS * most,
  );
  return mostTelling(leads.length > 0 ? leads : fit, reading);
}

/** Of a story of many days whose last reports open with nothing that stands alone, the last day that does. */
function latestOf<Item extends Supported>(
  points: readonly Item[],
  { dayOfReport }: Headed,
): readonly Item[] {
  const dayOf = ({ candidate }: Item) => dayOfReport(candidate.line.reportId) ?? '';
  const last = points.map(dayOf).sort().at(-1);
  return points.filter((point) => dayOf(point) === last);
}

/** Whether one of these reports tells it among its first sentences: further down the last one tells again how it began. */
const isTopOf = (support: readonly Line[], reports: ReadonlySet<string>): boolean =>
  support.some(({ reportId, rank }) => rank <= LEAD_SENTENCES && reports.has(reportId));

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
export const worth = ({ worths }: Candidate): number => worths.reduce((sum, one) => sum + one, 0);

/** Whether its report begins with it. */
export const isLead = ({ candidate }: Supported): boolean => candidate.line.rank === 0;

/** Whether it tells the news by itself: no background, not only somebody's words. */
export const opensWell = (point: Supported): boolean =>
  point.candidate.line.rank <= LEAD_SENTENCES &&
  tellsItself(point) &&
  !isBackground(point.candidate.line);

/** "The party's committee has rejected the appeal of Otto Venn", right behind the first sentence: which party, the story tells. */
const isTopNews = ({ candidate }: Supported): boolean =>
  candidate.line.rank <= TOP_NEWS &&
  candidate.leansOn.length <= 1 &&
  candidate.line.names.length > 0 &&
  quotedPart(candidate.line) < MOSTLY &&
  !isBackground(candidate.line);

const TOP_NEWS = 1;

const isMostlyQuoted = ({ candidate }: Supported): boolean => quotedPart(candidate.line) >= MOSTLY;

const tellsItself = (point: Supported): boolean =>
  point.candidate.leansOn.length === 0 && !isMostlyQuoted(point);

/** News stands among the first sentences of a report: counted from 0. */
const LEAD_SENTENCES = 2;
/** More of it between marks makes it somebody's words. */
const MOSTLY = 0.5;
