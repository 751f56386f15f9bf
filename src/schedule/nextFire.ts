import type { Cron } from './readCron.ts';
import { dayLength, firstInstantOf, minuteLength, startOfDay, wallAt } from './wallClock.ts';

/**
 * The next fire after an instant, strictly later, both in milliseconds; null where there is none.
 * - A time of day that the clocks jump over fires at the first instant after the jump.
 * - A time of day that comes twice fires the first time only; but what fires in each hour of the
 *   day goes on firing through the repeated hour.
 */
export const nextFire = (cron: Cron, zone: string, after: number): number | null =>
  cron.everyHour ? nextByMinutes(cron, zone, after) : nextByWall(cron, zone, after);

/** Looks at the walls of each day that matches; an earlier wall than the present one is past. */
function nextByWall(cron: Cron, zone: string, after: number): number | null {
  const present = wallAt(after, zone);
  for (
    let day = cron.nextDay(startOfDay(present));
    day !== null;
    day = cron.nextDay(day + dayLength)
  ) {
    for (const minute of cron.minutes) {
      const wall = day + minute * minuteLength;
      if (wall <= present) continue;
      const instant = firstInstantOf(wall, zone);
      if (instant !== null && instant > after) return instant;
    }
  }
  return null;
}

/** Looks at what the wall shows minute by minute; on days that match one of the next sixty fires. */
function nextByMinutes(cron: Cron, zone: string, after: number): number | null {
  let instant = (Math.floor(after / minuteLength) + 1) * minuteLength;
  for (;;) {
    const wall = wallAt(instant, zone);
    const today = startOfDay(wall);
    const day = cron.nextDay(today);
    if (day === null) return null;
    if (day > today) {
      instant = Math.max(instant + minuteLength, startOfWallDay(day, zone));
    } else if (cron.minutes.includes((wall - today) / minuteLength)) {
      return instant;
    } else {
      instant += minuteLength;
    }
  }
}

/** A day that the clocks jump over begins with the next one. */
function startOfWallDay(day: number, zone: string): number {
  return firstInstantOf(day, zone) ?? startOfWallDay(day + dayLength, zone);
}
