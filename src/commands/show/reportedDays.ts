import type { Source, Support } from '../../core/index.ts';
import { dayOf } from '../../core/language/days.ts';

/** The days of the first and of the newest report that something rests on, and the last day of all reports; null where one is not known. */
export function reportedDays(
  support: readonly Pick<Support, 'reportId'>[],
  sources: readonly Source[],
): { readonly first: string; readonly newest: string; readonly last: string } | null {
  const ids = new Set(support.map(({ reportId }) => reportId));
  const own = daysOf(sources.filter(({ reportId }) => ids.has(reportId)));
  const [first, newest, last] = [own[0], own.at(-1), daysOf(sources).at(-1)];
  return first === undefined || newest === undefined || last === undefined
    ? null
    : { first, newest, last };
}

const daysOf = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ published }) => dayOf(published) ?? []).sort();
