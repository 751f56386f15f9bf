import { readFile, stat } from 'node:fs/promises';
import { isDay } from '../core/report/checkInput.ts';
import { isReportError, type ReportProblem } from '../core/report/problem.ts';
import { readReport } from '../core/report/readReport.ts';
import type { Report } from '../core/report/report.ts';
import { fileIds } from './fileIds.ts';
import { type FileEntries, type FileEntry, failed } from './formats/fileEntry.ts';
import { type FormatReaders, readersWhenNeeded, readFormat } from './formats/readFormat.ts';
import { listFiles } from './listFiles.ts';
import { problemOfSystem } from './problemOfSystem.ts';
import type { IntakeProblem } from './problems.ts';
import { readDate } from './text/readDate.ts';

/** A long article has 0.1 MB; a file above this is no article, and is not taken into memory. */
const MOST_BYTES = 5_000_000;
/** Of a file with many reports; 10,000 articles have about as much. */
const MOST_BYTES_OF_MANY = 50_000_000;

export interface FilesRead {
  /** In the order of their ids. */
  readonly reports: readonly Report[];
  /** The ids of those that only their place in a file tells apart: another report may stand there tomorrow. */
  readonly byPlace: readonly string[];
  /** What keeps a file from being read, or something in it from being understood. */
  readonly problems: readonly IntakeProblem[];
  /** Of files that were read, and would be read better with something added. */
  readonly remarks: readonly IntakeProblem[];
}

/**
 * The reports in files and folders, whichever order they are named in. A file that cannot be read
 * keeps no other from being read. A report's id is what its file calls it, else its file's name
 * without the ending, with as many folders as tell it from others of that name; in a file with
 * several reports their numbers follow. `now`: what lies after it is no date of a page. `onFile`: told
 * after each file.
 */
export async function readFiles(
  paths: readonly string[],
  now: Date = new Date(),
  onFile: (done: number, all: number) => void = () => undefined,
  readers: FormatReaders = readersWhenNeeded,
): Promise<FilesRead> {
  const listed = await listFiles(paths);
  const ids = fileIds(listed.files);
  const found: Found = {
    reports: new Map(),
    pathOf: new Map(),
    byPlace: [],
    problems: [...listed.problems],
    remarks: [],
  };
  for (const [index, path] of listed.files.entries()) {
    const { entries, problems } = await readEntries(path, now, readers);
    found.problems.push(...problems);
    for (const [at, entry] of entries.entries()) {
      const isAlone = entries.length === 1;
      const id = entry.id ?? (isAlone ? ids.get(path)! : `${ids.get(path)}:${at + 1}`);
      if (entry.id === null && !isAlone) found.byPlace.push(id);
      add(found, path, id, entry, now);
    }
    onFile(index + 1, listed.files.length);
  }
  const reports = [...found.reports.values()].sort(byId);
  const { byPlace, problems, remarks } = found;
  return { reports, byPlace, problems, remarks };
}

interface Found {
  readonly reports: Map<string, Report>;
  readonly pathOf: Map<string, string>;
  readonly byPlace: string[];
  readonly problems: IntakeProblem[];
  readonly remarks: IntakeProblem[];
}

function add(
  { reports, pathOf, problems, remarks }: Found,
  path: string,
  id: string,
  { input }: FileEntry,
  now: Date,
): void {
  const first = pathOf.get(id);
  if (first !== undefined) {
    problems.push({ problem: 'same-id', path, id, first });
    return;
  }
  try {
    const { report, late } = withoutLateDates(readReport({ id, ...input }), now);
    pathOf.set(id, path);
    reports.set(id, report);
    problems.push(...late.map((date) => ({ problem: 'future-date', path, ...date }) as const));
    if (report.published === null && late.length === 0) remarks.push({ problem: 'no-date', path });
  } catch (error) {
    if (!isReportError(error)) throw error;
    problems.push(problemOfReport(path, error.problem, badDateOf(input)));
  }
}

/** Dates that lie ahead would make a report the latest for years. */
function withoutLateDates(report: Report, now: Date) {
  const isLate = (date: string | null): date is string => {
    const read = readDate(date, now);
    return !read.ok && read.why === 'future';
  };
  const { published, updated } = report;
  const late = [
    ...(isLate(published) ? [{ key: 'published', given: published } as const] : []),
    ...(isLate(updated) ? [{ key: 'updated', given: updated } as const] : []),
  ];
  const kept = {
    ...report,
    published: isLate(published) ? null : published,
    updated: isLate(updated) ? null : updated,
  };
  return { report: late.length === 0 ? report : kept, late };
}

const byId = (a: Report, b: Report): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

async function readEntries(path: string, now: Date, readers: FormatReaders): Promise<FileEntries> {
  const mostBytes = /\.jsonl?$/i.test(path) ? MOST_BYTES_OF_MANY : MOST_BYTES;
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > mostBytes) return failed({ problem: 'too-large', path, bytes: size, mostBytes });
    bytes = await readFile(path);
  } catch (error) {
    return failed(problemOfSystem(path, error));
  }
  return readFormat(path, bytes, now, readers);
}

/** Of its two dates the one that is none. */
const badDateOf = ({ published, updated = '' }: FileEntry['input']) =>
  published !== undefined && !isDay(published)
    ? ({ key: 'published', given: published } as const)
    : ({ key: 'updated', given: updated } as const);

/** What the core says about a text, as a problem of its file. */
function problemOfReport(
  path: string,
  problem: ReportProblem,
  date: ReturnType<typeof badDateOf>,
): IntakeProblem {
  switch (problem) {
    case 'empty-text':
      return { problem: 'empty', path };
    case 'binary-text':
      return { problem: 'binary', path };
    case 'too-long':
      return { problem: 'too-long', path };
    case 'bad-date':
      return { problem: 'bad-date', path, ...date };
  }
}
