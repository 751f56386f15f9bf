import { zoneAhead } from '../../core/language/zoneAhead.ts';

/** Minutes ahead of UTC, as feeds and pages write them; those that several countries use differently (IST) are none. */
const FIXED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ Z: 0, UT: 0, UTC: 0, GMT: 0, WET: 0, WEST: 60, BST: 60 },
    ...{ CET: 60, MEZ: 60, CEST: 120, MESZ: 120, EET: 120, EEST: 180, MSK: 180 },
    ...{ SAST: 120, PKT: 300, SGT: 480, HKT: 480, AWST: 480, JST: 540, KST: 540 },
    ...{ ACST: 570, ACDT: 630, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780 },
    ...{ EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
    ...{ AST: -240, ADT: -180, AKST: -540, AKDT: -480, HST: -600 },
  }),
);

/** What says no whether the clocks are changed just now. */
const CHANGING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ET: 'America/New_York',
    CT: 'America/Chicago',
    MT: 'America/Denver',
    PT: 'America/Los_Angeles',
  }),
);

/**
 * How far a zone is ahead of UTC at a time of its own clock (given as if it were UTC), in
 * milliseconds: "+02:00", "GMT+2", "EDT", "ET", "Europe/Berlin"; null for what is no zone that is known.
 */
export function zoneOffset(zone: string, clock: number): number | null {
  const digits = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(zone);
  if (digits !== null) {
    const minutes = Number(digits[2]) * 60 + Number(digits[3] ?? 0);
    return minutes > 15 * 60 ? null : (digits[1] === '-' ? -1 : 1) * minutes * 60_000;
  }
  const name = zone.toUpperCase();
  const fixed = FIXED.get(name);
  if (fixed !== undefined) return fixed * 60_000;
  const place = CHANGING.get(name) ?? (zone.includes('/') ? zone : null);
  return place === null ? null : offsetAt(place, clock);
}

/** Looked at twice, since the clock is not yet the instant; within the hour of a change either will do. */
function offsetAt(place: string, clock: number): number | null {
  try {
    return zoneAhead(clock - zoneAhead(clock, place), place);
  } catch {
    return null;
  }
}
