import { parseDate } from './parseDate.ts';

export type DateRead =
  | { readonly ok: true; readonly date: string }
  | { readonly ok: false; readonly why: 'none' | 'unreadable' | 'future' | 'unset' };

/** Clocks go wrong, and the other side of the world is a day ahead; more than this is a mistake. */
const MOST_AHEAD_MS = 48 * 3600_000;
/** A date of 1970 is a counter that nobody set; no page is older than the web by so much. */
const FIRST_YEAR = 1980;

/**
 * A date of a feed or a page as the core takes it: a day (`YYYY-MM-DD`) where only that is given (or
 * a time in a zone that nobody knows), else an instant in UTC; or why there is none.
 */
export function readDate(given: string | null | undefined, now: Date): DateRead {
  const text = given?.trim() ?? '';
  if (text === '') return { ok: false, why: 'none' };
  const written = parseDate(text);
  if (written === null) return { ok: false, why: 'unreadable' };
  const at = new Date(written.instant ?? written.day);
  if (at.getTime() > now.getTime() + MOST_AHEAD_MS) return { ok: false, why: 'future' };
  if (at.getUTCFullYear() < FIRST_YEAR) return { ok: false, why: 'unset' };
  const instant = at.toISOString();
  return { ok: true, date: written.instant === null ? instant.slice(0, 10) : instant };
}
