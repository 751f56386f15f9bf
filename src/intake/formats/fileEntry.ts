import type { ReportInput } from '../../core/report/report.ts';
import type { IntakeProblem } from '../problems.ts';

/** One report of a file. */
export interface FileEntry {
  /** What the file itself calls it; null where that is left to the file's name. */
  readonly id: string | null;
  readonly input: Omit<ReportInput, 'id'>;
}

/** What a file holds: most formats hold one report, JSON any number of them. */
export interface FileEntries {
  readonly entries: readonly FileEntry[];
  readonly problems: readonly IntakeProblem[];
}

export const failed = (...problems: readonly IntakeProblem[]): FileEntries => ({
  entries: [],
  problems,
});

export const oneReport = (
  input: FileEntry['input'],
  problems: readonly IntakeProblem[] = [],
): FileEntries => ({
  entries: [{ id: null, input }],
  problems,
});
