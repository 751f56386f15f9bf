import { findDates } from '../../language/dates.ts';
import { addDays, DAY_MS, dayNumber, dayOf, HOUR_MS } from '../../language/days.ts';
import { PAST } from '../../language/verbForms.ts';
import { isOpinion } from '../../report/isOpinion.ts';
import type { Report } from '../../report/report.ts';
import { languageOfReport } from '../stories/inLanguageOf.ts';
import { instantOf } from './inOrder.ts';
import { once } from './readOnce.ts';
import { readsAsComment } from './readsAsComment.ts';
import { countWords, termsOf, wordsOf } from './terms.ts';

/** News that came so long before a report, or later, is what the report goes beside. */
const NEAR_MS = 48 * HOUR_MS;

/**
 * The ids of reports that go beside a story and do not bring it further: comment, a trade paper's
 * angle, a look back, a tabloid's telling of what others report. What they have may be told; but the story is not
 * called by them, and does not begin with them, although they came last. None where no news came near them.
 */
export const besideStory = once((reports: readonly Report[]): ReadonlySet<string> => {
  const read = reports.map((report) => ({
    id: report.id,
    at: timeOf(report),
    isNews: bringsNews(report) || isToldAlike(report, reports),
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

/** News agencies and papers name the day in the first sentence; broadcasters tell what has just been done. */
const bringsNews = once((report: Report): boolean => {
  if (isNoReport(report)) return false;
  // How news begins is known of English alone.
  if (languageOfReport(report) !== 'en') return true;
  const first = firstSentence(report);
  return (
    first === null || JUST_DONE.test(first) || THESE_HOURS.test(first) || isOfDay(first, report)
  );
});

function isNoReport(report: Report): boolean {
  return isOpinion(report) || readsAsComment(report) || SHOUTS.test(report.title ?? '');
}

/** "CAUGHT AT GATE 14!": three words in capitals tell it in the loudest words; two may be names of firms. */
const SHOUTS = /(?<![\p{L}\d])(?:\p{Lu}[\p{Lu}’']+[ ,!-]+){2}\p{Lu}[\p{Lu}’']+(?![\p{Ll}])/u;

const JUST_DONE = new RegExp(
  `(?<!\\p{L})(?:has|have) (?:\\p{L}+ly |now |also |again )?(?:(?:been|become) |${PAST}(?!\\p{L})|\\p{Ll}+en(?!\\p{L}))`,
  'u',
);
const THESE_HOURS =
  /(?<!\p{L})(?:overnight|tonight|last night|today|yesterday|tomorrow|this (?:morning|afternoon|evening|week))(?!\p{L})/iu;

/** Days ahead that a report of news looks to. */
const AHEAD = 7;

function isOfDay(sentence: string, { published }: Report): boolean {
  const day = dayOf(published);
  return (
    day === null ||
    findDates(sentence, day).some(
      ({ from, until, start }) =>
        from === until &&
        from >= addDays(day, -1) &&
        from <= addDays(day, AHEAD) &&
        !/(?<!\p{L})since (?:early |late |last )?$/iu.test(sentence.slice(0, start)),
    )
  );
}

/** Fewer words stand above a report: a byline, a place, a heading. */
const FEWEST_WORDS = 8;
const LOOKED_AT = 5;

const firstSentence = once((report: Report): string | null => {
  const sentences = report.sentences
    .slice(0, LOOKED_AT)
    .map(({ start, end }) => report.text.slice(start, end));
  return sentences.find((sentence) => countWords(sentence) >= FEWEST_WORDS) ?? null;
});

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

function isToldAlike(report: Report, reports: readonly Report[]): boolean {
  if (isNoReport(report)) return false;
  const own = firstTerms(report);
  const shared = (theirs: ReadonlySet<string>): number =>
    [...own].filter((term) => theirs.has(term)).length;
  return reports.some((other) => {
    if (other === report || other.outlet === report.outlet) return false;
    const [first, title] = [firstTerms(other), titleTerms(other)];
    return (
      shared(first) >= Math.max(SHARED, SHARE * Math.min(own.size, first.size)) ||
      shared(title) >= Math.max(HEADED, HEADED_SHARE * title.size)
    );
  });
}
