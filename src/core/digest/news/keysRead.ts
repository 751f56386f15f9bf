import type { Report } from '../../report/report.ts';
import type { Trace } from './news.ts';

/**
 * What was read before of the reports that are read now, by their ids: the keys of its sentences. A
 * report is known again by its id, else by its address; one that was not read then is absent.
 */
export function keysRead(
  read: readonly Trace[],
  reports: readonly Pick<Report, 'id' | 'url'>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(read.map((trace) => [trace.reportId, trace]));
  const byUrl = new Map(read.flatMap((trace) => (trace.url ? [[trace.url, trace]] : [])));
  const known = new Map<string, ReadonlySet<string>>();
  for (const { id, url } of reports) {
    const trace = byId.get(id) ?? (url === null ? undefined : byUrl.get(url));
    if (trace !== undefined) known.set(id, new Set(trace.sentences.split(' ')));
  }
  return known;
}
