export { isReportError, type ReportError, type ReportProblem } from './report/problem.ts';
export { readReport } from './report/readReport.ts';
export type * from './report/report.ts';
