import { type DateContext, type DateReading, type DateRule, reckoned } from './dateRule.ts';
import { ANY_MONTH, ANY_WEEKDAY, type Day, dayNumber, lastOfMonth, makeDay } from './days.ts';
import { PART_OF_YEAR, partOfYear, SEASONS, spanOfMonths, yearAway } from './partsOfYear.ts';
import { endsInPluperfect, tellsPast } from './tense.ts';
import { PAST } from './verbForms.ts';

const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const MONTH_FULL = `(${ANY_MONTH})`;
const WEEKDAY = `(?:${ANY_WEEKDAY},? (?:the )?)?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})';
/** "Feb. 11 last year", "in March of next year". */
const NEAR_YEAR = ',? (?:of )?(last|this|next) year';

/** "The end of September" is as much of it as "late September". */
const PARTS: Readonly<Record<string, string>> = {
  beginning: 'early',
  start: 'early',
  middle: 'mid',
  end: 'late',
};
const PART_OF_MONTH = `(${Object.keys(PARTS).join('|')})`;

const monthNumber = (name: string): number =>
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
    name.slice(0, 3).toLowerCase(),
  ) + 1;

/** Dates that a calendar has: with a year of their own, or with the year nearest to the report's day. */
export const calendarRules: readonly DateRule[] = [
  {
    sign: 'year',
    pattern: /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/g,
    read: ([, year, month, day]) => stated(makeDay(Number(year), Number(month), Number(day))),
  },
  {
    sign: 'year',
    pattern: new RegExp(`\\b${WEEKDAY}${MONTH} ${DAY},? ${YEAR}\\b`, 'g'),
    read: ([, month, day, year]) => stated(makeDay(Number(year), monthNumber(month!), Number(day))),
  },
  {
    sign: 'year',
    pattern: new RegExp(`\\b${WEEKDAY}${DAY} (?:of )?${MONTH},? ${YEAR}\\b`, 'g'),
    read: ([, day, month, year]) => stated(makeDay(Number(year), monthNumber(month!), Number(day))),
  },
  {
    sign: 'period',
    pattern: new RegExp(`\\b${WEEKDAY}${MONTH} ${DAY}${NEAR_YEAR}\\b`, 'g'),
    read: ([, month, day, which], { anchor }) => dayOfNearYear(day!, month!, which!, anchor),
  },
  {
    sign: 'period',
    pattern: new RegExp(`\\b${WEEKDAY}${DAY} (?:of )?${MONTH}${NEAR_YEAR}\\b`, 'g'),
    read: ([, day, month, which], { anchor }) => dayOfNearYear(day!, month!, which!, anchor),
  },
  {
    sign: 'period',
    pattern: new RegExp(`\\b(?:([Ee]arly|[Mm]id|[Ll]ate)[- ])?${MONTH}${NEAR_YEAR}\\b`, 'g'),
    read: ([, part, month, which], { anchor }) =>
      anchor === null
        ? null
        : monthSpan(yearAway(anchor, which!), monthNumber(month!), part, 'reckoned'),
  },
  {
    sign: 'month',
    pattern: new RegExp(`(?<=\\b[Bb]etween )${MONTH} ${DAY} and ${DAY}(?![\\d,.]*\\d|%|:)`, 'g'),
    read: ([, month, first, last], context) => daysBetween(month!, [first!, last!], context),
  },
  {
    sign: 'month',
    pattern: new RegExp(`(?<=\\b[Bb]etween )${DAY} and ${DAY} (?:of )?${MONTH}(?![A-Za-z])`, 'g'),
    read: ([, first, last, month], context) => daysBetween(month!, [first!, last!], context),
  },
  {
    sign: 'month',
    pattern: new RegExp(`\\b${WEEKDAY}${MONTH} ${DAY}(?![\\d,.]*\\d|%|:)`, 'g'),
    read: ([, month, day], context) => nearestDay(monthNumber(month!), Number(day), context),
  },
  {
    sign: 'month',
    pattern: new RegExp(`\\b${WEEKDAY}(?<![\\d.,$£€])${DAY} (?:of )?${MONTH}(?![A-Za-z])`, 'g'),
    read: ([, day, month], context) => nearestDay(monthNumber(month!), Number(day), context),
  },
  {
    sign: 'month',
    pattern: new RegExp(
      `\\b(?:the )?${PART_OF_MONTH} of ${MONTH_FULL}(?:,? ${YEAR})?(?! [A-Z\\d])`,
      'g',
    ),
    read: ([, part, month, year], context) =>
      year === undefined
        ? nearestMonth(monthNumber(month!), PARTS[part!], context)
        : monthSpan(Number(year), monthNumber(month!), PARTS[part!], 'stated'),
  },
  {
    sign: 'year',
    pattern: new RegExp(`\\b(?:([Ee]arly|[Mm]id|[Ll]ate)[- ])?${MONTH}(?: of|,)? ${YEAR}\\b`, 'g'),
    read: ([, part, month, year]) => monthSpan(Number(year), monthNumber(month!), part, 'stated'),
  },
  {
    sign: 'month',
    pattern: new RegExp(
      `\\b(?:([Ee]arly|[Mm]id|[Ll]ate)[- ]|(?<=\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ll]ast|[Nn]ext|[Tt]his|[Ff]or) ))${MONTH_FULL}\\b(?! [A-Z\\d])`,
      'g',
    ),
    read: ([, part, month], context) => nearestMonth(monthNumber(month!), part, context),
  },
  {
    sign: 'year',
    pattern: new RegExp(`\\b(?:the )?${PART_OF_YEAR} ${YEAR}\\b`, 'g'),
    read: ([, part, year]) => partOfYear(Number(year), part!, 'stated'),
  },
  {
    sign: 'year',
    pattern: new RegExp(
      `\\b(?:the )?(${Object.keys(SEASONS).join('|')})(?: of|,)? ${YEAR}\\b`,
      'g',
    ),
    read: ([, season, year]) => spanOfMonths(Number(year), SEASONS[season!]!, 3, 'stated'),
  },
  {
    sign: 'year',
    pattern: new RegExp(`\\b([Ee]arly|[Mm]id|[Ll]ate)[- ](?:in )?${YEAR}\\b`, 'g'),
    read: ([, part, year]) => yearSpan(Number(year), part),
  },
  {
    sign: 'year',
    // A bare year: "in 2013", "the 2016 election"; never an amount, a share or part of a number.
    pattern: new RegExp(
      `(?<![\\d.,$£€#:/-]|[Nn]o\\. )\\b${YEAR}\\b(?![\\d%:/]|[.,-]\\d| (?:people|men|women|children|votes|jobs|cases|deaths|dollars|euros|percent|per cent|miles|km|meters|metres|feet|times|homes|troops|soldiers|staff|employees|workers)\\b)`,
      'g',
    ),
    read: ([, year]) => yearSpan(Number(year), undefined),
  },
];

/** "Between January 15 and 20": one span, of one month. */
function daysBetween(
  month: string,
  days: readonly [string, string],
  context: DateContext,
): DateReading | null {
  const [first, last] = days.map((day) => nearestDay(monthNumber(month), Number(day), context)) as [
    DateReading | null,
    DateReading | null,
  ];
  if (first === null || last === null || first.from > last.until) return null;
  return { ...first, until: last.until };
}

const stated = (day: Day | null): DateReading | null =>
  day === null ? null : { from: day, until: day, basis: 'stated' };

function dayOfNearYear(
  day: string,
  month: string,
  which: string,
  anchor: Day | null,
): DateReading | null {
  if (anchor === null) return null;
  const told = makeDay(yearAway(anchor, which), monthNumber(month), Number(day));
  return told === null ? null : reckoned(told, told);
}

/** "July 16": of the year that puts it nearest to the report's own day, where no word of the future is about it. */
function nearestDay(month: number, day: number, context: DateContext): DateReading | null {
  const { anchor, before, after } = context;
  if (anchor === null) return null;
  const year = Number(anchor.slice(0, 4));
  const distance = (candidate: Day) => Math.abs(dayNumber(candidate) - dayNumber(anchor));
  const days = [year - 1, year, year + 1]
    .map((candidate) => makeDay(candidate, month, day))
    .filter((candidate) => candidate !== null)
    .sort((a, b) => distance(a) - distance(b));
  const isPast = SINCE.test(before) || endsInPluperfect(before);
  const nearest = isPast ? days.find((candidate) => candidate <= anchor) : days[0];
  if (nearest === undefined) return null;
  if (nearest >= anchor || distance(nearest) < LONG_AGO) return reckoned(nearest, nearest);
  const { ahead } = context;
  const coming = days.find((candidate) => candidate >= anchor);
  const isFrom = FROM_DAY.test(before) && !/^ (?:to|until|till|through)\b/.test(after);
  if (ahead && coming !== undefined && (isFrom || TO_BE_ON.test(before)))
    return reckoned(coming, coming);
  // "A charge for cars, from September 1", told in February: of this year or the last.
  const isOpen = isFrom || (ahead && /\bon $/.test(before));
  return { ...reckoned(nearest, nearest), certain: !isOpen };
}

/** Days. What was so long ago is mostly told with its year. */
const LONG_AGO = 90;
const FROM_DAY = /(?:(?<!\p{L})(?:from|by|until|starting|beginning|effective|as of)(?: on)? )$/iu;
/** "Will open to the public on", but not "will look into the attack on". */
const TO_BE_ON =
  /(?<!\p{L})(?:will|is to|are to|be|is due|are due|set|scheduled|planned|expected)(?: (?!(?:an?|his|her|its|their|(?<!to )the)(?!\p{L}))[^\s.;:]+){0,8} on $/u;

/** "in November": the nearest, unless "last", "next" or the tense says which. */
function nearestMonth(
  month: number,
  part: string | undefined,
  { anchor, before, after, ahead }: DateContext,
): DateReading | null {
  if (anchor === null) return null;
  const year = Number(anchor.slice(0, 4));
  const past = month - Number(anchor.slice(5, 7)) > 0 ? year - 1 : year;
  const word = /\b(last|next) $/i.exec(before)?.[1]?.toLowerCase();
  if (word === 'last' || SINCE.test(before)) return monthSpan(past, month, part, 'reckoned');
  if (word === 'next' || ahead) {
    const coming = month - Number(anchor.slice(5, 7)) >= 0 ? year : year + 1;
    const span = monthSpan(coming, month, part, 'reckoned');
    return span && { ...span, certain: !LASTED.test(before) || SAID_TO_HAVE.test(before) };
  }
  const gap = month - Number(anchor.slice(5, 7));
  const nearest = gap > 6 ? year - 1 : gap < -6 ? year + 1 : year;
  const deed = nearest === past || NOT_WHEN.test(before) ? null : tellsPast(before, after);
  if (deed === 'surely') return monthSpan(past, month, part, 'reckoned');
  const span = monthSpan(nearest, month, part, 'reckoned');
  return span && { ...span, certain: deed === null };
}

/** "Will start a new season, their first since May": that May has been, whatever is to come. */
const SINCE = /\bsince $/i;

/** "Worked there until March": that of this year or of the last; who "was given until March" has until then. */
const LASTED = new RegExp(
  `(?<!\\p{L})(?!gave|given|granted|extended|postponed|delayed|suspended|closed|signed|agreed|appointed)(?:${PAST})(?!\\p{L})(?: (?!(?:will|would|has|have|is|are|be|given|closed|suspended)(?!\\p{L}))[^\\s,;.]+){0,8} until $`,
  'u',
);

/** "Said that the firm had cash until": what it has now, told as English tells what was said. */
const SAID_TO_HAVE =
  /(?<!\p{L})(?:said|says)(?!\p{L})[^.;:“”"]*(?<!\p{L})had (?!been(?!\p{L})|\p{L}+ed(?!\p{L})|to(?!\p{L}))(?:(?:enough|only) )?\p{Ll}+(?: \p{Ll}+)? until (?:the )?$/u;

/** "Wheat for December", "by June": no month of what is done in the sentence. */
const NOT_WHEN =
  /\b(?:for|by|until|through|this|(?:starting|beginning|kicking off|effective|until|from)(?: in)?) (?:early |mid-?|late )?$/i;

function monthSpan(
  year: number,
  month: number,
  part: string | undefined,
  basis: DateReading['basis'],
): DateReading | null {
  const last = lastOfMonth(year, month);
  const [first, end] = { early: [1, 10], mid: [11, 20], late: [21, last] }[
    (part ?? '').toLowerCase()
  ] ?? [1, last];
  const from = makeDay(year, month, first!);
  const until = makeDay(year, month, end!);
  return from === null || until === null ? null : { from, until, basis };
}

function yearSpan(year: number, part: string | undefined): DateReading {
  const [from, until] = {
    early: ['01-01', '03-31'],
    mid: ['05-01', '08-31'],
    late: ['10-01', '12-31'],
  }[(part ?? '').toLowerCase()] ?? ['01-01', '12-31'];
  return { from: `${year}-${from}`, until: `${year}-${until}`, basis: 'stated' };
}
