import type { Quote } from '../../quotes/quote.ts';
import type { Report } from '../../report/report.ts';
import { type KnownPeople, knowPeople } from '../alone/people/knowPeople.ts';
import { findOrigins } from './findOrigins.ts';
import { inferDays } from './inferDays.ts';
import { asTold, inOrder } from './inOrder.ts';
import { indexLines, type LineIndex } from './lineIndex.ts';
import type { Line } from './lines.ts';
import { linesIn, quotesOf } from './readOnce.ts';
import { findWithdrawn, type Withdrawn } from './withdrawn/findWithdrawn.ts';

/** Reports read side by side: what every part of a digest is made from. */
export interface Reading {
  /** In order, each id once. */
  readonly reports: readonly Report[];
  readonly byId: ReadonlyMap<string, Report>;
  /** Origins by report id. */
  readonly origins: ReadonlyMap<string, string>;
  readonly quotes: readonly Quote[];
  /** All lines, report by report, but for those that were withdrawn. */
  readonly index: LineIndex;
  /** Lines that a later report says were wrong: no part of a digest tells them as so. */
  readonly withdrawn: readonly Withdrawn[];
  readonly people: (reportId: string) => KnownPeople;
  /** The report's day: as published, or as near as its text tells it. */
  readonly dayOfReport: (reportId: string) => string | null;
  /** The last day that the reports reach to. */
  readonly latest: string | null;
  /** The line before it in its report. */
  readonly previous: (line: Line) => Line | null;
}

export function readTogether(given: readonly Report[]): Reading {
  const reports = asTold(inOrder(given));
  const quotes = reports.flatMap(quotesOf);
  const lines = reports.map(linesIn);
  const linesByReport = new Map(reports.map(({ id }, at) => [id, lines[at]!]));
  const withdrawn = findWithdrawn(reports);
  const wrong = new Set(withdrawn.map(({ line }) => line));
  const days = inferDays(reports);
  return {
    reports,
    byId: new Map(reports.map((report) => [report.id, report])),
    origins: findOrigins(reports),
    quotes,
    index: indexLines(lines.flat().filter((line) => !wrong.has(line))),
    withdrawn,
    people: knowPeople(reports, quotes),
    dayOfReport: (reportId) => days.get(reportId) ?? null,
    latest:
      [...days.values()]
        .filter((day) => day !== null)
        .sort()
        .at(-1) ?? null,
    previous: ({ reportId, index }) => linesByReport.get(reportId)?.[index - 1] ?? null,
  };
}
