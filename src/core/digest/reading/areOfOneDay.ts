import { dayNumber } from '../../language/days.ts';
import type { Line } from './lines.ts';

/**
 * Whether two lines come from reports of one day or night, or may: those tell one event more readily
 * than reports of a week, which begin each day alike and tell other news.
 */
export const areOfOneDay = (a: Line, b: Line): boolean =>
  a.day === null || b.day === null || Math.abs(dayNumber(a.day) - dayNumber(b.day)) <= 1;
