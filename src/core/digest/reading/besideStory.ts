import { findDates } from '../../language/dates.ts';
import { addDays, DAY_MS, dayNumber, dayOf, HOUR_MS } from '../../language/days.ts';
import { matchesOf } from '../../language/matchesOf.ts';
import { PAST } from '../../language/verbForms.ts';
import { isOpinion } from '../../report/isOpinion.ts';
import type { Report } from '../../report/report.ts';
import { languageOfReport } from '../stories/inLanguageOf.ts';
import { isNoNews } from '../stories/noNews.ts';
import { inOrder, instantOf } from './inOrder.ts';
import { once } from './readOnce.ts';
import { readsAsComment } from './readsAsComment.ts';
import { countWords, termsOf, wordsOf } from './terms.ts';

/** Judged by reading 20 invented stories of one to six days (docs/decisions/order.md): news that came so long before a report, or later, is what the report goes beside. */
const NEAR_MS = 48 * HOUR_MS;

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
    isNews: bringsNews(report) || alike.has(report.id),
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
    first === null ||
    JUST_DONE.test(first) ||
    THESE_HOURS.test(first) ||
    isOfDay(first, report) ||
    (tellsDeed(first, report) && !isNoNews(report.title ?? ''))
  );
});

function isNoReport(report: Report): boolean {
  return isOpinion(report) || readsAsComment(report) || shouts(report);
}

/** "CAUGHT AT GATE 14!": words in capitals tell it in the loudest words. */
const LOUD = /(?<![\p{L}\d])(?:\p{Lu}[\p{Lu}’']+[ ,!-]+){2}\p{Lu}[\p{Lu}’']+(?!\p{Ll})/u;
const LOUD_WORD = /(?<![\p{L}\d])\p{Lu}{4,}(?!\p{L})/gu;

/** One of the loud words is an everyday one: "US, UK, EU send aid" is not loud. */
function shouts({ title, text }: Report): boolean {
  const [loud = ''] = LOUD.exec(title ?? '') ?? [];
  const small = text.toLowerCase();
  return matchesOf(LOUD_WORD, loud).some(
    ([word]) => small.includes(word.toLowerCase()) && !text.includes(word),
  );
}

const JUST_DONE = new RegExp(
  `(?<!\\p{L})(?:has|have) (?:\\p{L}+ly |now |also |again )?(?:(?:been|become) (?!known|called|regarded|famous|home|part|an?(?!\\p{L}))|${PAST}(?!\\p{L})|\\p{Ll}+en(?!\\p{L}))`,
  'u',
);
const THESE_HOURS =
  /(?<!\p{L})(?:overnight|tonight|last night|today|yesterday|tomorrow|this (?:morning|afternoon|evening|week))(?!\p{L})/iu;

/** Behind these a sentence tells what led to it, or about whom it is. */
const ASIDE =
  / (?:after|as|when|because|since|while|who|whose|which|that|where|if|although)(?!\p{L})/u;
/** "The toll rose to 58", "police arrested a man", "was sacked"; no "was listed", which tells a state as often. */
const DEED = new RegExp(`(?<!\\p{L})(?!(?:was|were|had|did|said)(?!\\p{L}))${PAST}(?!\\p{L})`, 'u');
/** Of which time it is, where it is no news: "last autumn", "for six weeks", "once". */
const OF_OLD =
  /(?<!\p{L})(?:ago|once|used to|last|for (?:\p{L}+ ){0,2}(?:days|weeks|months|years|decades|centuries)|in (?:the )?(?:1[5-9]|20)\d\d|(?:an?|every|each) (?:day|week|month|year)|always|never|often)(?!\p{L})/iu;

/** "The way to peace began in a chess club": news is told in longer first sentences. */
const NEWS_WORDS = 11;

/** Whether its main clause tells a deed, and of no other time. */
function tellsDeed(sentence: string, { published }: Report): boolean {
  const main = sentence
    .replace(/[“"][^“”"]*[”"]/gu, '')
    .replace(/, [^,]{3,90},/gu, '')
    .split(ASIDE)[0]!;
  return (
    countWords(sentence) >= NEWS_WORDS &&
    DEED.test(main) &&
    !OF_OLD.test(sentence) &&
    findDates(sentence, dayOf(published)).every(({ from, until }) => from !== until)
  );
}

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
  const shared = (theirs: ReadonlySet<string>): number =>
    [...own].filter((term) => theirs.has(term)).length;
  const [first, title] = [firstTerms(other), titleTerms(other)];
  return (
    shared(first) >= Math.max(SHARED, SHARE * Math.min(own.size, first.size)) ||
    shared(title) >= Math.max(HEADED, HEADED_SHARE * title.size)
  );
}
