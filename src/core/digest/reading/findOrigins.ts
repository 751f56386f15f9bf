import type { Report } from '../../report/report.ts';
import { creditedAgency } from './agencies.ts';
import { findCopies } from './findCopies.ts';
import { compareText } from './inOrder.ts';

/**
 * Where each report's copy was first written, by report id: the agency that it is by or credits,
 * else its origin as given, else that of the report that it is a copy of (`findCopies`: half of
 * its words or more), else its outlet, else its own id. Five outlets with one text are one origin.
 */
export function findOrigins(reports: readonly Report[]): ReadonlyMap<string, string> {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const copied = new Map(findCopies(reports).map(({ reportId, of }) => [reportId, of]));
  const originOf = (report: Report): string => {
    const own = creditedAgency(report) ?? report.origin;
    if (own !== null) return own;
    // A copy's source stands before it in one order, so this comes to an end.
    const source = byId.get(copied.get(report.id) ?? '');
    return source ? originOf(source) : (report.outlet ?? report.id);
  };
  return new Map(reports.map((report) => [report.id, originOf(report)]));
}

/** Sorted, each once. */
export const namesOf = (values: Iterable<string>): string[] =>
  [...new Set(values)].sort(compareText);
