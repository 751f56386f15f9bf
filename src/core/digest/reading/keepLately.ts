import type { Report } from '../../report/report.ts';

/** A few topics: what was asked of one just now is asked again in another way, and then no more. */
const MOST_REPORTS = 100;

interface Kept<Value> {
  readonly reports: readonly Report[];
  readonly value: Value;
}

/**
 * What reports that are read side by side give, kept for those that were read lately: the same
 * reports in the same order give the same. What takes much room must not be kept with each report.
 */
export function keepLately<Value>(
  read: (reports: readonly Report[]) => Value,
): (reports: readonly Report[]) => Value {
  let lately: readonly Kept<Value>[] = [];
  return (reports) => {
    const known = lately.find((one) => areTheSame(one.reports, reports));
    const kept = known ?? { reports: [...reports], value: read(reports) };
    lately = latestFew([kept, ...lately.filter((one) => one !== known)]);
    return kept.value;
  };
}

const areTheSame = (some: readonly Report[], others: readonly Report[]): boolean =>
  some.length === others.length && some.every((report, at) => report === others[at]);

/** The first whatever its length, and as many behind it as there is room for. */
function latestFew<Value>(all: readonly Kept<Value>[]): readonly Kept<Value>[] {
  let room = MOST_REPORTS;
  return all.filter(({ reports: { length } }, at) => {
    room -= length;
    return at === 0 || room >= 0;
  });
}
