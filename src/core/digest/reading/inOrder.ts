import { dayOf } from '../../language/days.ts';
import type { Report } from '../../report/report.ts';
import { momentOf } from './moment.ts';

/** By code units: the same on every machine, whatever its locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The reports in the order published (those without a date last), then by id; of several wordings
 * with one id only the latest. Whatever order they arrive in, this is the same.
 */
export function inOrder(reports: readonly Report[]): Report[] {
  const latest = new Map<string, Report>();
  for (const report of reports) {
    const known = latest.get(report.id);
    if (known === undefined || isLaterWording(report, known)) latest.set(report.id, report);
  }
  return [...latest.values()].sort(
    (a, b) => compareText(sortKey(a.published), sortKey(b.published)) || compareText(a.id, b.id),
  );
}

/**
 * The same reports as they are read together: of those that came out at one time, or whose time nobody
 * knows, the longest first, then by their letters. Ids, which a store may give as it likes, decide only
 * between reports that are the same in all else.
 */
export const asTold = (reports: readonly Report[]): Report[] =>
  [...reports].sort(
    (a, b) =>
      compareText(sortKey(a.published), sortKey(b.published)) ||
      b.text.length - a.text.length ||
      compareText(lettersOf(a), lettersOf(b)) ||
      compareText(a.id, b.id),
  );

/** Of two that came out at one time their letters decide, all of them, so that chance does not. */
function isLaterWording(a: Report, b: Report): boolean {
  const [momentA, momentB] = [momentOf(a), momentOf(b)];
  if (momentA === null || momentB === null) {
    return momentB === null && (momentA !== null || lettersOf(a) < lettersOf(b));
  }
  return (
    (compareText(sortKey(momentA), sortKey(momentB)) || compareText(lettersOf(b), lettersOf(a))) > 0
  );
}

/** All that a report was given or told by its text: equal only for reports that are the same. */
const lettersOf = ({ text, title, outlet, origin, url, published, updated, dateline }: Report) =>
  JSON.stringify([text, title, outlet, origin, url, published, updated, dateline]);

/** A day without an hour stands before that day's instants. */
function sortKey(published: string | null): string {
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
