import { isDay } from './checkInput.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
  'i',
);
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}\\.?,?\\s+(\\d{4})\\b`, 'i');
const IN_ADDRESS = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/;

/** The first full date of a line ("2018-07-28", "July 28, 2018", "28 July 2018") as `YYYY-MM-DD`. */
export function findDate(line: string): string | null {
  const iso = ISO.exec(line);
  if (iso !== null) return day(iso[1], iso[2], iso[3]);
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst !== null) return day(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst !== null) return day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  return null;
}

/** The day in an address such as `…/2018/07/28/…`. */
export function findDateInAddress(url: string): string | null {
  const found = IN_ADDRESS.exec(url);
  return found === null ? null : day(found[1], found[2], found[3]);
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function day(year = '', month = '', date = ''): string | null {
  const found = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(found) ? found : null;
}
