import { dayNumber } from '../../../language/days.ts';
import type { Line } from '../../reading/lines.ts';
import { datesIn, once } from '../../reading/readOnce.ts';
import type { Detail, Given } from './detail.ts';

/** "The sample was taken on", "The letter had been written on": one thing to which one thing was done. */
const CLAUSE =
  /^The (?<thing>\p{Ll}+(?: \p{Ll}+){0,2}) (?:was|had been) \p{Ll}+(?:ed|en|nt|wn|de|ld|id|ck|ht) on $/u;

const readDays = once((line: Line): readonly Omit<Given, 'line'>[] =>
  datesIn(line).flatMap(({ certain, from, until, text, start, end }) => {
    const clause = CLAUSE.exec(line.text.slice(0, start))?.[0];
    const isOfCalendar = certain && from === until && /\d/.test(text);
    return clause === undefined || !isOfCalendar
      ? []
      : [{ start, end, of: clause.trim(), value: dayNumber(from) }];
  }),
);

/** On which day of the calendar something was done, where reports say so in the same words up to the day. */
export const daysOfClause: Detail = {
  about: (of) => `When: ${of} …`,
  fact: 'date',
  daysApart: 7,
  read: (line) => readDays(line).map((one) => ({ ...one, line })),
  differ: (a, b) => a.value !== b.value,
  several:
    /(?<!\p{L})(?:(?:an?|the) (?:second|first|other)|another|two|three|several|both|each|all) (?:samples?|letters?|tests?|votes?|meetings?|bills?|documents?|contracts?|warrants?|offers?|readings?)(?!\p{L})/iu,
};
