import { isShortFor } from '../../language/shortNames.ts';
import type { Report } from '../../report/report.ts';
import { creditedAgency, isAgency } from './agencies.ts';
import { findCopies } from './findCopies.ts';
import { compareText } from './inOrder.ts';
import { keepLately } from './keepLately.ts';

/**
 * Where each report's copy was first written, by report id: the agency that it is by or credits,
 * else its origin as given, else that of the report that it is a copy of (`findCopies`: half of
 * its words or more), else its outlet, else its own id. Five outlets with one text are one origin,
 * and so are an agency's short and its full name.
 */
export const findOrigins: (reports: readonly Report[]) => ReadonlyMap<string, string> =
  keepLately(originsAmong);

function originsAmong(reports: readonly Report[]): ReadonlyMap<string, string> {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const copied = new Map(findCopies(reports).map(({ reportId, of }) => [reportId, of]));
  const originOf = (report: Report): string => {
    const own = creditedAgency(report) ?? report.origin;
    if (own !== null) return own;
    // A copy's source stands before it in one order, so this comes to an end.
    const source = byId.get(copied.get(report.id) ?? '');
    return source ? originOf(source) : (report.outlet ?? report.id);
  };
  const named = reports.map((report) => [report.id, originOf(report)] as const);
  const inFull = fullNames(new Set(named.map(([, origin]) => origin)), reports);
  return new Map(named.map(([id, origin]) => [id, inFull.get(origin) ?? origin]));
}

/** Of short names of agencies, the one full name among the origins: "BNB", "Borland News Bureau". */
function fullNames(
  origins: ReadonlySet<string>,
  reports: readonly Report[],
): ReadonlyMap<string, string> {
  const agencies = new Set(reports.map(({ origin }) => origin));
  const tellsIt = (short: string, full: string) =>
    full.includes(' ') && reports.some(({ text }) => text.includes(`${full} (${short})`));
  return new Map(
    [...origins]
      .filter((short) => agencies.has(short) && !isAgency(short))
      .flatMap((short) => {
        const full = [...origins].filter((one) => tellsIt(short, one) || isShortFor(short, one));
        return full.length === 1 ? [[short, full[0]!] as const] : [];
      }),
  );
}

/** Sorted, each once. */
export const namesOf = (values: Iterable<string>): string[] =>
  [...new Set(values)].sort(compareText);
