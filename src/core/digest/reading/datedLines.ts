import { type DateMention, findDates } from '../../language/dates.ts';
import { addDays, dayNumber } from '../../language/days.ts';
import { aroundDate, leansAhead } from '../../language/tense.ts';
import type { Line } from './lines.ts';
import { datesIn, once } from './readOnce.ts';
import type { Reading } from './readTogether.ts';

/** A date as a line gives it. */
export interface DatedLine {
  readonly line: Line;
  readonly mention: DateMention;
  /** It speaks of it as still to come. */
  readonly ahead: boolean;
}

/** Past spans longer than a month are background, no event; plans may be as vague as a year. */
const LONGEST_PAST = 31;

/** Every date that the reports give and that a timeline can show. */
export const datedLines: (reading: Reading) => readonly DatedLine[] = once(
  ({ index, dayOfReport }: Reading) =>
    index.lines.flatMap((line) => {
      const anchor = dayOfReport(line.reportId);
      return (anchor === line.day ? datesIn(line) : findDates(line.text, anchor))
        .filter(({ certain }) => certain)
        .map((mention) => {
          const future =
            anchor === null
              ? leansAhead(...aroundDate(line.text, mention))
              : mention.until > anchor;
          return { line, mention, ahead: future };
        })
        .filter(({ mention, ahead }) => (ahead ? !isGivenUp(line) : isEvent(mention, line.text)));
    }),
);

/** "Since January" dates nothing that happened in January alone. */
const isEvent = ({ from, until, start }: DateMention, text: string): boolean =>
  !/\bsince (?:early |late |last )?$/i.test(text.slice(Math.max(0, start - SINCE), start)) &&
  dayNumber(until) - dayNumber(from) < LONGEST_PAST &&
  !isWeek(from, until);

/** Letters before a date in which "since early" stands. */
const SINCE = 20;

/** What was going to be, and is not any more. */
const GIVEN_UP =
  /\b(?:backed (?:away|out)|had (?:been|proposed|planned|hoped|intended)|abandon\w+|cancel\w+|scrapp\w+|called off|no longer|was to have|were to have)\b/i;

const isGivenUp = once(({ text }: Line) => GIVEN_UP.test(text));

/** "Last week" is some day that another line mostly names. */
const isWeek = (from: string, until: string): boolean => until === addDays(from, 6);
