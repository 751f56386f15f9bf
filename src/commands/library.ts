import type { Quote, Report, Source, Utterance } from '../core/index.ts';
import type { ChannelRef } from '../schedule/schedule.ts';
import type { TellProgress } from './tellProgress.ts';

/** What has been read of a topic. */
export interface Topic {
  readonly name: string;
  /** In the order published, then by id. */
  readonly reports: readonly Report[];
  readonly quotes: readonly Quote[];
  readonly utterances: readonly Utterance[];
  /** Which revision each report is read in; absent where they were read at start. */
  readonly revisions?: ReadonlyMap<string, number>;
  /** Reports come in from what the workspace follows; absent where they were read at start. */
  readonly grows?: true;
}

/** What lists and completions show of a topic, without its texts. */
export interface TopicOutline {
  readonly name: string;
  /** Its reports, in the order published, then by id. */
  readonly sources: readonly Source[];
  /** How many. */
  readonly quotes: number;
  /** Names, and how often each occurs. */
  readonly speakers: readonly (readonly [name: string, times: number])[];
  readonly outlets: readonly (readonly [name: string, times: number])[];
  readonly grows?: true;
}

export interface Library {
  /** The topic that is meant in this channel when none is named. */
  readonly usual: (at: ChannelRef) => Promise<string>;
  /** Null where the workspace has no such topic. */
  readonly topic: (
    name: string,
    workspace: string,
    /** Hears how many of its reports are read. */
    tell?: TellProgress,
  ) => Promise<Topic | null>;
  /** The same, for lists. */
  readonly outline: (name: string, workspace: string) => Promise<TopicOutline | null>;
  /** Changes whenever what the topic shows may have changed; null as above. */
  readonly key: (name: string, workspace: string) => Promise<string | null>;
  readonly topics: (workspace: string) => Promise<readonly string[]>;
}

/** The topic that `seeds/` holds. */
export const builtInTopic = 'summit';
