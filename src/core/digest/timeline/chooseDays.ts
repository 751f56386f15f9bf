import { dayNumber } from '../../language/days.ts';
import type { TimelineEntry } from '../digest.ts';

type DayEntries = readonly TimelineEntry[];

/** Days before the first report of which only the background is told. */
const LONG_BEFORE = 60;

/**
 * At the most `most` of the days, which come with those first that matter most. What is still to come
 * takes the place of what was long before the story ("first arrested in May 2023"): few need that as much.
 */
export function chooseDays(
  days: readonly DayEntries[],
  most: number,
  firstReport: string | null,
): readonly DayEntries[] {
  const [chosen, rest] = [days.slice(0, most), days.slice(most)];
  const isOld = ([first]: DayEntries): boolean =>
    first !== undefined &&
    firstReport !== null &&
    dayNumber(firstReport) - dayNumber(first.date) > LONG_BEFORE;
  const coming = rest.filter((day) => day.every(({ ahead }) => ahead));
  const old = chosen.filter(isOld).toReversed().slice(0, coming.length);
  return [...chosen.filter((day) => !old.includes(day)), ...coming.slice(0, old.length)];
}
