import { readNumber } from './readNumber.ts';
import type { Values } from './values.ts';

/** What people in channels may schedule; whoever sits at the terminal may schedule anything. */
export interface ScheduleLimits {
  /** The fewest minutes from one briefing of a schedule to its next. */
  readonly minutesBetween: number;
  readonly perWorkspace: number;
  /** That one person made in one workspace. */
  readonly perPerson: number;
}

export const readLimits = (values: Values): ScheduleLimits => ({
  minutesBetween: readNumber(values, 'MIN_MINUTES_BETWEEN_BRIEFINGS', 60, 1_440),
  perWorkspace: readNumber(values, 'MOST_SCHEDULES_PER_WORKSPACE', 200, 1_000_000),
  perPerson: readNumber(values, 'MOST_SCHEDULES_PER_PERSON', 50, 1_000_000),
});
