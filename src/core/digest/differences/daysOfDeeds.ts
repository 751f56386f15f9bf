import type { DateMention } from '../../language/dates.ts';
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
