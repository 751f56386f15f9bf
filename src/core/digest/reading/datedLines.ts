import { type DateMention, findDates } from '../../language/dates.ts';
import { addDays, dayNumber } from '../../language/days.ts';
import { aroundDate, leansAhead, presentAround } from '../../language/tense.ts';
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
        .filter(({ mention, ahead }) =>
          ahead
            ? !isGivenUp(line, mention) &&
              !wasPlannedFor(mention, line.text) &&
              isPlanned(mention, line.text, anchor)
            : isEvent(mention, line.text),
        );
    }),
);

/** Days. "This year", told in the middle of it, is neither past nor to come; "later this year" is. */
const LONGEST_RUNNING = 100;

/** "Will present the budget for 2027 on Thursday": what is for a year does not come in it. */
const OF_YEAR =
  /(?<!\p{L})(?:budget|plan|target|goal|forecast|outlook|estimate|prediction|programme|program|calendar)s? for $/iu;

/**
 * "The elections in November draw near" has something in a month to come, and tells of nothing that
 * will be done in it; a day of its own, or a year, needs no word of the future.
 */
function isPlanned(mention: DateMention, text: string, anchor: string | null): boolean {
  const { from, until, basis } = mention;
  if (OF_YEAR.test(text.slice(0, mention.start)) && /^\d{4}$/.test(mention.text)) return false;
  if (from === until || anchor === null || /^later /i.test(mention.text)) return true;
  if (from <= anchor && dayNumber(until) - dayNumber(from) > LONGEST_RUNNING) return false;
  if (basis === 'stated') return true;
  if (BY_THEN.test(text.slice(0, mention.start))) return true;
  const around = aroundDate(text, mention);
  const present = presentAround(...around);
  return leansAhead(...around) || present === 'timetable' || present === 'arranged';
}

/** "Asked for the report to be published by", "wants an answer by": what is asked for by then is to come. */
const BY_THEN =
  /(?<!\p{L})(?:wants?|asks?|asked|demands?|demanded|calls? for|called for|orders?|ordered|tells?|told|gives?|gave)(?: (?!(?:who|which|after|because|when|if|not|was|were|had|did)(?!\p{L}))[^\s,.;:“”"]+){1,12} by $/u;

/** "Since January" dates nothing that happened in January alone, "since war broke out in May" not what the sentence tells. */
const isEvent = ({ from, until, start, text: words }: DateMention, text: string): boolean =>
  !/\bsince (?:early |late |last |(?:\p{L}+ ){1,5}in )?$/iu.test(
    text.slice(Math.max(0, start - SINCE), start),
  ) &&
  dayNumber(until) - dayNumber(from) < LONGEST_PAST &&
  !isWeek(from, until) &&
  !OF_TWO_DAYS.test(words);

/** What was done last night was done on one of two days, and a report of the next one mostly names which. */
const OF_TWO_DAYS = /^last night$/i;

/** Letters before a date in which "since war broke out in" stands. */
const SINCE = 60;

/** What was going to be, and is not any more. */
const GIVEN_UP =
  /\b(?:backed (?:away|out)|had (?:been|proposed|planned|hoped|intended)|abandon\w+|cancel\w+|scrapp\w+|called off|no longer|was to have|were to have|would have been)\b/i;

/** "Had been planned for December 8, is now expected between": what stands behind it is the plan that holds. */
const NOW_SET =
  /(?<!\p{L})(?:is|are) now (?:expected|due|set|planned|scheduled|to)(?!\p{L})[^.;]{0,60}$/u;

const tellsGivenUp = once(({ text }: Line) => GIVEN_UP.test(text));
const isGivenUp = (line: Line, { start }: DateMention): boolean =>
  tellsGivenUp(line) && !NOW_SET.test(line.text.slice(0, start));

const SET = '(?:promised|planned|scheduled|set|due|expected|slated|meant|announced)';
/** "Opening, once promised for"; "postponed its offering, which was planned for". */
const ONCE_SET = new RegExp(
  `(?<!\\p{L})(?:(?:once|originally|initially|first|previously) ${SET}|(?:postponed|put off|delayed|put back|pushed back|moved)(?!\\p{L})[^.;]{2,80}, (?:which|that) (?:was|were|had been) ${SET}) (?:for|on|in|to \\p{Ll}+ (?:on|in)) (?:early |late |mid-)?$`,
  'iu',
);
/** "The listing planned for this month is off for good". */
const IS_OFF = /^ (?:is|are) (?:now )?off(?=[,.;]| for good| until| because| after)/u;

/** Letters before a date that "postponed …, which was planned for" may take. */
const ONCE_SET_LENGTH = 160;

/** The day that a thing had, as the sentence says: it has another one by now, or none. */
const wasPlannedFor = ({ start, end }: DateMention, text: string): boolean =>
  ONCE_SET.test(text.slice(Math.max(0, start - ONCE_SET_LENGTH), start)) ||
  IS_OFF.test(text.slice(end));

/** "Last week" is some day that another line mostly names. */
const isWeek = (from: string, until: string): boolean => until === addDays(from, 6);
