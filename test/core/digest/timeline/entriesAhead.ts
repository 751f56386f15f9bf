import { buildTimeline } from '../../../../src/core/digest/buildTimeline.ts';
import type { TimelineEntry } from '../../../../src/core/digest/digest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** What is ahead after a report of 6 May 2024 and one of the 10th. */
export const entriesAhead = (plan: string, later: string): readonly TimelineEntry[] =>
  buildTimeline(
    [plan, later].map((text, at) =>
      readReport({
        id: `r${at}`,
        outlet: `Post ${at}`,
        published: `2024-05-${at === 0 ? '06' : '10'}`,
        text,
      }),
    ),
  ).filter(({ ahead }) => ahead);
