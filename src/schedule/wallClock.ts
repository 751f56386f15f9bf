import { zoneAhead } from '../core/language/zoneAhead.ts';

/**
 * Between instants and what the clocks on the wall of a zone show. A wall time is written as the
 * milliseconds that it would be in UTC, so that the same arithmetic serves both.
 */
export const minuteLength = 60_000;
export const dayLength = 24 * 60 * minuteLength;

/** What the wall shows at an instant. */
export const wallAt = (instant: number, zone: string): number => instant + zoneAhead(instant, zone);

/**
 * The first instant at which the wall shows this time; where the clocks jump over it, the first
 * instant after the jump; null where they jump over its whole day.
 */
export function firstInstantOf(wall: number, zone: string): number | null {
  // No offset is a whole day, so these two lie on either side of a change near this wall time.
  const before = zoneAhead(wall - dayLength, zone);
  const after = zoneAhead(wall + dayLength, zone);
  if (showsAt(wall - before, wall, zone)) {
    const other = wall - after;
    return other < wall - before && showsAt(other, wall, zone) ? other : wall - before;
  }
  if (showsAt(wall - after, wall, zone)) return wall - after;
  const landed = firstInstantWithOffset(wall - after, wall - before, after, zone);
  return jumpsOverDay(wall, landed, before, after) ? null : landed;
}

export const startOfDay = (wall: number): number => Math.floor(wall / dayLength) * dayLength;

const showsAt = (instant: number, wall: number, zone: string): boolean =>
  wallAt(instant, zone) === wall;

/** The clocks change between `low` (before) and `high` (after); the instant, to the second. */
function firstInstantWithOffset(low: number, high: number, offset: number, zone: string): number {
  let [before, after] = [low, high];
  while (after - before > 1000) {
    const middle = before + Math.floor((after - before) / 2000) * 1000;
    if (zoneAhead(middle, zone) === offset) after = middle;
    else before = middle;
  }
  return after;
}

/** As Samoa did with 30 December 2011: that day had no morning to brief anybody in. */
const jumpsOverDay = (wall: number, landed: number, before: number, after: number): boolean =>
  landed + before <= startOfDay(wall) && landed + after >= startOfDay(wall) + dayLength;
