/** What can be wrong with a report that is handed in. */
export type ReportProblem = 'empty-text' | 'binary-text' | 'too-long' | 'bad-date';

const PROBLEMS: ReadonlySet<unknown> = new Set<ReportProblem>([
  'empty-text',
  'binary-text',
  'too-long',
  'bad-date',
]);

/** An error whose message is one sentence for a person, with a value for programs. */
export type ReportError = Error & { readonly problem: ReportProblem };

export function reportError(problem: ReportProblem, sentence: string): ReportError {
  return Object.assign(new Error(sentence), { problem });
}

export function isReportError(error: unknown): error is ReportError {
  return error instanceof Error && 'problem' in error && PROBLEMS.has(error.problem);
}
