import { chooseTopic } from '../../store/library/channelTopic.ts';
import { listSources } from '../../store/library/sources.ts';
import {
  addTopic,
  editTopic,
  findTopic,
  listTopics,
  removeTopic,
} from '../../store/library/topics.ts';
import type { Store } from '../../store/store.ts';
import type { TopicBook } from './topicBook.ts';

export interface TopicBookParts {
  readonly store: Store;
  readonly clock: () => Date;
}

/** The topics that the store keeps. */
export const createTopicBook = ({ store: { db }, clock }: TopicBookParts): TopicBook => ({
  add: (topic) => addTopic(db, topic, clock()),
  list: (workspace) => listTopics(db, workspace),
  find: (name, workspace) => findTopic(db, workspace, name),
  edit: (name, workspace, change) => editTopic(db, workspace, name, change),
  remove: (name, workspace) => removeTopic(db, workspace, name),
  use: (at, topic) => chooseTopic(db, at, topic?.id ?? null),
  sources: async (workspace) => (await listSources(db, workspace)).map(({ id }) => id),
});
