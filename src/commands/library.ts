import type { Quote, Report, Utterance } from '../core/index.ts';

/** What has been read of a topic. */
export interface Topic {
  readonly name: string;
  /** In the order published, then by id. */
  readonly reports: readonly Report[];
  readonly quotes: readonly Quote[];
  readonly utterances: readonly Utterance[];
}

export interface Library {
  /** The topic that is meant when none is named. */
  readonly usual: string;
  /** Null where there is no such topic. */
  readonly topic: (name: string) => Promise<Topic | null>;
  readonly topics: () => Promise<readonly string[]>;
}

/** The topic that `seeds/` holds. */
export const builtInTopic = 'summit';
