import { dayNumber } from '../../language/days.ts';
import { matchesOf } from '../../language/matchesOf.ts';
import { type DatedLine, datedLines } from '../reading/datedLines.ts';
import { compareText, instantOf } from '../reading/inOrder.ts';
import type { Line } from '../reading/lines.ts';
import { datesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { givesUpDay, isBesideDeed } from './besideDeed.ts';

/** What says of a plan that it has another date than before. */
const MOVED =
  /(?<!\p{L})(?:postpon\p{Ll}+|delay(?:ed|ing|s)?|(?:put|pushed|moved) (?:[^\s,;]+ ){0,6}?(?:off|back|to|until)|reschedul\p{Ll}+|(?:brought|moved|bring|bringing) (?:[^\s,;]+ ){0,5}?forward|(?:later|earlier|sooner) than (?:first |originally |initially |previously |earlier )?(?:announced|planned|scheduled|expected|hoped)|instead of|rather than)(?!\p{L})/u;
/** "Will now start on": it was to be on another day. */
const NOW =
  /(?<!\p{L})(?:will now|(?:is|are) now (?:to|due|set|scheduled|planned|expected))(?!\p{L})/u;
/** What was only proposed, and what has been decided. */
const PROPOSED = /(?<!\p{L})(?:would(?! have)|propos\p{Ll}+|wants? to|hop(?:es?|ed) to)(?!\p{L})/u;
const DECIDED =
  /(?<!\p{L})(?:will|(?:voted|decided|agreed|ruled) (?:[^\s,;]+ ){0,4}?to|is to|are to)(?!\p{L})/u;

/** A deed as it is asked for, and with the flag that finds each place of it. */
interface Deed {
  readonly shape: RegExp;
  readonly each: RegExp;
}

/** What is planned; one row is one deed, whichever of its words a report takes. */
const DEEDS: readonly Deed[] = [
  'clos(?:e|es|ed|ing|ings|ure)|shut(?:s|ting)?',
  '(?:re)?open(?:s|ed|ing)?',
  'land(?:s|ed|ing)?|touch(?:es|ed|ing)? down|touchdown',
  'launch(?:es|ed|ing)?|lift(?:s|ed)? off|lift-?off|blast off',
  'vot(?:e|es|ed|ing)|ballot|elections?|referendum',
  'hear(?:ing|ings)|trial|sentenc(?:ing|ed)',
  'verdict|judge?ment|ruling',
  'talks|meet(?:s|ing)?|summit|negotiations',
  'strikes?|walkout|walk out|stoppage',
  'match|game|final|derby',
  'concerts?|shows?|tour|premiere|festival',
  'deadline',
  '(?:acceptance|offer|subscription|application|registration|consultation|bidding|filing) period',
  'visits?|trip',
  'wedding|marry|wed',
  'funeral|burial|buried',
  'release[sd]?|publish(?:es|ed)?|publication',
].map((words) => {
  const source = `(?<!\\p{L})(?:${words})(?!\\p{L})`;
  return { shape: new RegExp(source, 'iu'), each: new RegExp(source, 'giu') };
});

/** What is longer is no sentence of news, and slow to search. */
const MOST_LETTERS = 1200;
/** Longer ago it was another plan. */
const DAYS_APART = 60;
/** Letters before a date in which its own deed is told. */
const CLAUSE = 90;
/** Words of what a plan is of, on either side of its deed. */
const BEFORE_DEED = 4;
const BEHIND_DEED = 5;
/** Without a word that something was moved so much more has to be the same. */
const LEAST_COMMON = 2;
const SAYS_NO_MATTER =
  /^(?:plan|propos|schedul|announc|expect|delai|postpon|move|late|later|earlier|first|year|month|week|dai|day|date|new|go|start|begin|run|end|\d.*)$/;

/** Whether a later report gives the plan of a line, or one of those that it tells, another day. */
export function createIsMoved(reading: Reading): (dated: DatedLine) => boolean {
  if (reading.reports.length < 2) return () => false;
  const all = datedLines(reading).filter(
    (one) => one.ahead && one.line.text.length <= MOST_LETTERS,
  );
  const plans = all.filter((one) => !isBesideDeed(one));
  const givenUp = daysGivenUp(reading);
  const newer = plans.filter(
    ({ line }) => tellsMoved(line) || tellsDecided(line) || tellsNow(line) || tellsInstead(line),
  );
  const moved = new Set(
    plans
      .filter(
        (plan) =>
          newer.some((other) => isMovedBy(plan, other, reading)) ||
          givenUp.some((other) => isGivenUpBy(plan, other, reading)),
      )
      .map(lineOf),
  );
  return ({ line }) => moved.has(line);
}

/** Whether another line that is over had the same plan for the same day: "judgment is due on March 28" of "a verdict is expected on March 28". */
export function createIsOverToo(
  dated: readonly DatedLine[],
  isOver: (line: Line) => boolean,
): (dated: DatedLine) => boolean {
  const over = new Set(dated.filter((one) => one.ahead && isOver(one.line)).map(planOf));
  return (one) => one.ahead && deedBefore(one) !== null && over.has(planOf(one));
}

const planOf = (dated: DatedLine): string =>
  `${dated.mention.from} ${dated.mention.until} ${deedBefore(dated)?.source}`;

/** "Instead the case will be heard by an arbitrator from": in place of what an older plan of the same words was. */
const tellsInstead = once(({ text }: Line) => /^Instead(?!\p{L})/u.test(text));
/** "The case", "the council", "bargaining": so many words name what was planned. */
const LEAST_REPLACED = 3;
const plannedTerms = (plan: Line, newer: Line): string[] =>
  plan.terms.filter((term) => newer.terms.includes(term) && !SAYS_NO_MATTER.test(term));

const tellsMoved = once(({ text }: Line) => MOVED.test(text));
const tellsNow = once(({ text }: Line) => NOW.test(text));
const tellsDecided = once(({ text }: Line) => DECIDED.test(text));
const tellsProposed = once(({ text }: Line) => PROPOSED.test(text));

const lineOf = ({ line }: DatedLine): Line => line;

function isMovedBy(plan: DatedLine, newer: DatedLine, reading: Reading): boolean {
  if (overlap(plan, newer) || !isLaterWithin(newer.line, plan.line, reading)) return false;
  if (tellsInstead(newer.line) && plannedTerms(plan.line, newer.line).length >= LEAST_REPLACED)
    return true;
  const deed = deedBefore(plan);
  if (deed === null || !deed.test(newer.line.text)) return false;
  if (tellsMoved(newer.line) && !tellsMoved(plan.line))
    return isOfMatter(newer.line, deed, plan.line, reading);
  if (tellsNow(newer.line) && !tellsNow(plan.line) && deedBefore(newer) === deed)
    return isOfMatter(newer.line, deed, plan.line, reading);
  return (
    tellsProposed(plan.line) &&
    tellsDecided(newer.line) &&
    deedBefore(newer) === deed &&
    commonTerms(plan.line, newer.line, deed).length >= LEAST_COMMON
  );
}

/** Of which a sentence says that something is not on them any more, whether or not it is read as a plan. */
const daysGivenUp = ({ index }: Reading): readonly DatedLine[] =>
  index.lines
    .filter(({ text }) => text.length <= MOST_LETTERS)
    .flatMap((line) => datesIn(line).map((mention) => ({ line, mention, ahead: true })))
    .filter(givesUpDay);

/** "Will report on May 16 rather than April 30": what a newer report says of the very day, and of the same matter. */
const isGivenUpBy = (plan: DatedLine, newer: DatedLine, reading: Reading): boolean =>
  plan.mention.from === newer.mention.from &&
  plan.mention.until === newer.mention.until &&
  isLaterWithin(newer.line, plan.line, reading) &&
  plan.line.terms.some((term) => newer.line.terms.includes(term) && !SAYS_NO_MATTER.test(term));

const overlap = (a: DatedLine, b: DatedLine): boolean =>
  a.mention.from <= b.mention.until && b.mention.from <= a.mention.until;

/** "Will stay closed until" and "will not reopen before" tell of one day. */
const CLOSED_UNTIL =
  /(?<!\p{L})(?:closed|shut)(?: [^\s,;]+){0,3} (?:until|till)(?: at least)? $|(?<!\p{L})reopen(?: [^\s,;]+){0,3} (?:before|until|till|on) $/iu;
const OPENS_AGAIN = /(?<!\p{L})(?:reopen\p{Ll}*|closed|shut)(?!\p{L})/iu;

/** Which deed has the date: the one that stands nearest before it. */
const deedBefore: (dated: DatedLine) => RegExp | null = once(findDeed);

function findDeed({ line: { text }, mention }: DatedLine): RegExp | null {
  const before = text.slice(Math.max(0, mention.start - CLAUSE), mention.start);
  if (CLOSED_UNTIL.test(before)) return OPENS_AGAIN;
  const places = DEEDS.map(({ shape, each }) => ({ shape, at: lastPlace(each, before) }));
  const last = places.reduce((a, b) => (b.at > a.at ? b : a));
  return last.at < 0 ? null : last.shape;
}

const lastPlace = (each: RegExp, text: string): number => matchesOf(each, text).at(-1)?.index ?? -1;

/** "The closing of Ashby and Lund": what is moved has to be what the older plan is of. */
function isOfMatter(newer: Line, deed: RegExp, plan: Line, reading: Reading): boolean {
  const found = deed.exec(newer.text)!;
  const before = newer.text
    .slice(0, found.index)
    .split(' ')
    .slice(-BEFORE_DEED - 1);
  const behind = newer.text.slice(found.index + found[0].length).split(' ');
  const near = [...before, ...behind.slice(0, BEHIND_DEED + 1)].join(' ');
  const terms = termsOf(wordsOf(near)).filter((term) => !SAYS_NO_MATTER.test(term));
  const known = new Set([
    ...plan.terms,
    ...(reading.previous(plan)?.terms ?? []),
    ...termsOf(wordsOf(reading.byId.get(plan.reportId)!.title ?? '')),
  ]);
  const names = newer.names.filter((name) => terms.includes(name));
  return (
    (terms.length === 0 || terms.some((term) => known.has(term))) &&
    names.every((name) => known.has(name))
  );
}

const commonTerms = (a: Line, b: Line, deed: RegExp): string[] =>
  a.terms.filter(
    (term) => b.terms.includes(term) && !SAYS_NO_MATTER.test(term) && !deed.test(term),
  );

function isLaterWithin(a: Line, b: Line, { byId, dayOfReport }: Reading): boolean {
  const [dayA, dayB] = [dayOfReport(a.reportId), dayOfReport(b.reportId)];
  if (dayA === null || dayB === null) return false;
  if (dayNumber(dayA) - dayNumber(dayB) > DAYS_APART) return false;
  const one = instantOf(byId.get(a.reportId)!.published);
  const other = instantOf(byId.get(b.reportId)!.published);
  return one !== null && other !== null ? one > other : compareText(dayA, dayB) > 0;
}
