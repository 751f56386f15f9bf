import type { Span } from '../report/report.ts';
import { calendarRules } from './calendarDates.ts';
import { type DateContext, type DateReading, type DateRule, SIGNS } from './dateRule.ts';
import type { Day } from './days.ts';
import { matchesOf } from './matchesOf.ts';
import { relativeRules } from './relativeDates.ts';
import { aroundDate, leansAhead } from './tense.ts';
import { weekdayRules } from './weekdayDates.ts';

/** A date as a text mentions it, reckoned to absolute days. */
export interface DateMention extends Span {
  readonly text: string;
  readonly from: Day;
  /** The same as `from` for a single day. */
  readonly until: Day;
  readonly basis: DateReading['basis'];
  /** A bare weekday: the form that a reader cannot place without the report's own date. */
  readonly weekday: boolean;
  /** False where the text leaves it open which of two it is ("Monday's meeting"). */
  readonly certain: boolean;
}

/** Earlier rules win where two match at the same place. */
const rules: readonly DateRule[] = [
  ...weekdayRules.slice(0, 1),
  ...calendarRules,
  ...weekdayRules.slice(1),
  ...relativeRules,
];

/** What every date has some of: most sentences have none, and need not be searched by each rule. */
const MAY_HAVE_DATE =
  /\d|day|week|month|year|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|tonight|last night|this (?:morning|afternoon|evening)|tomorrow|spring|summer|fall|autumn|winter/i;

/** False where a text surely has no date in it; costs little. */
export const mayHaveDate = (text: string): boolean => MAY_HAVE_DATE.test(text);

/**
 * All dates that `text` mentions, in order, none inside another. `anchor` is the day of the
 * report (`YYYY-MM-DD`); without it only dates with a year of their own are found.
 */
export function findDates(text: string, anchor: Day | null): DateMention[] {
  if (!mayHaveDate(text)) return [];
  const found: DateMention[] = [];
  // The letters of dates, by place: a sentence may be a list of thousands of days.
  const taken = new Set<number>();
  const signs = signsIn(text);
  for (const rule of rules) {
    if (!signs.has(rule.sign)) continue;
    for (const match of matchesOf(rule.pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isTaken({ start, end }, taken)) continue;
      const [before, after] = aroundDate(text, { start, end });
      const reading = rule.read(match, createContext(anchor, before, after));
      if (reading === null) continue;
      for (let at = start; at < end; at++) taken.add(at);
      const { from, until, basis, weekday = false, certain = true } = reading;
      found.push({ start, end, text: match[0], weekday, certain, from, until, basis });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const signsIn = (text: string): ReadonlySet<string> =>
  new Set(Object.entries(SIGNS).flatMap(([sign, shape]) => (shape.test(text) ? [sign] : [])));

/** Many a date tells its day by itself: what comes of the tense is read when it is asked for. */
function createContext(anchor: Day | null, before: string, after: string): DateContext {
  let ahead: boolean | undefined;
  return {
    anchor,
    before,
    after,
    get ahead() {
      ahead ??= leansAhead(before, after);
      return ahead;
    },
  };
}

function isTaken({ start, end }: Span, taken: ReadonlySet<number>): boolean {
  if (taken.size === 0) return false;
  for (let at = start; at < end; at++) if (taken.has(at)) return true;
  return false;
}
