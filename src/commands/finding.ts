/** What an examination of the house found out about one thing. */
export interface Finding {
  /** "Slack", "Database". */
  readonly about: string;
  /** `unset`: not wanted, as nothing is set for it; `warning`: works, but will not for long. */
  readonly state: 'good' | 'unset' | 'warning' | 'bad';
  /** What was found; where it is not good, also what mends it. */
  readonly sentence: string;
}

/** What a platform's part found out, and what its server's clock said. */
export interface PlatformFindings {
  readonly findings: readonly Finding[];
  /** Null where the server did not say. */
  readonly serverTime: Date | null;
}

/** A channel that has schedules. */
export interface ScheduledChannel {
  readonly workspace: string;
  readonly channel: string;
  /** "s1, s7" */
  readonly schedules: string;
}
