import { dayNumber } from '../../language/days.ts';
import type { Line } from '../lines.ts';

/** Reports of one event lie no further apart; after a week the same words tell the next one. */
const DAYS_APART = 5;

export const areOfSameDays = (a: Line, b: Line): boolean =>
  a.day === null || b.day === null || Math.abs(dayNumber(a.day) - dayNumber(b.day)) <= DAYS_APART;
