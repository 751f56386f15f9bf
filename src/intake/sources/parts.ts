import type { Fetcher } from '../fetch/createFetcher.ts';
import type { Fetched } from '../fetch/fetched.ts';
import type { Workers } from '../workers/createWorkers.ts';
import type { Document, intakeJobs } from '../workers/intakeJobs.ts';

/** What sources are read with. */
export interface Parts {
  readonly fetcher: Fetcher;
  readonly workers: Workers<typeof intakeJobs>;
  readonly now: () => Date;
}

export type Got = Extract<Fetched, { outcome: 'fetched' }>;

/** What was fetched, for a thread. */
export const documentOf = ({ bytes, contentType, url }: Got, now: () => Date): Document => ({
  bytes,
  contentType,
  url,
  now: now().toISOString(),
});

export const hostOf = (url: string): string => new URL(url).hostname;
