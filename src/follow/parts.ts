import type { Kysely } from 'kysely';
import type { Intake } from '../intake/intake.ts';
import type { Workers } from '../intake/workers/createWorkers.ts';
import type { Tables } from '../store/schema.ts';
import type { DeadFeed } from './deadFeed.ts';
import type { followJobs } from './followJobs.ts';

/** The shape of pino's logger that is used here. */
export interface FollowLog {
  readonly warn: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
}

/** What following is done with. */
export interface FollowParts {
  readonly db: Kysely<Tables>;
  readonly intake: Intake;
  readonly workers: Workers<typeof followJobs>;
  readonly clock: () => Date;
  /** Between 0 and 1, different each time: spreads what was added together. */
  readonly spread: () => number;
  /** Tells the channel that follows a feed that it is dead. */
  readonly tellDead: (dead: DeadFeed) => Promise<void>;
  /** After each turn: what was read may have changed reports that a briefing rests on. */
  readonly onRead: () => Promise<void>;
  readonly log: FollowLog;
  /** Hears how each reading of a feed ended. */
  readonly note?: (outcome: 'brought' | 'unchanged' | 'failed') => void;
}
