import { awaitedSide } from './awaited.ts';
import { type DateContext, type DateReading, type DateRule, reckoned } from './dateRule.ts';
import {
  addDays,
  type Day,
  lastOfMonth,
  MONTH_NAMES,
  makeDay,
  WEEKDAYS,
  weekdayOf,
} from './days.ts';
import { sideOfNewDay, sideOfThing } from './daysOfThings.ts';
import { isPartOfName } from './namedDays.ts';
import { nearSide } from './nearDays.ts';
import type { Present } from './presentTense.ts';
import { comesSurely, lastsUntil, leavesTenseOpen, presentAround, tellsPast } from './tense.ts';

const WEEKDAY = `(${WEEKDAYS.join('|')})`;

/** Days that are told by their name in the week. */
export const weekdayRules: readonly DateRule[] = [
  {
    sign: 'weekday',
    pattern: new RegExp(
      `\\b(?:[Tt]he )?([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) ${WEEKDAY} (?:of|in) (${MONTH_NAMES.join('|')})\\b(?:,? ((?:19|20)\\d{2})\\b)?`,
      'g',
    ),
    read: readWeekdayOfMonth,
  },
  {
    sign: 'weekday',
    pattern: new RegExp(
      `\\b((?:[Ll]ast|[Nn]ext|[Tt]his(?: coming| past)?) )?${WEEKDAY}\\b(['’´]s)?`,
      'g',
    ),
    read: readWeekday,
  },
];

/** "The last Sunday of May": the one of a year that the text tells, or of the nearest on the side of its tense. */
function readWeekdayOfMonth(
  [, which, name, monthName, stated]: RegExpExecArray,
  { anchor, ahead, before, after }: DateContext,
): DateReading | null {
  const month = (MONTH_NAMES as readonly string[]).indexOf(monthName!) + 1;
  const dayIn = (year: number): Day => {
    const nth = ['first', 'second', 'third', 'fourth'].indexOf(which!.toLowerCase());
    // The last one is within the last seven days.
    const first = makeDay(year, month, nth < 0 ? lastOfMonth(year, month) - 6 : 1 + 7 * nth)!;
    return addDays(first, (WEEKDAYS.indexOf(name!) - weekdayOf(first) + 7) % 7);
  };
  if (stated !== undefined) {
    const day = dayIn(Number(stated));
    return { from: day, until: day, basis: 'stated' };
  }
  if (anchor === null) return null;
  const year = Number(anchor.slice(0, 4));
  const days = [year - 1, year, year + 1].map(dayIn);
  const past = days.findLast((day) => day <= anchor)!;
  const coming = days.find((day) => day >= anchor)!;
  const day = ahead ? coming : past;
  // A feast of every year is told in the present.
  const isOpen = ahead
    ? leavesTenseOpen(before, after, ahead)
    : tellsPast(before, after) !== 'surely' || presentAround(before, after) !== null;
  return { ...reckoned(day, day), certain: !isOpen };
}

/**
 * In news a bare weekday is the latest such day not after the report's own; with words of the
 * future in its clause it is the next one.
 */
function readWeekday(
  [, which = '', name, possessive]: RegExpExecArray,
  context: DateContext,
): DateReading | null {
  const { anchor, before, after } = context;
  if (anchor === null || isOtherDay(which, before, after)) return null;
  const word = which.trim().toLowerCase();
  const back = (weekdayOf(anchor) - WEEKDAYS.indexOf(name!) + 7) % 7;
  const past = addDays(anchor, -back);
  if (word === 'last' || word === 'this past')
    return weekday(back === 0 ? addDays(anchor, -7) : past);
  const coming = addDays(anchor, (7 - back) % 7);
  if (word === 'next') return weekday(back === 0 ? addDays(anchor, 7) : coming, back < 2);
  const { comes, certain } = sideOf(back, possessive ?? '', context);
  return weekday(comes ? coming : past, word === '' ? certain : back === 0);
}

/** "Super Tuesday", "a second Sunday", "last Sunday of the month", "today, Friday": no weekday of this week told by itself. */
const isOtherDay = (which: string, before: string, after: string): boolean =>
  isPartOfName(before, after) ||
  (which === '' && AN.test(before) && isAnyDay(before, after)) ||
  OF_MONTH.test(after) ||
  OF_OTHER_WEEK.test(before.slice(-NEAR) + MARK + after.slice(0, NEAR)) ||
  WEEK_ON.test(after) ||
  TODAY.test(before) ||
  (which === '' && COUNTED.test(before));

const AN = /(?<!\p{L})[Aa]n? $/u;
/** "April 16, a Tuesday": its date tells which. */
const DATED_BEFORE = /\d(?:st|nd|rd|th)?,? (?:(?:which|that|it) was )?an? $/u;
/** "A Sunday paper", "held on a Sunday": any of them. */
const OF_EVERY_WEEK =
  /^ (?:papers?|newspapers?|magazines?|tabloids?|supplements?|roasts?|markets?)(?!\p{L})/u;
const ON_A = /(?<!\p{L})(?:on|was|is) an? $/u;
const NO_THING = /^(?:[.,;:)]|$| (?:and|but|when|that|like|as)(?!\p{L}))/u;

const isAnyDay = (before: string, after: string): boolean =>
  DATED_BEFORE.test(before) ||
  OF_EVERY_WEEK.test(after) ||
  (ON_A.test(before) && NO_THING.test(after));

/** Whether the day is to come, and whether that is certain; it was `back` days ago at the latest. */
function sideOf(
  back: number,
  possessive: string,
  context: DateContext,
): { comes: boolean; certain: boolean } {
  const { ahead, before, after } = context;
  if (back > 0 && possessive === '' && lastsUntil(before)) return { comes: true, certain: true };
  if (possessive !== '' && OF_SUDDEN.test(after)) return { comes: false, certain: true };
  if (back > 0 && IS_BEING_MOVED.test(after)) return { comes: true, certain: true };
  const told =
    (possessive === '' ? sideOfNewDay(before, back) : null) ??
    sideOfThing(before, after, possessive, back) ??
    awaitedSide(before, after, possessive, back);
  if (told !== null) return { comes: told === 'ahead', certain: told !== 'open' };
  const behind = possessive + after;
  const found = presentAround(before, behind);
  // "The next window opens on": of two words of what is to come the verb is the surer one.
  const present = ahead && found !== 'timetable' ? null : found;
  const comes = ahead || isToCome(present, back);
  const isNextDay = back === (comes ? 7 - DAYS_TO_OTHER_SIDE : DAYS_TO_OTHER_SIDE);
  if (!isNextDay && !isOpen(back, possessive, context, present, comes))
    return { comes, certain: true };
  const isOwned = possessive !== '' || present === 'rule';
  const near = isOwned ? null : nearSide(before, after, ahead, back);
  return near === null ? { comes, certain: false } : { comes: near === 'ahead', certain: true };
}

/** Whether the tense leaves it open of which week the day is. */
const isOpen = (
  back: number,
  possessive: string,
  { ahead, before, after }: DateContext,
  present: Present | null,
  comes: boolean,
): boolean =>
  NO_TENSE.test(before) ||
  (ahead && possessive !== '' && !comesSurely(before, after)) ||
  (!ahead && possessive !== '' && FOR_DAY.test(before) && tellsPast(before, after) === null) ||
  (!ahead && possessive !== '' && BEHIND.test(before) && WHAT_COMES.test(after)) ||
  (back > 0 && !ahead && FOR_DAY.test(before) && FOR_DAY_ENDS.test(possessive + after)) ||
  (present === null || comes
    ? !(ahead && present === 'timetable') &&
      !(back === 0 && PUT_OFF.test(before)) &&
      leavesTenseOpen(before, after, ahead, back === 0)
    : isOpenPresent(present, back));

/** "The showing of this Friday is being postponed". */
const IS_BEING_MOVED =
  /^(?: \p{Ll}+){0,2} (?:is|are) being (?:postponed|put (?:off|back)|moved|delayed|cancell?ed|rescheduled)(?!\p{L})/u;

/** "Will pay for Tuesday's outage": what nobody plans has been. */
const OF_SUDDEN =
  /^ (?:\p{Ll}+ ){0,2}?(?:fire|blaze|attack|shooting|stabbing|crash|collision|accident|blast|explosion|earthquake|quake|flood|landslide|avalanche|storm|murder|killing|outage|blackout|failure|derailment|riot|clash|clashes)s?(?!\p{L})/u;

/** "The launch was put off on Friday": in a report of that Friday the day is that of putting it off. */
const PUT_OFF =
  /\b(?:postponed|delayed|put off)(?: (?!(?:to|until|till|from|for|by)\b)[\p{L}\d’'-]+){0,8}? (?:(?:late |early )?on )?$/u;

/** "Ahead of Monday's vote" leaves it open in what tense the vote is told; "a year ago on Monday" is of another week. */
const NO_TENSE =
  /\b(?:ahead of|before|until|by|from|every|each|(?:weeks?|months?|years?) (?:ago|earlier)) (?:on )?$/i;
/** "A march for Tuesday", not "for Friday prayers". */
const FOR_DAY = /\bfor $/i;
const FOR_DAY_ENDS =
  /^(?:$|[.,;:)–—-]| (?:and|or|to|in|at|on|around|over|with|by|against|morning|afternoon|evening|night)\b)/;

/** "After Sunday's election, it can sit in June": the election may have been, or be to come. */
const BEHIND = /^After $/;
const WHAT_COMES =
  /^ [^,“"]{3,60}, [^,;“"]{2,80}?(?<!\p{L})(?:can|could|may|might|will|must|should|(?:is|are|has|have) to)(?!\p{L})/u;

/** "Replaced by a second Sunday", "the first Monday": one of several. */
const COUNTED = /(?<!\p{L})(?:one|another|first|second|third|fourth|fifth|[Ee]very other|whole) $/u;
/** "The last Sunday of the month". */
const OF_MONTH = /^ (?:of|in) (?:the|each|every|next|this) (?:month|year|season|quarter)(?!\p{L})/u;
/** "A Tuesday in June", "than on the Monday before the blast", "went in on the Monday": of the weeks that are told of, none of the report's. */
const MARK = '\u0000';
/** Letters on either side that decide it: a sentence of a thousand days is read a thousand times. */
const NEAR = 30;
const OF_OTHER_WEEK = new RegExp(
  `${MARK} (?:in|of|last|this) (?:early |late |mid-)?(?:${MONTH_NAMES.join('|')})(?! \\d|\\p{L})|(?<!\\p{L})(?:on|since|until|by) the ${MARK}(?:$|[.,;:)]| (?:before|after|of|when|that|following|in|and)(?!\\p{L}))`,
  'u',
);
/** "On Sunday week": seven days after Sunday. */
const WEEK_ON = /^ week(?=$|[,.;:)])/u;
/** "Today, Friday": no day besides. */
const TODAY = /(?<!\p{L})(?:[Tt]oday|[Yy]esterday|[Tt]omorrow),? \(?$/u;

/**
 * "Ruled early Friday" in a report that is dated Thursday: rarely the Friday of six days ago, which
 * news calls last Friday; mostly the report was changed in the night, or is dated by another zone.
 * Nor is "will meet on Monday" of a Tuesday the Monday of six days later, which news calls next Monday.
 */
const DAYS_TO_OTHER_SIDE = 6;

const weekday = (day: Day, certain = true): DateReading => ({
  ...reckoned(day, day),
  weekday: true,
  certain,
});

/**
 * "Arrives on Friday" is told of a day near by; two days later it may stand below a picture of it.
 * What stands on a timetable is to come.
 */
const isToCome = (present: Present | null, back: number): boolean =>
  present === 'timetable' || (present === 'arranged' && back >= DAYS_IN_WEEK - SOON);
const SOON = 3;
const DAYS_IN_WEEK = 7;

/** Of the report's own day everything in the present is told, but for what holds every week. */
const isOpenPresent = (present: Present, back: number): boolean => back > 0 || present === 'rule';
