import type { Validators } from './fetched.ts';

/** As undici gives them: lower-case names, a list where a header came more than once. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Longer validators are given back to no server. */
const LONGEST_VALIDATOR = 1000;

/** Nobody is taken at his word to be left alone for longer. */
const MOST_SECONDS = 7 * 24 * 3600;

export function headerOf(headers: Headers, name: string): string | null {
  const value = headers[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined || first.trim() === '' ? null : first.trim();
}

/** What to ask with next time; nothing that would break a header. */
export function readValidators(headers: Headers): Validators {
  const keep = (value: string | null): string | null =>
    value !== null && value.length <= LONGEST_VALIDATOR && /^[\x20-\x7e]+$/.test(value)
      ? value
      : null;
  return {
    etag: keep(headerOf(headers, 'etag')),
    lastModified: keep(headerOf(headers, 'last-modified')),
  };
}

/** Until when the answer is as good as new: Cache-Control's max-age, else Expires (RFC 9111, 4.2.1). */
export function readFreshUntil(headers: Headers, now: Date): string | null {
  const control = [headers['cache-control'] ?? ''].flat().join(',').toLowerCase();
  if (/\bno-(?:store|cache)\b/.test(control)) return null;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/.exec(control)?.[1];
  if (maxAge !== undefined) {
    const age = /^\d{1,10}$/.exec(headerOf(headers, 'age') ?? '')?.[0] ?? '0';
    return afterSeconds(now, Number(maxAge) - Number(age));
  }
  return afterDate(headers, 'expires', now);
}

/** Retry-After: seconds or a date (RFC 9110, 10.2.3); null where it says nothing, or the past. */
export function readRetryAfter(headers: Headers, now: Date): string | null {
  const given = headerOf(headers, 'retry-after');
  if (given === null) return null;
  if (/^\d+$/.test(given)) return afterSeconds(now, Number(given));
  return afterDate(headers, 'retry-after', now);
}

/** The two clocks may differ: what counts is the time between the server's own two dates. */
function afterDate(headers: Headers, name: string, now: Date): string | null {
  const at = Date.parse(headerOf(headers, name) ?? '');
  const sent = Date.parse(headerOf(headers, 'date') ?? '');
  if (Number.isNaN(at)) return null;
  return afterSeconds(now, (at - (Number.isNaN(sent) ? now.getTime() : sent)) / 1000);
}

function afterSeconds(now: Date, seconds: number): string | null {
  if (!(seconds > 0)) return null;
  return new Date(now.getTime() + Math.min(seconds, MOST_SECONDS) * 1000).toISOString();
}
