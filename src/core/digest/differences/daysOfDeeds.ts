import type { DateMention } from '../../language/dates.ts';
import { addDays } from '../../language/days.ts';
import type { Line } from '../reading/lines.ts';
import { datesIn, once } from '../reading/readOnce.ts';
import { isOfSaying } from './datedEvents.ts';
import { datesLieApart } from './datesLieApart.ts';

/** A toll is told anew each day: the day of saying it is none of those who died. */
export const areOfOtherDays = (a: Line, b: Line): boolean =>
  datesLieApart(daysOfDeeds(a), daysOfDeeds(b));

const daysOfDeeds = once((line: Line): readonly DateMention[] =>
  datesIn(line).filter(({ start }) => {
    const before = line.text.slice(Math.max(0, start - TOLL_BEFORE), start);
    return !isOfSaying(before) && !STANDS.test(before);
  }),
);
const TOLL_BEFORE = 80;
/** "Stood at 14 on Friday": the day that it was counted. */
const STANDS =
  /\b(?:stood|stands|rose|risen|climbed|reached|grew|grown|increased|jumped|revised)\b[^.;]{0,25} (?:on |late |early )*$/i;

/** Days before its report that a deed may lie and be its news. */
const MOST_DAYS_AGO = 6;

/** Each day that it gives a deed lies before the news: "four were hurt there in March". */
export function isOfLongAgo(line: Line): boolean {
  const { day } = line;
  const days = daysOfDeeds(line);
  return (
    day !== null &&
    days.length > 0 &&
    days.every(({ until }) => until < addDays(day, -MOST_DAYS_AGO))
  );
}
