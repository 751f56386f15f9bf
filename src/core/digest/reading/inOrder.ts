import { dayOf } from '../../language/days.ts';
import type { Report } from '../../report/report.ts';

/** By code units: the same on every machine, whatever its locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The reports in the order published (those without a date last), then by id; of several with one
 * id only one. Whatever order they arrive in, this is the same.
 */
export function inOrder(reports: readonly Report[]): Report[] {
  const sorted = [...reports].sort(
    (a, b) =>
      compareText(sortKey(a), sortKey(b)) || compareText(a.id, b.id) || compareText(a.text, b.text),
  );
  const seen = new Set<string>();
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** A day without an hour stands before that day's instants. */
function sortKey({ published }: Report): string {
  if (published === null || dayOf(published) === null) return '9999';
  const instant = instantOf(published);
  return instant === null ? published.slice(0, 10) : new Date(instant).toISOString();
}

/** Milliseconds; null for a day without an hour. */
export function instantOf(published: string | null): number | null {
  const instant = (published?.length ?? 0) > 10 ? Date.parse(zoned(published!)) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}

const zoned = (instant: string): string =>
  /(?:Z|[+-]\d{2}:?\d{2})$/i.test(instant) ? instant : `${instant}Z`;
