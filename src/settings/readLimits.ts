import { type Setting, shown, type Values } from './values.ts';

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

/** A whole number from 1 to `most`; `usual` where nothing is set, or something else, which is complained of. */
export function readNumber(values: Values, name: Setting, usual: number, most: number): number {
  const given = values.of(name);
  if (given === null) return usual;
  const number = /^\d{1,7}$/.test(given) ? Number(given) : 0;
  if (number >= 1 && number <= most) return number;
  values.complain(
    name,
    `is ${shown(given)}, which does not do: write a whole number from 1 to ${most}.`,
  );
  return usual;
}
