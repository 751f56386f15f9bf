import type { Report } from '../core/report/report.ts';

/** What has been read of a topic. */
export interface Library {
  /** All reports of the topic, or null where there is no such topic. */
  readonly reports: (topic: string) => Promise<readonly Report[] | null>;
}
