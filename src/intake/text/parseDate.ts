import { zoneOffset } from './zoneOffset.ts';

/** A date as it is written: the day at least, and the instant where a time is given in a zone that is known. */
export interface WrittenDate {
  /** Midnight (UTC) of the day that is written. */
  readonly day: number;
  readonly instant: number | null;
}

const LONGEST = 100;

/**
 * Reads a date as feeds (RFC 822, ISO 8601, seconds since 1970) and pages ("May 1, 2026 at 7:05 p.m.
 * EDT") write it; null where there is none, or two that it could be ("05/06/2026"). A time without
 * a zone is UTC, whatever zone this machine is in; of a time in a zone that is not known only the day is taken.
 */
export function parseDate(given: string): WrittenDate | null {
  const text = given.trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > LONGEST) return null;
  if (/^\d{10}$|^\d{13}$/.test(text)) return ofCounter(text);
  const found = findDay(text);
  if (found === null) return null;
  const day = Date.UTC(found.year, found.month - 1, found.day);
  const isDay = found.day >= 1 && new Date(day).getUTCDate() === found.day;
  const isMonth = found.month >= 1 && found.month <= 12;
  if (!isDay || !isMonth || Number.isNaN(day)) return null;
  // Years before 100 would be taken for those of the last century.
  if (found.year < 100) return { day: Date.UTC(100, 0, 1), instant: null };
  return readTime(found.rest, day);
}

function ofCounter(digits: string): WrittenDate {
  const instant = Number(digits) * (digits.length === 10 ? 1000 : 1);
  return { day: instant - (instant % 86_400_000), instant };
}

interface FoundDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What is written beside the day. */
  readonly rest: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** Of two digits only where RFC 822 has it: before the time, or at the end. */
const YEAR = '(\\d{4}\\b|\\d{2}(?= \\d{1,2}:|$))';

type Shape = readonly [RegExp, (parts: readonly string[]) => readonly [string, string, string]];

/** Each with where its year, month and day stand. */
const SHAPES: readonly Shape[] = [
  [/\b(\d{4})-(\d{2})-(\d{2})(?!\d)/, ([y, m, d]) => [y!, m!, d!]],
  [/^(\d{4})(\d{2})(\d{2})(?=$|T)/i, ([y, m, d]) => [y!, m!, d!]],
  [/\b(\d{4})\/(\d{1,2})\/(\d{1,2})\b/, ([y, m, d]) => [y!, m!, d!]],
  [new RegExp(`\\b${DAY},?[ -]${MONTH},?[ -]${YEAR}`, 'i'), ([d, m, y]) => [y!, m!, d!]],
  [new RegExp(`\\b${MONTH} ${DAY},? (\\d{4})\\b`, 'i'), ([m, d, y]) => [y!, m!, d!]],
  // As `date` prints it: "Fri May 01 07:00:00 EDT 2026".
  [new RegExp(`\\b${MONTH} ${DAY}(?= .*\\b(\\d{4})$)`, 'i'), ([m, d, y]) => [y!, m!, d!]],
  [/\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/, ([d, m, y]) => [y!, m!, d!]],
];

function findDay(text: string): FoundDay | null {
  for (const [shape, order] of SHAPES) {
    const match = shape.exec(text);
    if (match === null) continue;
    const [year, month, day] = order(match.slice(1));
    const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
    return {
      year: year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year),
      month: named < 0 ? Number(month) : named + 1,
      day: Number(day),
      rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`,
    };
  }
  return findDayOfTwo(text);
}

/** "05/19/2026" and "19/05/2026" are written by different countries; only what cannot be the other is read. */
function findDayOfTwo(text: string): FoundDay | null {
  const match = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text);
  if (match === null) return null;
  const [one, two, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (one <= 12 && two <= 12 && one !== two) return null;
  const rest = text.replace(match[0], ' ');
  return { year, month: Math.min(one, two), day: Math.max(one, two), rest };
}

const TIME =
  '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?<part>[.,]\\d+)?)?)?';
/** "7 p.m.", "7:05pm", "19:05:00.123", and after a day without hyphens "T190500". */
const CLOCKS: readonly RegExp[] = [
  new RegExp(`(?:^|[\\sT,])${TIME}\\s?(?<half>[ap])\\.?m\\b\\.?`, 'i'),
  new RegExp(`(?:^|[\\sT,])(?=\\d{1,2}[:.]\\d)${TIME}`, 'i'),
  /^ *T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?/,
];
const ZONE = /^\s*\(?((?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|[a-z]+\/\w+(?:\/\w+)?|[a-z]{1,5}\b)/i;
/** Words behind a time that are no zone. */
const NO_ZONE = /^(?:on|at|uhr|h|hrs?|hours?|mon|tues?|wed|thurs?|thu|fri|sat|sun)$/i;

function readTime(rest: string, day: number): WrittenDate {
  const match = CLOCKS.map((shape) => shape.exec(rest)).find((found) => found !== null);
  const clock = match === undefined ? null : clockOf(match.groups!);
  if (match === undefined || clock === null) return { day, instant: null };
  const zone = ZONE.exec(rest.slice(match.index + match[0].length))?.[1];
  if (zone === undefined || NO_ZONE.test(zone)) return { day, instant: day + clock };
  const offset = zoneOffset(zone, day + clock);
  return { day, instant: offset === null ? null : day + clock - offset };
}

/** Milliseconds since midnight; null for what no clock shows. */
function clockOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const [hour, minute, second] = ['hour', 'minute', 'second'].map((part) =>
    Number(groups[part] ?? 0),
  );
  const isLate = groups.half?.toLowerCase() === 'p';
  const hours = groups.half === undefined ? hour! : (hour! % 12) + (isLate ? 12 : 0);
  if (hours > 24 || minute! > 59 || second! > 60) return null;
  const part = Math.floor(Number(`0${(groups.part ?? '').replace(',', '.')}`) * 1000);
  // A second that was put in is not known to the calendar.
  return ((hours * 60 + minute!) * 60 + Math.min(second!, 59)) * 1000 + part;
}
