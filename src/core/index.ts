export { buildTimeline, type TimelineOptions } from './digest/buildTimeline.ts';
export { isOptionError, type OptionError, type OptionProblem } from './digest/checkOptions.ts';
export { compareReports } from './digest/compareReports.ts';
export { hasLast } from './digest/differences/hasLast.ts';
export type * from './digest/digest.ts';
export {
  addReports,
  closeStories,
  type OpenStories,
  openStories,
  type StoryChange,
} from './digest/followStories.ts';
export { groupStories } from './digest/groupStories.ts';
export { type Copy, findCopies } from './digest/reading/findCopies.ts';
export { findOrigins } from './digest/reading/findOrigins.ts';
export type { OpenStory } from './digest/stories/openStory.ts';
export { titleStory } from './digest/stories/titleStory.ts';
export { writeDigest } from './digest/writeDigest.ts';
export { type CheckedAgainst, checkQuote } from './quotes/checkQuote.ts';
export { findQuotes } from './quotes/findQuotes.ts';
export { groupQuotes } from './quotes/groupQuotes.ts';
export { contextOf, type QuoteContext } from './quotes/links/contextOf.ts';
export { linkToPassage } from './quotes/links/linkToPassage.ts';
export { lookUpQuotes } from './quotes/lookUpQuotes.ts';
export type * from './quotes/quote.ts';
export type * from './quotes/utterance.ts';
export { type Carriage, type CarriedWording, carriageOf } from './quotes/utterances/carriage.ts';
export type * from './quotes/verdict.ts';
export { isOpinion } from './report/isOpinion.ts';
export { isReportError, type ReportError, type ReportProblem } from './report/problem.ts';
export { readReport } from './report/readReport.ts';
export type * from './report/report.ts';
export { titleOf } from './report/titleOf.ts';
