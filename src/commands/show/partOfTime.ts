import { lastOfMonth, MONTH_NAMES } from '../../core/language/days.ts';

const MONTHS = MONTH_NAMES.join('|');
/** "Until the end of March", "in mid-April", "late May". */
const PART_OF_MONTH = new RegExp(
  `(?<!\\p{L})(?<part>early|mid|late|(?:beginning|start|middle|end) of)[- ](?<month>${MONTHS})(?!\\p{L})`,
  'giu',
);
const END_OF_MONTH = /(?<!\p{L})end of (?:the|this) month(?!\p{L})/iu;
const SEASON = /(?<!\p{L})(?:spring|summer|autumn|fall|winter)(?!\p{L})/iu;
/** The first day of each part, as dates are read. */
const FIRST_DAY: Readonly<Record<string, number>> = {
  early: 1,
  beginning: 1,
  start: 1,
  mid: 11,
  middle: 11,
  late: 21,
  end: 21,
};
const LONGEST_PART = 11;

/**
 * A part of a month or of a year in the words in which `text` tells it, with its year: "end of March
 * 2025" and not "21 to 31 March", of which no report speaks. Null where the text has no such words.
 */
export function partOfTime(first: string, last: string, text: string): string | null {
  const [year, month, day] = numbersOf(first);
  const [lastYear, lastMonth, lastDay] = numbersOf(last);
  const isToEnd = lastDay === lastOfMonth(lastYear, lastMonth);
  if (year === lastYear && month === lastMonth && day > 1 && isToEnd && END_OF_MONTH.test(text))
    return `end of ${MONTH_NAMES[month - 1]} ${year}`;
  if (year === lastYear && month === lastMonth && lastDay - day < LONGEST_PART)
    return partOfMonth(MONTH_NAMES[month - 1]!, year, day, text);
  const season = SEASON.exec(text)?.[0].toLowerCase();
  const months = (lastYear - year) * 12 + lastMonth - month;
  return season !== undefined && day === 1 && isToEnd && months === 2 && year === lastYear
    ? `${season} ${year}`
    : null;
}

function partOfMonth(name: string, year: number, day: number, text: string): string | null {
  const found = [...text.matchAll(PART_OF_MONTH)].find(
    ({ groups }) =>
      groups!.month === name && FIRST_DAY[groups!.part!.toLowerCase().replace(/ of$/, '')] === day,
  );
  if (found === undefined) return null;
  const part = found.groups!.part!.toLowerCase();
  return `${part}${part === 'mid' ? '-' : ' '}${name} ${year}`;
}

const numbersOf = (day: string): [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];
