import { isDayStem } from '../../language/dayStems.ts';
import { ANY_MONTH } from '../../language/days.ts';
import { eachNamesItsOwn } from '../likeness/nameClashes.ts';
import { areOfOneDay } from '../reading/areOfOneDay.ts';
import { likeness } from '../reading/lineIndex.ts';
import type { Reading } from '../reading/readTogether.ts';
import { countedSoFar } from './countedSoFar.ts';
import { areOneDuration, isTime } from './durations.ts';
import { casualtyIn } from './fates.ts';
import { areJudgedApart } from './judgedApart.ts';
import { type Figure, figuresIn } from './readFigures.ts';
import type { Told } from './told.ts';

/**
 * All thresholds here were set by reading what they let through on the tuning half of
 * allsides2021-a and on neus-train (scripts/eval/differences), none on single stories.
 * Twice as many are mostly counted elsewhere.
 */
const MOST_APART = 2;
/** Words around both numbers that are the same; or fewer, where the whole sentences are alike. */
const LEAST_NEAR = 2;
const LIKE_LINES = 0.3;
/** Reports of other days more often count another thing of the kind. */
const LEAST_NEAR_LATER = 3;
const LEAST_COMMON = 6;
/** A number with nothing behind it says less of what it is: more has to agree. */
const LEAST_NEAR_BARE = 4;
const LEAST_IN_PLAN = 2;

/** Whether two numbers are of one fact, whatever their values. */
export function areOneFact(a: Told, b: Told, reading: Reading): boolean {
  const [f, g] = [a.figure, b.figure];
  const { most, least } = limitsFor(a, b, reading);
  if (f.unit !== g.unit || apart(f, g) > most || areOfTwoKinds(a, b)) return false;
  const near = nearBoth(f, g);
  // A month or day that both tell their number of counts for more than another word.
  const month = near.some(isDayStem);
  if (!areOfOneRole(a, b, month)) return false;
  const { cosine, common } = likeness(a.line, b.line, reading.index);
  if (isMoney(f) && areOnePlan(a, b, reading)) return common.length >= LEAST_IN_PLAN;
  if (isMoney(f) && areOnePrice(a, b))
    return common.length >= LEAST_OF_DEAL && common.some((term) => a.line.names.includes(term));
  if (f.thing !== g.thing)
    return month && areOneTally(f, g, near) && common.length >= LEAST_IN_TALLY;
  if (f.thing === '') return near.length >= LEAST_NEAR_BARE;
  if (isTime(f.thing)) return near.length >= 1 && areOneDuration(a, b, common.length);
  return (
    near.length + (month ? 1 : 0) >= least ||
    (near.length >= 1 && cosine >= LIKE_LINES) ||
    (f.unit === '%' && (common.length >= LEAST_COMMON || sharesMonth(common)))
  );
}

/** How far apart two values may lie, and how many words near both have to be the same. */
function limitsFor(a: Told, b: Told, reading: Reading): { most: number; least: number } {
  if (a.figure.thing !== '' && isRevision(b, reading))
    return { most: MOST_REVISED, least: LEAST_NEAR };
  return {
    most: MOST_APART,
    least: areOfOneDay(a.line, b.line) ? LEAST_NEAR : LEAST_NEAR_LATER,
  };
}

/** "Seven times as many as it had said": what was far too low at first. */
const MOST_REVISED = 20;
const REVISED =
  /(?<!\p{L})(?:(?:rais|revis|correct|lower)(?:e|es|ed|s|ing) (?:the |its |their |an? )?(?:[\p{L}-]+ ){0,2}(?:number|figure|estimate|count|tally|total)|(?:revised|corrected) (?:up|down|to)|times (?:as many|more than|larger than|higher than)|(?:more|larger|higher|fewer|lower|many|much) (?:than|as) (?:(?:it|they|he|she|officials|first|previously|earlier|initially|originally) )?(?:had )?(?:thought|said|reported|announced|estimated|believed|stated|disclosed))(?!\p{L})/iu;

/** Whether the later one's sentence, or the headline above it, says that it puts an earlier figure right. */
function isRevision({ line }: Told, { byId }: Reading): boolean {
  const report = byId.get(line.reportId);
  return REVISED.test(line.text) || (line.rank <= 1 && REVISED.test(report?.title ?? ''));
}

/** People are counted for many things: "1.5 million people were left homeless", "three million people have been affected". */
const BEFELL =
  /\b(?:homeless|displaced|evacuated|affected|rescued|saved|freed|tested|infected|vaccinated|stranded|trapped|hospitali[sz]ed|treated|evicted|laid off|without (?:power|water|electricity|food|work))\b/iu;
/** Characters behind the number in which that is told. */
const BEHIND = 60;

function befellOther(a: Told, b: Told): boolean {
  const [one, other] = [a, b].map(({ line: { text }, figure: { end } }) =>
    BEFELL.exec(text.slice(end, end + BEHIND))?.[0].toLowerCase(),
  );
  return one !== undefined && other !== undefined && one !== other;
}

/** "31 confirmed cases", "48 suspected cases", "290 new cases". */
const SORT = /^(?:suspect|probabl|possibl|activ|new|seriou|sever|mild|fatal|import)$/;
const sortsOf = ({ figure }: Told): string =>
  figure.which.filter((term) => SORT.test(term)).join(' ');

/** The dead are counted elsewhere (`casualties.ts`); two polls, and people to whom two things happened, are two counts. */
const areOfTwoKinds = (a: Told, b: Told): boolean =>
  countedSoFar(a) !== countedSoFar(b) ||
  areJudgedApart(a.line, b.line) ||
  sortsOf(a) !== sortsOf(b) ||
  casualtyIn(a.line.text, a.figure) !== null ||
  casualtyIn(b.line.text, b.figure) !== null ||
  (a.figure.unit === '%' && (ofTwoSurveys(a, b) || givesShares(a, b))) ||
  befellOther(a, b);

/** What one poll found and what another did are two facts, and one poll is told alike. */
const SURVEY = /\b(?:polls?|polled|surveys?|surveyed|approval|pollsters?)\b/i;

const ofTwoSurveys = (a: Told, b: Told): boolean =>
  SURVEY.test(a.line.text) && SURVEY.test(b.line.text);

/** "By 49.8 percent to 48.9 percent with 60 percent counted": which of them the other one's is, nobody can tell. */
const givesShares = (a: Told, b: Told): boolean =>
  [a, b].some(({ line }) => figuresIn(line).filter(({ unit }) => unit === '%').length > 1);

const nearBoth = (a: Figure, b: Figure): string[] => {
  const theirs = new Set([...b.near, ...b.which]);
  return [...new Set([...a.near, ...a.which])].filter((term) => theirs.has(term));
};

const sharesMonth = (common: readonly string[]): boolean =>
  common.length >= LEAST_IN_PLAN && common.some(isDayStem);

/** "Down from 943,000 in July" is July's number, as "July, when …" is. */
const areOfOneRole = (a: Told, b: Told, month: boolean): boolean =>
  a.figure.role === b.figure.role || (month && isOfMonth(a) && isOfMonth(b));

const BEFORE_MONTH = new RegExp(String.raw`^[^.;,]{0,30}\b(?:${ANY_MONTH})\b`);

const isOfMonth = ({ line, figure: { role, end } }: Told): boolean =>
  role === 'plain' || (role === 'before' && BEFORE_MONTH.test(line.text.slice(end)));

/** "178,000 arrests", "188,000 immigrants": large figures of one month, near each other, with much around them in common. */
const LARGE = 1000;
const TALLY_APART = 1.25;
const LEAST_NEAR_TALLY = 3;
const LEAST_IN_TALLY = 4;

const areOneTally = (a: Figure, b: Figure, near: readonly string[]): boolean =>
  a.unit === '' &&
  Math.min(a.low, b.low) >= LARGE &&
  apart(a, b) <= TALLY_APART &&
  near.length >= LEAST_NEAR_TALLY;

const isMoney = ({ unit }: Figure): boolean => unit !== '' && unit !== '%';

/** How many times as large the larger one is. */
function apart(a: Figure, b: Figure): number {
  const [low, high] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return low > 0 ? high / low : Number.POSITIVE_INFINITY;
}

/** "Will buy the yard for $2.1 billion", "the $2.4bn takeover of the yard": words of a deal beside the money. */
const BUYS =
  /\b(?:buy|buys|buying|bought|acquir\w+|acquisition|takeover|take over|purchase[ds]?|sells?|selling|sold|sale of|merger)\b/i;
/** What else of a deal is told in money. */
const NO_PRICE =
  /\b(?:debts?|stakes?|(?:half|third|quarter|part|majority) of|shares?|percent|per cent|revenues?|profits?|sales of|valu\w+|loans?|fines?|tax\w*|first|initial|offer\w*|bids?|break-?up|annual\w*|a year|cash|costs?|savings?|worth of|years ago|in (?:19|20)\d\d)\b/i;
const LEAST_OF_DEAL = 4;

/** "Which bought the insurer, sold its card unit": two deals. */
const tellsTwoDeals = (text: string): boolean =>
  /\b(?:bought|buy(?:s|ing)?|acquir\w+)\b/i.test(text) && /\b(?:sold|sell(?:s|ing)?)\b/i.test(text);

const areOnePrice = (a: Told, b: Told): boolean =>
  [a, b].every(
    ({ line: { text } }) => BUYS.test(text) && !NO_PRICE.test(text) && !tellsTwoDeals(text),
  ) && !eachNamesItsOwn(a.line, b.line);

const PLAN = /^(?:bill|packag|plan|deal|propos|measur|legisl|framework|agreement)$/;

/** "$1 trillion infrastructure bill", "$1.2 trillion infrastructure package". */
function areOnePlan(a: Told, b: Told, reading: Reading): boolean {
  if (!PLAN.test(a.figure.thing) || !PLAN.test(b.figure.thing)) return false;
  if (a.figure.which.length === 0 && b.figure.which.length === 0) return false;
  const theirs = whichOf(b, reading);
  return whichOf(a, reading).some((term) => theirs.includes(term));
}

/** "The $1.2 trillion measure" is the one of which the sentence before tells. */
function whichOf({ line, figure }: Told, reading: Reading): readonly string[] {
  if (figure.which.length > 0) return figure.which;
  if (!/\b[Tt]he $/.test(line.text.slice(0, figure.start))) return [];
  return [...line.terms, ...(reading.previous(line)?.terms ?? [])];
}
