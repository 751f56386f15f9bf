import { type DateContext, type DateReading, type DateRule, reckoned } from './dateRule.ts';
import { addDays, type Day, lastOfMonth, makeDay, WEEKDAYS, weekdayOf } from './days.ts';
import { NUMBER_WORDS } from './numberWords.ts';
import { PART_OF_YEAR, partOfYear, SEASONS, spanOfMonths, yearAway } from './partsOfYear.ts';
import { presentBefore } from './presentTense.ts';
import { clauseBefore, leansAhead, leavesTenseOpen, tellsPast, withoutNames } from './tense.ts';
import { hasPastVerb } from './verbForms.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  ...NUMBER_WORDS,
};

/** "Tomorrow's stage" is of one day, "today's youth" of these years. */
const OF_ONE_DAY =
  '(?:(?:early |late )?(?:morning|afternoon|evening)|\\p{Ll}*(?:stage|session|meeting|vote|votes|debate|match|game|race|hearing|attack|attacks|election|elections|ceremony|talks|summit|rally|speech|announcement|decision|ruling|verdict|strike|storm|earthquake|quake|blast|bombing|shooting|crash|accident|march|protest|protests|briefing|statement|deadline|launch|flight|final|trial|visit|walkout))(?!\\p{L})';

/** Dates that only the report's own day makes absolute. */
export const relativeRules: readonly DateRule[] = [
  { sign: 'nearDay', pattern: /\b(?:the )?day before yesterday\b/gi, read: shifted(-2) },
  { sign: 'nearDay', pattern: /\b(?:the )?day after tomorrow\b/gi, read: shifted(2) },
  { sign: 'nearDay', pattern: owning('yesterday'), read: shifted(-1) },
  { sign: 'nearDay', pattern: owning('today'), read: shifted(0) },
  { sign: 'nearDay', pattern: owning('tomorrow'), read: shifted(1) },
  { sign: 'nearDay', pattern: /\b(?:yesterday|last night)\b/gi, read: shifted(-1) },
  {
    sign: 'nearDay',
    pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/gi,
    read: shifted(0),
  },
  { sign: 'nearDay', pattern: /(?<!\b(?:from|after) )\btomorrow\b/gi, read: shifted(1) },
  {
    sign: 'period',
    pattern:
      /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (day|week|month|year)s? ago\b/gi,
    read: readAgo,
  },
  {
    sign: 'period',
    pattern: new RegExp(`\\b(?:the )?${PART_OF_YEAR} (last|this|next) year\\b`, 'gi'),
    read: ([, part, which], { anchor }) =>
      anchor === null ? null : partOfYear(yearAway(anchor, which!), part!, 'reckoned'),
  },
  {
    sign: 'period',
    pattern: /\b(?:(later|earlier|early|late) )?(last|this|next) (week|month|year)\b/gi,
    read: readPeriod,
  },
  {
    sign: 'period',
    pattern: /\b(?:the )?(?:end of (?:the|this) (year|month)|year(?:['’]s)?[- ]end)\b/gi,
    read: ([, unit], { anchor }) =>
      anchor === null ? null : endOf(anchor, (unit ?? 'year').toLowerCase()),
  },
  {
    sign: 'period',
    pattern: /\b(?:the first of the year|the (?:turn of the year|new year))\b/gi,
    read: (_match, { anchor, before }) => (anchor === null ? null : newYearAfter(anchor, before)),
  },
  {
    sign: 'period',
    pattern:
      /\b(?:(?:in|by|until|(?<=(?:planned|scheduled|set|due|expected|slated) )for) the|(?:in|by|until)(?! fall)|(last|this|next)) (spring|summer|fall|autumn|winter)\b(?!['’]s|[- ](?:break|term|games|olympics|school))/gi,
    read: readSeason,
  },
  {
    sign: 'period',
    pattern: /\b(?:(last|this|next)|(?:over|at) the) weekend\b/gi,
    read: readWeekend,
  },
];

function owning(word: string): RegExp {
  return new RegExp(`(?<!\\p{L})${word}['’]s(?= ${OF_ONE_DAY})`, 'giu');
}

function shifted(days: number): DateRule['read'] {
  return (_match, { anchor, before, after }) => {
    if (anchor === null || /['’]s?$/.test(before) || /^['’]s\b/.test(after)) return null;
    const day = addDays(anchor, days);
    // "Today, Friday" in a report of Wednesday: one of them is wrong.
    const named = NAMED_BEHIND.exec(after)?.[1];
    return {
      ...reckoned(day, day),
      certain: named === undefined || named === WEEKDAYS[weekdayOf(day)],
    };
  };
}

const NAMED_BEHIND = new RegExp(`^,? \\(?(${WEEKDAYS.join('|')})\\b`);

function readAgo([, count, unit]: RegExpExecArray, { anchor }: DateContext): DateReading | null {
  if (anchor === null) return null;
  const number = NUMBERS[count!.toLowerCase()] ?? Number(count);
  switch (unit!.toLowerCase()) {
    case 'day': {
      const day = addDays(anchor, -number);
      return reckoned(day, day);
    }
    case 'week':
      return weekOf(addDays(anchor, -7 * number));
    case 'month':
      return monthsAway(anchor, -number);
    default:
      return yearOf(Number(anchor.slice(0, 4)) - number);
  }
}

function readPeriod(
  [, part, which, unit]: RegExpExecArray,
  { anchor }: DateContext,
): DateReading | null {
  if (anchor === null) return null;
  const step = { last: -1, this: 0, next: 1 }[which!.toLowerCase()]!;
  const whole =
    unit!.toLowerCase() === 'week'
      ? weekOf(addDays(anchor, 7 * step))
      : unit!.toLowerCase() === 'month'
        ? monthsAway(anchor, step)
        : yearOf(Number(anchor.slice(0, 4)) + step);
  const word = part?.toLowerCase();
  if (step === 0 && word === 'later') return whole && { ...whole, from: anchor };
  if (step === 0 && word === 'earlier') return whole && { ...whole, until: anchor };
  if (unit!.toLowerCase() === 'year' && word === 'early')
    return reckoned(whole!.from, `${whole!.from.slice(0, 4)}-03-31`);
  if (unit!.toLowerCase() === 'year' && word === 'late')
    return reckoned(`${whole!.from.slice(0, 4)}-10-01`, whole!.until);
  return whole;
}

/** Weeks from Monday to Sunday (ISO 8601). */
function weekOf(day: Day): DateReading {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return reckoned(monday, addDays(monday, 6));
}

function monthsAway(anchor: Day, months: number): DateReading | null {
  const index = Number(anchor.slice(0, 4)) * 12 + Number(anchor.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const from = makeDay(year, month, 1);
  const until = makeDay(year, month, lastOfMonth(year, month));
  return from === null || until === null ? null : reckoned(from, until);
}

/** "After the first of the year" is some day in it: early, but nobody says how early. */
function newYearAfter(anchor: Day, before: string): DateReading {
  const year = Number(anchor.slice(0, 4)) + 1;
  const isAfter = /\bafter $/i.test(before);
  return {
    ...reckoned(`${year}-01-01`, isAfter ? `${year}-03-31` : `${year}-01-01`),
    certain: !isAfter,
  };
}

const yearOf = (year: number): DateReading => reckoned(`${year}-01-01`, `${year}-12-31`);

function endOf(anchor: Day, unit: string): DateReading | null {
  const month = monthsAway(anchor, 0)!;
  return unit === 'month'
    ? reckoned(addDays(month.until, -6), month.until)
    : reckoned(`${anchor.slice(0, 4)}-12-01`, `${anchor.slice(0, 4)}-12-31`);
}

/** "in the fall": the running or next one, unless the tense of a bare "in the" looks back. */
function readSeason(
  [words, which, season]: RegExpExecArray,
  { anchor, ahead, before, after }: DateContext,
): DateReading | null {
  if (anchor === null) return null;
  const first = SEASONS[season!.toLowerCase()]!;
  const year = Number(anchor.slice(0, 4));
  const spans = [year - 2, year - 1, year, year + 1].map((start) => seasonSpan(start, first));
  const word = which?.toLowerCase();
  if (word === 'last') return spans.findLast((span) => span.until < anchor) ?? null;
  if (word === 'next') return spans.find((span) => span.from > anchor) ?? null;
  const deed = word === undefined && !ahead ? tellsPast(before, after) : null;
  if (deed === 'surely') return spans.findLast((span) => span.from <= anchor) ?? null;
  const span = spans.find(({ until }) => until >= anchor);
  const certain = deed === null && !(words.toLowerCase() === `in ${season}` && isOfEach(before));
  return span === undefined ? null : { ...span, certain };
}

/** "Will buy power that it hardly needs in summer": what goes with a thing in the present is so in every one; "that opens in spring" is set for one. */
function isOfEach(before: string): boolean {
  const beside = BESIDE.exec(withoutNames(before.slice(-LONGEST_BESIDE)))?.[0];
  return (
    beside !== undefined &&
    !hasPastVerb(beside) &&
    !leansAhead(beside, '') &&
    presentBefore(beside) !== 'timetable'
  );
}
const BESIDE =
  /(?<!\p{L})(?:which|who|whose|where|when|while|because|as|(?<!(?:said|says|told|showed|found|believes?|confirmed|announced|decided|agreed|hopes?|so|now)(?: \p{L}+)? )that) (?:(?!(?:that|which|who|whose|where|when|while|because|as)(?!\p{L}))[^\s.;:“”"]+ )*$/u;
const LONGEST_BESIDE = 160;

const seasonSpan = (year: number, first: number): DateReading =>
  spanOfMonths(year, first, 3, 'reckoned');

/** On a Saturday or Sunday the weekend to come has begun. */
function readWeekend(
  [, which = '']: RegExpExecArray,
  { anchor, ahead, before, after }: DateContext,
): DateReading | null {
  if (anchor === null) return null;
  const word = which.toLowerCase();
  const sinceSaturday = (weekdayOf(anchor) + 1) % 7;
  const saturday = addDays(anchor, -sinceSaturday);
  const hasBegun = sinceSaturday < 2;
  const forward = word === 'next' || (word !== 'last' && ahead && !hasBegun);
  const start = forward ? addDays(saturday, 7) : saturday;
  // "We have a budget at the weekend or we go": no word of the past, and none of the future.
  const isBare = word === '' && !ahead && !hasPastVerb(clauseBefore(before) + after);
  const isOpen = isBare || leavesTenseOpen(before, after, ahead);
  const certain = word === 'last' ? !hasBegun : !isOpen;
  return { ...reckoned(start, addDays(start, 1)), certain };
}
