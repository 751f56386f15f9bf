import { dayOf, lastOfMonth, MONTH_NAMES } from '../../core/language/days.ts';

/** "28 July 2018" of a day or an instant (its day in UTC). */
export function showDay(day: string): string {
  const [year, month, date] = partsOf(day);
  return `${date} ${MONTH_NAMES[month - 1]} ${year}`;
}

/** "19 to 28 July 2018", with months and years where they differ; whole ones as "July 2018" and "2018". */
export function showDays(first: string, last: string): string {
  const [firstYear, firstMonth, firstDate] = partsOf(first);
  const [lastYear, lastMonth, lastDate] = partsOf(last);
  if (firstYear === lastYear && firstDate === 1 && lastDate === lastOfMonth(lastYear, lastMonth)) {
    return showMonths(firstYear, firstMonth, lastMonth);
  }
  if (firstYear !== lastYear) return `${showDay(first)} to ${showDay(last)}`;
  if (firstMonth !== lastMonth)
    return `${firstDate} ${MONTH_NAMES[firstMonth - 1]} to ${showDay(last)}`;
  return firstDate === lastDate ? showDay(last) : `${firstDate} to ${showDay(last)}`;
}

function showMonths(year: number, first: number, last: number): string {
  if (first === 1 && last === 12) return String(year);
  const until = last === first ? '' : ` to ${MONTH_NAMES[last - 1]}`;
  return `${MONTH_NAMES[first - 1]}${until} ${year}`;
}

/** "Mon 30 July 2018, 08:00 (Europe/Berlin)" of an instant. */
export function showMoment(instant: string, zone: string): string {
  const at = new Date(instant);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(at);
  const day = part({ weekday: 'short' });
  const date = part({ day: 'numeric', month: 'long', year: 'numeric' });
  const time = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${day} ${date}, ${time} (${zone})`;
}

/** True for `YYYY-MM-DD` of a day that exists. */
export const isDay = (text: string): boolean => dayOf(text) === text;

function partsOf(day: string): [year: number, month: number, date: number] {
  const utcDay = day.length > 10 ? new Date(day).toISOString() : day;
  return [Number(utcDay.slice(0, 4)), Number(utcDay.slice(5, 7)), Number(utcDay.slice(8, 10))];
}
