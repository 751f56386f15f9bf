import { MONTH_NAMES } from '../core/language/days.ts';
import { joinWords } from './joinWords.ts';
import { dayNames } from './parseDays.ts';
import type { Weeks } from './weeks.ts';

/**
 * The days of five cron fields in words: "every day", "weekdays", "Mondays and Thursdays", "the first
 * and third Monday", "the 1st and 15th", "24 December", "every two weeks on Friday"; null where there
 * are none for them.
 */
export function tellDays(fields: string, weeks: Weeks | null): string | null {
  const [, , dayOfMonth = '*', month = '*', dayOfWeek = '*'] = fields.split(' ');
  const months = readList(month, MONTH_NAMES, 1);
  if (months === null) return null;
  if (weeks !== null) return tellWeeks(weeks, { dayOfMonth, months, dayOfWeek });
  const dates = tellDates(dayOfMonth, months);
  const days = tellWeekDays(dayOfWeek);
  if (dates === null || days === null) return null;
  if (isAny(dayOfWeek)) return dates;
  // Both are required.
  if (!isAny(dayOfMonth)) return null;
  return months === 'any' ? days : `${days} in ${joinWords(months.map(monthName))}`;
}

type Numbers = readonly number[] | 'any';

const isAny = (field: string): boolean => field === '*' || field === '?';

function tellWeeks(
  { every }: Weeks,
  { dayOfMonth, months, dayOfWeek }: { dayOfMonth: string; months: Numbers; dayOfWeek: string },
): string | null {
  const days = readList(dayOfWeek, dayNames, 0);
  if (!isAny(dayOfMonth) || months !== 'any' || days === null || days === 'any') return null;
  const named = joinWords(inWeek(days).map(dayName));
  return `every ${every === 1 ? 'week' : `${counts[every] ?? every} weeks`} on ${named}`;
}

const counts = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** "every day", "the 1st and 15th", "24 December", "the last day of March". */
function tellDates(dayOfMonth: string, months: Numbers): string | null {
  const named = months === 'any' ? null : joinWords(months.map(monthName));
  if (isAny(dayOfMonth)) return named === null ? 'every day' : `every day in ${named}`;
  if (/^l$/i.test(dayOfMonth)) return `the last day of ${named ?? 'the month'}`;
  const dates = readList(dayOfMonth, [], 1);
  if (dates === null || dates === 'any') return null;
  if (named === null) return `the ${joinWords(dates.map(ordinal))}`;
  if (dates.length === 1 && months.length === 1) return `${dates[0]} ${named}`;
  return `the ${joinWords(dates.map(ordinal))} of ${named}`;
}

/** "weekdays", "Mondays and Thursdays", "the first and third Monday". */
function tellWeekDays(dayOfWeek: string): string | null {
  if (isAny(dayOfWeek)) return 'every day';
  const placed = dayOfWeek.split(',').map((part) => /^(\w{1,9}?)(?:#([1-4])|(L))$/i.exec(part));
  if (placed.every((part) => part !== null)) {
    const days = new Set(placed.map((part) => dayOf(part[1]!)));
    const [day] = days;
    if (days.size > 1 || day === undefined || day === null) return null;
    const places = placed.map((part) => (part[2] ? placeNames[Number(part[2])]! : 'last'));
    return `the ${joinWords(places)} ${dayName(day)}`;
  }
  const days = readList(dayOfWeek, dayNames, 0);
  if (days === null) return null;
  const each = days === 'any' ? [0, 1, 2, 3, 4, 5, 6] : inWeek(days);
  const known = weekSets[[...each].sort().join('')];
  return known ?? joinWords(each.map((day) => `${dayName(day)}s`));
}

const placeNames = ['', 'first', 'second', 'third', 'fourth'];
const weekSets: Readonly<Record<string, string>> = {
  '0123456': 'every day',
  '12345': 'weekdays',
  '06': 'weekends',
};

/** From Monday on, Sunday being 0 or 7. */
const inWeek = (days: readonly number[]): number[] =>
  [...new Set(days.map((day) => day % 7))].sort((a, b) => ((a + 6) % 7) - ((b + 6) % 7));

function dayOf(name: string): number | null {
  const list = readList(name, dayNames, 0);
  return list === null || list === 'any' ? null : list[0]! % 7;
}

const dayName = (day: number): string => {
  const name = dayNames[day % 7]!;
  return name[0]!.toUpperCase() + name.slice(1);
};
const monthName = (month: number): string => MONTH_NAMES[month - 1]!;

/** "1st", "12th", "23rd". */
const ordinal = (date: number): string => {
  const last = Math.floor(date / 10) === 1 ? 0 : date % 10;
  return `${date}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
};

/**
 * Numbers, ranges and names of a field, in order, each once; null where it has something else.
 * `first`: the number of the first name.
 */
function readList(field: string, names: readonly string[], first: number): Numbers | null {
  if (isAny(field)) return 'any';
  const numberOf = (word: string): number => {
    const at = names.findIndex((name) => isNamed(name, word));
    return at >= 0 ? at + first : /^\d{1,2}$/.test(word) ? Number(word) : Number.NaN;
  };
  const all = field.split(',').flatMap((part) => {
    const [from = Number.NaN, to = from, ...more] = part.split('-').map(numberOf);
    const length = to - from + 1;
    return more.length === 0 && length >= 1
      ? Array.from({ length }, (_, more) => from + more)
      : [Number.NaN];
  });
  if (all.some((one) => Number.isNaN(one))) return null;
  return [...new Set(all)].sort((a, b) => a - b);
}

/** As node-cron takes names: whole, or their first three letters. */
const isNamed = (name: string, word: string): boolean =>
  [name, name.slice(0, 3)].some((it) => it.toLowerCase() === word.toLowerCase());
