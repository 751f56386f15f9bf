import { MONTH_NAMES } from '../core/language/days.ts';

/** The cron fields of days, and every how many weeks they count. */
export interface Days {
  readonly dayOfMonth: string;
  readonly month: string;
  readonly dayOfWeek: string;
  /** " every 2 weeks"; empty for each week. */
  readonly weeks: string;
}

/** From Sunday on, as cron counts them. */
export const dayNames = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];
const monthNames = MONTH_NAMES.map((name) => name.toLowerCase());

const inShort = (names: readonly string[]): (readonly [string, number])[] =>
  names.flatMap((name, at) => [name, name.slice(0, 3)].map((it) => [it, at] as const));

/** What a word for days means, as the cron field of the day of week; a plural is the same. */
const daySets: Readonly<Record<string, string>> = {
  daily: '*',
  day: '*',
  everyday: '*',
  weekday: '1-5',
  weekend: '0,6',
  thur: '4',
  ...Object.fromEntries(inShort(dayNames).map(([name, day]) => [name, String(day)])),
};

const months: Readonly<Record<string, number>> = {
  sept: 9,
  ...Object.fromEntries(inShort(monthNames).map(([name, month]) => [name, month + 1])),
};

/** As node-cron writes the first to fourth and the last such day of a month. */
const places: Readonly<Record<string, string>> = {
  first: '#1',
  '1st': '#1',
  second: '#2',
  '2nd': '#2',
  third: '#3',
  '3rd': '#3',
  fourth: '#4',
  '4th': '#4',
  last: 'L',
};

const numbers: Readonly<Record<string, number>> = {
  other: 2,
  second: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
};

const anyDay: Days = { dayOfMonth: '*', month: '*', dayOfWeek: '*', weeks: '' };

/**
 * "every monday", "mon, wed and fri", "saturdays to mondays", "first monday", "last friday of the
 * month", "every two weeks on monday", "the 1st and 15th", "24 december"; null where it is none of these.
 */
export function parseDays(text: string): Days | null {
  const plain = text.replace(/^on /, '').replace(/ of (?:the|each|every|a) month$/, '');
  if (/^(twice|two times) (a|each|every) day$/.test(plain)) return anyDay;
  return readWeeks(plain) ?? readPlaces(plain) ?? readDates(plain) ?? readWeekDays(plain);
}

/** "every two weeks on monday", "every other monday", "fortnightly on mondays". */
function readWeeks(said: string): Days | null {
  const many = /^every (\d|two|three|four|five|six|seven|eight) weeks(?: on)?,? (.+)$/.exec(said);
  const second =
    /^(?:every (other|second) (?:week(?: on)? )?|(fortnightly|biweekly)(?: on)? )(.+)$/.exec(said);
  const count = many ? (numbers[many[1]!] ?? Number(many[1])) : second ? 2 : null;
  const days = count === null ? null : readWeekDays((many?.[2] ?? second?.[3])!);
  if (days === null || days.dayOfWeek === '*') return null;
  return { ...days, weeks: ` every ${count} weeks` };
}

/** "first monday", "first and third monday", "last friday". */
function readPlaces(text: string): Days | null {
  const said =
    /^(?:every |each |the |monthly on the )*(\w+(?:(?:, ?| and |, and )\w+)*) (\w+)$/.exec(text);
  const day = said && readDaySet(said[2]!);
  if (!said || !isOneDay(day)) return null;
  const marks = said[1]!
    .split(/,? and |, ?/)
    .map((word) => (Object.hasOwn(places, word) ? places[word]! : null));
  if (marks.some((mark) => mark === null)) return null;
  return { ...anyDay, dayOfWeek: marks.map((mark) => `${day}${mark}`).join(',') };
}

/** "the 1st and 15th", "24 december", "december 24", "every 31st". */
function readDates(text: string): Days | null {
  const plain = text.replace(/^(?:(?:monthly|every month|every|each|on|the) )+/, '');
  const date = String.raw`\d{1,2}(?:st|nd|rd|th)`;
  if (new RegExp(`^${date}(?:(?:, ?| and (?:the )?|, and (?:the )?)${date})*$`).test(plain)) {
    return { ...anyDay, dayOfMonth: plain.match(/\d+/g)!.join(',') };
  }
  const yearly =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>[a-z]+)$/.exec(plain) ??
    /^(?<month>[a-z]+) (?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?$/.exec(plain);
  const { day, month } = yearly?.groups ?? {};
  if (!day || !month || !Object.hasOwn(months, month)) return null;
  return { ...anyDay, dayOfMonth: String(Number(day)), month: String(months[month]) };
}

/** "every monday", "mon, wed and fri", "mon-fri", "saturdays to mondays". */
function readWeekDays(text: string): Days | null {
  const words = text
    .replace(/^on /, '')
    .replace(/^(every|each) /, '')
    .replaceAll(/ ?[-–—] ?| (?:to|till|until|through) /g, '-')
    .split(/,? and |, ?| /);
  const sets = words.map((word) => (word.includes('-') ? readRange(word) : readDaySet(word)));
  if (sets.some((set) => set === null)) return null;
  return { ...anyDay, dayOfWeek: sets.includes('*') ? '*' : sets.join(',') };
}

function readDaySet(word: string): string | null {
  const singular = word.replace(/s$/, '');
  const known = [word, singular].find((it) => Object.hasOwn(daySets, it));
  return known === undefined ? null : daySets[known]!;
}

/** Each day by itself, since a range may go over the end of the week. */
function readRange(text: string): string | null {
  const [first, last, ...more] = text.split('-').map((word) => readDaySet(word));
  if (!isOneDay(first) || !isOneDay(last) || more.length > 0) return null;
  if (Number(first) < Number(last)) return `${first}-${last}`;
  const count = ((Number(last) - Number(first) + 7) % 7) + 1;
  return Array.from({ length: count }, (_, day) => (Number(first) + day) % 7).join(',');
}

const isOneDay = (set: string | null | undefined): set is string => /^\d$/.test(set ?? '');
