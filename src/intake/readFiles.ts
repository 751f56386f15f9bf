import { readFile, stat } from 'node:fs/promises';
import { parse } from 'node:path';
import { isReportError, type ReportProblem } from '../core/report/problem.ts';
import { readReport } from '../core/report/readReport.ts';
import type { Report } from '../core/report/report.ts';
import { decodeText } from './decode/decodeText.ts';
import { listFiles } from './listFiles.ts';
import { frontMatterKeys, parseFrontMatter } from './parseFrontMatter.ts';
import { problemOfSystem } from './problemOfSystem.ts';
import type { IntakeProblem } from './problems.ts';

/** A long article has 0.1 MB; a file above this is no article, and is not taken into memory. */
const MOST_BYTES = 5_000_000;

export interface FilesRead {
  /** In the order of their ids. */
  readonly reports: readonly Report[];
  /** What keeps a file from being read, or something in it from being understood. */
  readonly problems: readonly IntakeProblem[];
  /** Of files that were read, and would be read better with something added. */
  readonly remarks: readonly IntakeProblem[];
}

/**
 * The reports in files and folders, whichever order they are named in. A file that cannot be read
 * keeps no other from being read. A report's id is its file's name without the ending.
 */
export async function readFiles(paths: readonly string[]): Promise<FilesRead> {
  const listed = await listFiles(paths);
  const reports = new Map<string, Report>();
  const pathOf = new Map<string, string>();
  const problems = [...listed.problems];
  const remarks: IntakeProblem[] = [];
  for (const path of listed.files) {
    const id = idOf(path);
    const first = pathOf.get(id);
    if (first !== undefined) {
      problems.push({ problem: 'same-id', path, id, first });
      continue;
    }
    const read = await readOne(path, id);
    problems.push(...read.problems);
    if (read.report === null) continue;
    pathOf.set(id, path);
    reports.set(id, read.report);
    if (read.report.published === null) remarks.push({ problem: 'no-date', path });
  }
  return { reports: [...reports.values()].sort(byId), problems, remarks };
}

/** Names that look the same are the same, however a file system composes their letters. */
const idOf = (path: string): string => parse(path).name.normalize('NFC');

const byId = (a: Report, b: Report): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

interface OneRead {
  readonly report: Report | null;
  readonly problems: readonly IntakeProblem[];
}

async function readOne(path: string, id: string): Promise<OneRead> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) {
      return failed({ problem: 'too-large', path, bytes: size, mostBytes: MOST_BYTES });
    }
    return readSource(path, id, decodeText(await readFile(path)));
  } catch (error) {
    return failed(problemOfSystem(path, error));
  }
}

function readSource(path: string, id: string, source: string): OneRead {
  if (/^\s*(?:<!doctype html|<html)\b/i.test(source)) return failed({ problem: 'web-page', path });
  const matter = parseFrontMatter(source);
  if (!matter.ok) return failed({ ...matter.problem, path });
  const unknown = matter.unknownKeys.map((key): IntakeProblem => {
    return { problem: 'unknown-key', path, key, known: frontMatterKeys };
  });
  try {
    const report = readReport({ id, text: matter.text, ...matter.about });
    return { report, problems: unknown };
  } catch (error) {
    if (!isReportError(error)) throw error;
    return failed(problemOfReport(path, error.problem, matter.about.published));
  }
}

/** What the core says about a text, as a problem of its file. */
function problemOfReport(path: string, problem: ReportProblem, published = ''): IntakeProblem {
  switch (problem) {
    case 'empty-text':
      return { problem: 'empty', path };
    case 'binary-text':
      return { problem: 'binary', path };
    case 'too-long':
      return { problem: 'too-long', path };
    case 'bad-date':
      return { problem: 'bad-date', path, given: published };
  }
}

const failed = (problem: IntakeProblem): OneRead => ({ report: null, problems: [problem] });
