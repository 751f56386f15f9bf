import type { DateContext, DateReading, DateRule } from './dateRule.ts';
import { addDays, type Day, lastOfMonth, makeDay, weekdayOf } from './days.ts';
import { NUMBER_WORDS } from './numberWords.ts';
import { leavesTenseOpen } from './tense.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  ...NUMBER_WORDS,
};
/** First months of the meteorological seasons of the north, as most English-language news uses them. */
const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  fall: 9,
  autumn: 9,
  winter: 12,
};

/** Dates that only the report's own day makes absolute. */
export const relativeRules: readonly DateRule[] = [
  {
    pattern:
      /\b((?:[Ll]ast|[Nn]ext|[Tt]his(?: coming| past)?) )?(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b(['’´]s)?/g,
    read: readWeekday,
  },
  { pattern: /\byesterday\b/gi, read: shifted(-1) },
  { pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/gi, read: shifted(0) },
  { pattern: /\btomorrow\b/gi, read: shifted(1) },
  {
    pattern:
      /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (day|week|month|year)s? ago\b/gi,
    read: readAgo,
  },
  {
    pattern: /\b(?:(later|earlier|early|late) )?(last|this|next) (week|month|year)\b/gi,
    read: readPeriod,
  },
  {
    pattern: /\b(?:the )?(?:end of (?:the|this) (year|month)|year(?:['’]s)?[- ]end)\b/gi,
    read: ([, unit], { anchor }) =>
      anchor === null ? null : endOf(anchor, (unit ?? 'year').toLowerCase()),
  },
  {
    pattern: /\b(?:the first of the year|the (?:turn of the year|new year))\b/gi,
    read: (_match, { anchor, before }) => (anchor === null ? null : newYearAfter(anchor, before)),
  },
  {
    pattern: /\b(?:in the|(last|this|next)) (spring|summer|fall|autumn|winter)\b/gi,
    read: readSeason,
  },
  { pattern: /\b(?:(last|this|next)|(?:over|at) the) weekend\b/gi, read: readWeekend },
];

const reckoned = (from: Day, until: Day): DateReading => ({ from, until, basis: 'reckoned' });

function shifted(days: number): DateRule['read'] {
  return (_match, { anchor, before, after }) => {
    if (anchor === null || /['’]s?$/.test(before) || /^['’]s\b/.test(after)) return null;
    const day = addDays(anchor, days);
    return reckoned(day, day);
  };
}

/**
 * In news a bare weekday is the latest such day not after the report's own; with words of the
 * future in its clause it is the next one.
 */
function readWeekday(
  [, which = '', name, possessive]: RegExpExecArray,
  { anchor, ahead, before, after }: DateContext,
): DateReading | null {
  if (anchor === null || NAMED_DAY.test(before)) return null;
  const word = which.trim().toLowerCase();
  const back = (weekdayOf(anchor) - WEEKDAYS.indexOf(name!) + 7) % 7;
  const past = addDays(anchor, -back);
  if (word === 'last' || word === 'this past')
    return weekday(back === 0 ? addDays(anchor, -7) : past);
  const coming = addDays(anchor, (7 - back) % 7);
  if (word === 'next')
    return weekday(back === 0 ? addDays(anchor, 7) : coming, word === 'next' && back < 2);
  if (word === 'this' || word === 'this coming') return weekday(ahead ? coming : past, back === 0);
  // "ahead of Monday's vote" leaves it open in what tense the vote is told.
  const open =
    /\b(?:ahead of|before|until|by|from|every|each) (?:on )?$/i.test(before) ||
    leavesTenseOpen(before, after, ahead);
  const isNextDay = back === (ahead ? 7 - DAYS_TO_OTHER_SIDE : DAYS_TO_OTHER_SIDE);
  return weekday(
    ahead ? coming : past,
    !(open || isNextDay || (possessive !== undefined && ahead)),
  );
}

/** "Good Friday", "Black Friday": a name, and no day of this week. */
const NAMED_DAY =
  /(?<!\p{L})(?:Good|Black|Ash|Holy|Palm|Easter|Whit|Shrove|Fat|Maundy|Super|Cyber|Bloody|Giving|Small Business) $/u;

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

/** "After the first of the year" is early in it. */
function newYearAfter(anchor: Day, before: string): DateReading {
  const year = Number(anchor.slice(0, 4)) + 1;
  return reckoned(`${year}-01-01`, /\bafter $/i.test(before) ? `${year}-03-31` : `${year}-01-01`);
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
  [, which, season]: RegExpExecArray,
  { anchor }: DateContext,
): DateReading | null {
  if (anchor === null) return null;
  const first = SEASONS[season!.toLowerCase()]!;
  const year = Number(anchor.slice(0, 4));
  const spans = [year - 2, year - 1, year, year + 1].map((start) => seasonSpan(start, first));
  const word = which?.toLowerCase();
  if (word === 'last') return spans.findLast((span) => span.until < anchor) ?? null;
  if (word === 'next') return spans.find((span) => span.from > anchor) ?? null;
  return spans.find((span) => span.until >= anchor) ?? null;
}

function seasonSpan(year: number, first: number): DateReading {
  const [endYear, end] = first === 12 ? [year + 1, 2] : [year, first + 2];
  return reckoned(makeDay(year, first, 1)!, makeDay(endYear, end, lastOfMonth(endYear, end))!);
}

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
  const certain = word === 'last' ? !hasBegun : !leavesTenseOpen(before, after, ahead);
  return { ...reckoned(start, addDays(start, 1)), certain };
}
