import { type DateMention, findDates } from '../../language/dates.ts';
import { addDays, dayOf } from '../../language/days.ts';
import { matchesOf } from '../../language/matchesOf.ts';
import { DONE, PAST } from '../../language/verbForms.ts';
import { isOpinion } from '../../report/isOpinion.ts';
import type { Report } from '../../report/report.ts';
import { languageOfReport } from '../stories/inLanguageOf.ts';
import { isNoNews } from '../stories/noNews.ts';
import { once } from './readOnce.ts';
import { readsAsComment } from './readsAsComment.ts';
import { countWords } from './terms.ts';

/** News agencies and papers name the day in the first sentence; broadcasters tell what has just been done. */
export const bringsNews = once((report: Report): boolean => {
  if (isNoReport(report)) return false;
  // How news begins is known of English alone.
  if (languageOfReport(report) !== 'en') return true;
  const first = firstSentence(report);
  return (
    first === null ||
    (JUST_DONE.test(first) && !isFeature(report, first)) ||
    THESE_HOURS.test(first) ||
    isOfDay(first, report) ||
    (tellsDeed(first, report) && !isNoNews(report.title ?? '') && !FEATURE.test(report.title ?? ''))
  );
});

/** "… : a diary from Ostbrook", "Postcard from the strike", "Profile: the man who": of another kind than news, by its headline. */
const FEATURE =
  /(?<!\p{L})(?:an?|the|our|my|reporter['’]s) (?:diary|notebook|portrait|scrapbook|essay)(?!\p{L})|^(?:diary|notebook|postcard|profile|portrait|essay|dispatch|sketch)(?: from|:)|(?<!\p{L})(?:diary|postcard|letter) from \p{Lu}/iu;
/** "Two weeks after the night of the flood, the smell has gone": how it is there now. */
const LOOKS_BACK =
  /^(?:An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+) (?:days?|weeks?|months?|years?) (?:after|since|on|later)(?!\p{L})/u;

const isFeature = ({ title }: Report, first: string): boolean =>
  FEATURE.test(title ?? '') || LOOKS_BACK.test(first);

/** Comment, by what its outlet files it as or by how it is written, or a headline that only shouts. */
export function isNoReport(report: Report): boolean {
  return isOpinion(report) || readsAsComment(report) || shouts(report);
}

/** "CAUGHT AT GATE 14!": words in capitals tell it in the loudest words. */
const LOUD = /(?<![\p{L}\d])(?:\p{Lu}[\p{Lu}’']+[ ,!-]+){2}\p{Lu}[\p{Lu}’']+(?!\p{Ll})/u;
const LOUD_WORD = /(?<![\p{L}\d])\p{Lu}{4,}(?!\p{L})/gu;

/** One of the loud words is an everyday one: "US, UK, EU send aid" is not loud. */
function shouts({ title, text }: Report): boolean {
  const [loud = ''] = LOUD.exec(title ?? '') ?? [];
  if (loud === '') return false;
  const small = text.toLowerCase();
  return matchesOf(LOUD_WORD, loud).some(
    ([word]) => small.includes(word.toLowerCase()) && !text.includes(word),
  );
}

/** Not "a jar on which someone has written", nor "has learnt several things". */
const JUST_DONE = new RegExp(
  `(?<!(?<!\\p{L})(?:which|whose|where) [^,;]{0,40})(?<!\\p{L})(?:has|have) (?:\\p{L}+ly |now |also |again )?(?:(?:been|become) (?!known|called|regarded|famous|home|part|an?(?!\\p{L}))|(?!learn(?:t|ed) (?!that ))${DONE}(?!\\p{L}))`,
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
function tellsDeed(sentence: string, report: Report): boolean {
  const main = sentence
    .replace(/[“"][^“”"]*[”"]/gu, '')
    .replace(/, [^,]{3,90},/gu, '')
    .split(ASIDE)[0]!;
  return (
    countWords(sentence) >= NEWS_WORDS &&
    DEED.test(main) &&
    !OF_OLD.test(sentence) &&
    firstDates(report).every(({ from, until }) => from !== until)
  );
}

/** Days ahead that a report of news looks to. */
const AHEAD = 7;

function isOfDay(sentence: string, report: Report): boolean {
  const day = dayOf(report.published);
  return (
    day === null ||
    firstDates(report).some(
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

/** What a report begins with, behind its byline; null where it has no sentence of that length. */
export const firstSentence = once((report: Report): string | null => {
  const sentences = report.sentences
    .slice(0, LOOKED_AT)
    .map(({ start, end }) => report.text.slice(start, end));
  return sentences.find((sentence) => countWords(sentence) >= FEWEST_WORDS) ?? null;
});

const firstDates = once((report: Report): readonly DateMention[] =>
  findDates(firstSentence(report) ?? '', dayOf(report.published)),
);
