import { type DateMention, findDates } from '../../language/dates.ts';
import { addDays, dayNumber } from '../../language/days.ts';
import { leansAhead } from '../../language/tense.ts';
import type { Line } from './lines.ts';
import { datesIn } from './readOnce.ts';
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
export function datedLines({
  index,
  dayOfReport,
}: Pick<Reading, 'index' | 'dayOfReport'>): DatedLine[] {
  return index.lines.flatMap((line) => {
    const anchor = dayOfReport(line.reportId);
    return (anchor === line.day ? datesIn(line) : findDates(line.text, anchor))
      .filter(({ certain }) => certain)
      .map((mention) => {
        const before = line.text.slice(0, mention.start);
        const future = anchor === null ? leansAhead(before) : mention.until > anchor;
        return { line, mention, ahead: future };
      })
      .filter(({ mention, ahead }) =>
        ahead ? !GIVEN_UP.test(line.text) : isEvent(mention, line.text),
      );
  });
}

/** "Since January" dates nothing that happened in January alone. */
const isEvent = ({ from, until, start }: DateMention, text: string): boolean =>
  !/\bsince (?:early |late |last )?$/i.test(text.slice(0, start)) &&
  dayNumber(until) - dayNumber(from) < LONGEST_PAST &&
  !isWeek(from, until);

/** What was going to be, and is not any more. */
const GIVEN_UP =
  /\b(?:backed (?:away|out)|had (?:been|proposed|planned|hoped|intended)|abandon\w+|cancel\w+|scrapp\w+|called off|no longer|was to have|were to have)\b/i;

/** "Last week" is some day that another line mostly names. */
const isWeek = (from: string, until: string): boolean => until === addDays(from, 6);
