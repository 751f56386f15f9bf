export type DateRead =
  | { readonly ok: true; readonly date: string }
  | { readonly ok: false; readonly why: 'none' | 'unreadable' | 'future' | 'unset' };

/** Clocks go wrong, and the other side of the world is a day ahead; more than this is a mistake. */
const MOST_AHEAD_MS = 48 * 3600_000;
/** A date of 1970 is a counter that nobody set; no page is older than the web by so much. */
const FIRST_YEAR = 1980;

/**
 * A date of a feed or a page as the core takes it: a day (`YYYY-MM-DD`) where only that is given,
 * else an instant in UTC. Text without a zone is taken for UTC, whatever zone this machine is in.
 */
export function readDate(given: string | null | undefined, now: Date): DateRead {
  const text = given?.trim() ?? '';
  if (text === '') return { ok: false, why: 'none' };
  const at = instantOf(text);
  if (at === null) return { ok: false, why: 'unreadable' };
  if (at.getTime() > now.getTime() + MOST_AHEAD_MS) return { ok: false, why: 'future' };
  if (at.getUTCFullYear() < FIRST_YEAR) return { ok: false, why: 'unset' };
  const instant = at.toISOString();
  return { ok: true, date: /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : instant };
}

const LONGEST = 100;
const ZONE = /(?:z|[+-]\d{2}:?\d{2}|\b(?:gmt|utc|ut|[ecmp][sd]t)\b)\s*(?:\([^)]*\))?$/i;

function instantOf(text: string): Date | null {
  if (text.length > LONGEST) return null;
  const named = text.replace(/\bUT\b$/, 'GMT').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(named);
  const withZone =
    isDay || ZONE.test(named) ? named : `${named}${/^\d{4}-/.test(named) ? 'Z' : ' UTC'}`;
  const at = new Date(withZone.replace(/^(\d{4}-\d{2}-\d{2})[ T](\d[\d:.]*) ?/i, '$1T$2'));
  return Number.isNaN(at.getTime()) ? null : at;
}
