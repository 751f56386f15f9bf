import type { Day } from './days.ts';

/** What a rule reads out of its match. */
export interface DateReading {
  readonly from: Day;
  readonly until: Day;
  /**
   * `stated`: year and all are in the text; `reckoned`: by the anchor ("Friday", "July 16",
   * "next year").
   */
  readonly basis: 'stated' | 'reckoned';
  readonly weekday?: boolean;
  readonly certain?: boolean;
}

export interface DateContext {
  /** The day of the report; null where it is not known. */
  readonly anchor: Day | null;
  /** What surrounds the mention says that it is still to come. */
  readonly ahead: boolean;
  /** The text up to the mention, and what follows it. */
  readonly before: string;
  readonly after: string;
}

/** What stands in every date of some sort: a text that has none of it has no such date. */
export const SIGNS = {
  year: /(?:19|20)\d\d/,
  month: /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/,
  weekday: /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/,
  nearDay: /yesterday|last night|today|tonight|tomorrow|this (?:morning|afternoon|evening)/iu,
  period: /ago|week|month|year|spring|summer|fall|autumn|winter/i,
} as const;

export interface DateRule {
  readonly sign: keyof typeof SIGNS;
  /** Global and case-sensitive where names are (months, weekdays: "may" and "sun" are words). */
  readonly pattern: RegExp;
  /** Null where it is no date after all, or cannot be reckoned. */
  readonly read: (match: RegExpExecArray, context: DateContext) => DateReading | null;
}

export const reckoned = (from: Day, until: Day): DateReading => ({
  from,
  until,
  basis: 'reckoned',
});
