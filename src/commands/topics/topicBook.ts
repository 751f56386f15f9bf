import type { ChannelRef } from '../../schedule/schedule.ts';
import type { AddedTopic, NewTopic, StoredTopic } from '../../store/library/topics.ts';

/** What the handlers ask of the topics that workspaces have made; all within one workspace. */
export interface TopicBook {
  readonly add: (topic: NewTopic) => Promise<AddedTopic>;
  /** By name. */
  readonly list: (workspace: string) => Promise<readonly StoredTopic[]>;
  /** Null, here and below, where the workspace has made no such topic. */
  readonly find: (name: string, workspace: string) => Promise<StoredTopic | null>;
  readonly edit: (
    name: string,
    workspace: string,
    change: TopicChange,
  ) => Promise<StoredTopic | null>;
  readonly remove: (name: string, workspace: string) => Promise<StoredTopic | null>;
  /** Chooses the topic that is meant in a channel; null: the built-in one again. */
  readonly use: (at: ChannelRef, topic: StoredTopic | null) => Promise<void>;
  /** The ids of what the workspace follows. */
  readonly sources: (workspace: string) => Promise<readonly string[]>;
}

export type TopicChange = Partial<Omit<NewTopic, 'name' | 'workspace' | 'madeBy'>>;
