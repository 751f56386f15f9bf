export { findQuotes } from './quotes/findQuotes.ts';
export type * from './quotes/quote.ts';
export type * from './quotes/utterance.ts';
export type * from './quotes/verdict.ts';
export { isReportError, type ReportError, type ReportProblem } from './report/problem.ts';
export { readReport } from './report/readReport.ts';
export type * from './report/report.ts';
