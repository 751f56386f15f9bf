/**
 * npm run eval -- flags FOLDER [--days=2]
 * What is flagged as a conflict or development in Timeline17's reports (`t17-docs-*.jsonl`), which are
 * long, of live pages and transcripts, in windows of so many days: to be judged by reading.
 */
import { readdirSync } from 'node:fs';
import { compareReports } from '../../src/core/index.ts';
import { addDays } from '../../src/core/language/days.ts';
import type { Report } from '../../src/core/report/report.ts';
import { type Article, readLines, reportsOf } from './readLines.ts';

/** The letters of a report that a side rests on, no more than so many. */
const SHOWN = 220;

const dayIn = ({ published }: Report): string => (published ?? '').slice(0, 10);

function* windowsOf(reports: readonly Report[], days: number): Generator<readonly Report[]> {
  const known = reports.filter(({ published }) => published !== null);
  const last = known.map(dayIn).sort().at(-1)!;
  for (let from = known.map(dayIn).sort()[0]!; from <= last; from = addDays(from, days)) {
    const until = addDays(from, days);
    const own = known.filter((report) => dayIn(report) >= from && dayIn(report) < until);
    if (own.length > 1) yield own;
  }
}

function flagsIn(reports: readonly Report[]): string[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return compareReports(reports)
    .filter(({ kind }) => kind !== 'only-in')
    .map(({ kind, about, sides }) =>
      [
        `${kind}: ${about}`,
        ...sides.map(({ value, support: [first] }) => {
          const { text } = byId.get(first!.reportId)!;
          return `    ${value} <${text.slice(first!.start, first!.end).slice(0, SHOWN).replace(/\s+/g, ' ')}>`;
        }),
      ].join('\n'),
    );
}

function listFlags(folder: string, days: number): string[] {
  const files = readdirSync(folder).filter((file) => /^t17-docs-.*\.jsonl$/.test(file));
  if (files.length === 0) return [`t17-docs-*.jsonl is not in ${folder}.`];
  let count = 0;
  const lists = files.flatMap((file) => {
    const reports = readLines<{ id: string; documents: readonly Article[] }>(folder, file)!.flatMap(
      reportsOf,
    );
    return [...windowsOf(reports, days)].flatMap((window) => {
      count += 1;
      return flagsIn(window);
    });
  });
  return [...lists, `${lists.length} flags in ${count} windows of ${days} days`];
}

const days = /^--days=(\d+)$/.exec(process.argv[4] ?? '')?.[1] ?? '2';
console.log(listFlags(process.argv[3] ?? '.', Number(days)).join('\n'));
