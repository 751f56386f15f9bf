import { addDays, dayOf } from '../../language/days.ts';
import { isOpinion } from '../../report/isOpinion.ts';
import type { Report } from '../../report/report.ts';
import { besideStory } from '../reading/besideStory.ts';
import { compareText } from '../reading/inOrder.ts';
import { allTerms, once } from '../reading/readOnce.ts';
import { readsAsComment } from '../reading/readsAsComment.ts';
import { countWords, termsOf, wordsOf } from '../reading/terms.ts';
import { dateHeadline } from './dateHeadline.ts';
import { inOneBreath, MOST_TITLE_WORDS } from './inOneBreath.ts';
import { isNoNews } from './noNews.ts';
import { tellsNews } from './tellsNews.ts';

/** Fewer words may be a label of the page. */
const FULL_TITLE = 3;
/** "… - CNN", "| Reuters": the outlet behind the headline. */
const OUTLET_BEHIND = / (?:[-–—|•]|::) (?:[\p{Lu}@][\p{L}\p{N}.&'’-]*(?: |$)){1,4}$/u;

/**
 * The headline that tells most of what the reports say together (and the points, where there are
 * any); without headlines the first point, as far as it goes in one breath. Never empty.
 */
export function makeTitle(
  reports: readonly Report[],
  firstPoint: string | null,
  points: readonly string[] = [],
): string {
  const best = bestHeadline(reports, points);
  if (best !== null) return dateHeadline(best.headline, best.report);
  return inOneBreath(firstPoint ?? '') || anyTitle(reports);
}

interface Headline {
  readonly headline: string;
  readonly report: Report;
}

/** The headline that tells most of the reports (and of the points, where there are any); null where none tells news. */
export function bestHeadline(
  reports: readonly Report[],
  points: readonly string[] = [],
): Headline | null {
  const titled = reports
    .map((report) => ({ headline: headlineOf(report), report }))
    .filter(({ report }) => isTitle(report));
  return titled.length === 1 ? titled[0]! : bestOf(titled, reports, points);
}

/** Whether a report's headline may be a story's. */
const isTitle = once((report: Report): boolean => {
  const headline = headlineOf(report);
  return (
    countWords(headline) <= MOST_TITLE_WORDS &&
    tellsNews(headline, report) &&
    (countWords(headline) >= FULL_TITLE || tellsInShort(headline, report))
  );
});

/** "Ferry sinks": two words that the report goes on to tell of; "Breaking news" is none. */
function tellsInShort(headline: string, { text }: Report): boolean {
  if (countWords(headline) < 2 || LABEL.test(headline)) return false;
  const told = new Set(termsOf(wordsOf(text)));
  return termsOf(wordsOf(headline)).some((term) => told.has(term));
}

const LABEL =
  /\b(?:news|latest|live|updates?|breaking|opinion|analysis|video|photos?|podcast|newsletter|home|untitled)\b/i;

function bestOf(
  titled: readonly Headline[],
  reports: readonly Report[],
  points: readonly string[],
): Headline | null {
  if (titled.length === 0) return null;
  const shareOf = onlyTold(shareOfReports(reports), points);
  const beside = besideStory(reports);
  const latest = reports
    .filter(({ id }) => !beside.has(id))
    .map(({ published }) => dayOf(published) ?? '')
    .sort(compareText)
    .at(-1)!;
  const asTold = (report: Report) => (beside.has(report.id) ? BESIDE : 1);
  const [best] = titled
    .map(({ headline, report }) => ({
      headline,
      report,
      value:
        telling(report, shareOf) *
        freshness(report, latest) *
        asReported(report) *
        asTold(report) *
        asNews(report),
    }))
    .sort((a, b) => b.value - a.value || compareText(a.headline, b.headline));
  return best!;
}

/** "…: what travelers need to know", "…; what happens now": it promises a guide, and the digest is none. */
const PROMISES_GUIDE =
  /(?<!\p{L})(?:what (?:\p{L}+ ){0,3}?(?:needs? to know|should know)|what (?:to|we) (?:know|expect)|what happens (?:now|next)|here[’']s (?:what|why|how)|(?:things|takeaways|questions) (?:to know|from|about)|explained|explainer|at a glance)(?!\p{L})/iu;
const GUIDE = 0.4;

/** A story is called by what is reported, wherever that is. */
const OPINION = 0.2;
const COMMENT = 0.4;
/** What goes beside the story is called otherwise than the story. */
const BESIDE = 0.4;

const asReported = (report: Report): number =>
  isOpinion(report) ? OPINION : readsAsComment(report) ? COMMENT : 1;

const asNews = once((report: Report): number =>
  PROMISES_GUIDE.test(headlineOf(report)) ? GUIDE : 1,
);

/** In how large a part of the reports (title and text) each term stands. */
const shareOfReports = once((reports: readonly Report[]): ReadonlyMap<string, number> => {
  const shares = new Map<string, number>();
  for (const report of reports) {
    for (const term of allTerms(report))
      shares.set(term, (shares.get(term) ?? 0) + 1 / reports.length);
  }
  return shares;
});

/** A title promises what the digest tells: what no point has counts little, what the first has most. */
const UNTOLD = 0.4;
const TOLD_FIRST = 1.5;

type ShareOf = (term: string) => number;

function onlyTold(shares: ReadonlyMap<string, number>, points: readonly string[]): ShareOf {
  const shareOf = (term: string) => shares.get(term) ?? 0;
  if (points.length === 0) return shareOf;
  const first = new Set(termsOf(wordsOf(points[0] ?? '')));
  const told = new Set(termsOf(wordsOf(points.join(' '))));
  const asTold = (term: string) => (first.has(term) ? TOLD_FIRST : told.has(term) ? 1 : UNTOLD);
  return (term) => asTold(term) * shareOf(term);
}

function telling(report: Report, shareOf: ShareOf): number {
  const terms = headlineTerms(report);
  const sum = terms.reduce((total, term) => total + shareOf(term) ** 2, 0);
  return (sum / Math.sqrt(Math.max(6, terms.length))) * asTelling(report);
}

const asTelling = once((report: Report): number => {
  const headline = headlineOf(report);
  return isNoNews(headline) ? NO_NEWS : /["“”]|(?<!\S)['‘]/.test(headline) ? VOICED : 1;
});

/** What asks, explains or announces another kind of piece, beside what tells the news. */
const NO_NEWS = 0.5;
/** Words between marks are somebody's: another headline tells it in nobody's voice. */
const VOICED = 0.75;

/** A story is called by its latest turn: older headlines count less. */
const OLDER = 0.35;
const UNDATED = 0.6;

function freshness({ published }: Report, latest: string): number {
  const day = dayOf(published);
  if (latest === '') return 1;
  if (day === null) return UNDATED;
  return day >= addDays(latest, -1) ? 1 : OLDER;
}

function plainHeadline(title: string): string {
  return title
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>|[*_`#]+|^[\s•·>-]+/g, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OUTLET_BEHIND, '')
    .replace(/^Story highlights (?=\p{Lu})/u, '')
    .replace(/(?<=\p{L}{4})\.$/u, '');
}

const headlineOf = once(({ title }: Report): string => plainHeadline(title ?? ''));

const headlineTerms = once((report: Report): readonly string[] =>
  termsOf(wordsOf(headlineOf(report))),
);

const anyTitle = (reports: readonly Report[]): string => {
  const named = reports.find((report) => headlineOf(report) !== '');
  if (named) return dateHeadline(headlineOf(named), named);
  return reports.length === 0
    ? 'No reports'
    : `${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`;
};
