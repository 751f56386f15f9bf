import { findQuotes, isReportError, type Quote, readReport } from '../core/index.ts';
import { intakeJobs, preparations } from '../intake/workers/intakeJobs.ts';
import { doJobs } from '../intake/workers/job.ts';

/** What the core needs of a draft to find who is quoted in it. */
export interface QuotedText {
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
}

/** The work of following that is done on threads, with that of the intake: threads of their own for it would take 40 MB more. */
export const followJobs = {
  ...intakeJobs,
  /** Of each text, in the order given: so many at once that a thread need not wait for the next one. */
  findQuotes: (texts: readonly QuotedText[]): (readonly Quote[] | null)[] => texts.map(quotesOf),
};

/** Null where the core refuses the text: it is kept all the same, and tells nobody's words. */
function quotesOf({ title, text, published }: QuotedText): readonly Quote[] | null {
  const known = { id: 'draft', text, title: title ?? undefined };
  try {
    return findQuotes(readReport({ ...known, published: dateOf(published) }));
  } catch (error) {
    if (isReportError(error)) return null;
    throw error;
  }
}

const dateOf = (published: string | null): string | undefined =>
  published !== null && !Number.isNaN(Date.parse(published)) ? published : undefined;

export default doJobs(followJobs, preparations);
