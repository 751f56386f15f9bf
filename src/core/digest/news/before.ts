import { isBefore } from '../../language/days.ts';
import type { Report } from '../../report/report.ts';
import type { Earlier } from '../digest.ts';
import { inOrder } from '../reading/inOrder.ts';
import type { Line } from '../reading/lines.ts';
import { momentOf } from '../reading/moment.ts';
import { keysRead } from './keysRead.ts';
import type { Memory, News, Told } from './news.ts';
import { keyOfLine, traceOf } from './trace.ts';

/** What a reader knew before. */
export interface Before {
  /** Null where nobody asks what is new. */
  readonly against: News['against'] | null;
  readonly moment: string | null;
  readonly told: readonly Told[];
  /** Whether this sentence was read then in this report: under its id, or else at its address. */
  readonly has: (line: Line) => boolean;
  /** Whether the report was read then, in whatever wording. */
  readonly read: (reportId: string) => boolean;
  /** A report that was read then, as it is now: by its id, else by its address; null where it is gone. */
  readonly find: (reportId: string) => Report | null;
}

export const nothingBefore: Before = {
  against: null,
  moment: null,
  told: [],
  has: () => false,
  read: () => false,
  find: () => null,
};

/** `reports`: those that are read now. */
export function beforeEarlier({ asOf, memory }: Earlier, reports: readonly Report[]): Before {
  return { ...lookUp(memory, reports), against: 'digest', moment: asOf };
}

/**
 * What was out before a moment. Only where a report was revised since can something no longer hold
 * that was told: then `tell` says what a digest told at the moment.
 * `given` has older wordings, too; `reports` are those that are read now.
 */
export function beforeMoment(
  moment: string,
  given: readonly Report[],
  reports: readonly Report[],
  tell: (then: readonly Report[]) => readonly Told[],
): Before {
  const then = inOrder(wordingsBefore(given, moment));
  const now = new Map(reports.map((report) => [report.id, report]));
  const revised = then.some((report) => now.get(report.id)?.text !== report.text);
  const memory = { read: then.map(traceOf), told: revised ? tell(then) : [] };
  return { ...lookUp(memory, reports), against: 'moment', moment };
}

/** A report that was revised since and whose older wording is lost counts as it is now: nobody can say what is new in it. */
function wordingsBefore(given: readonly Report[], moment: string): Report[] {
  const isOut = (at: string | null) => at !== null && isBefore(at, moment);
  const out = given.filter((report) => isOut(momentOf(report)));
  const ids = new Set(out.map(({ id }) => id));
  return [...out, ...given.filter(({ id, published }) => !ids.has(id) && isOut(published))];
}

function lookUp(memory: Memory, reports: readonly Report[]): Omit<Before, 'against' | 'moment'> {
  const byId = new Map(memory.read.map((trace) => [trace.reportId, trace]));
  const known = keysRead(memory.read, reports);
  const now = new Map(reports.map((report) => [report.id, report]));
  const nowAt = new Map(reports.flatMap((report) => (report.url ? [[report.url, report]] : [])));
  return {
    told: memory.told,
    has: (line) => known.get(line.reportId)?.has(keyOfLine(line)) ?? false,
    read: (reportId) => known.has(reportId),
    find: (reportId) => now.get(reportId) ?? nowAt.get(byId.get(reportId)?.url ?? '') ?? null,
  };
}

/** Whether a report has a sentence that was not there before. */
export const bringsLines = (lines: readonly Line[], before: Before): boolean =>
  lines.some((line) => !before.has(line));
