import type { Report } from '../core/index.ts';
import { findQuotes } from '../core/index.ts';
import { builtInTopic, type Library, type Topic } from './library.ts';
import { outlineOf } from './outlineOf.ts';
import { topicOf } from './topicOf.ts';

/**
 * A library of reports that were read at start; quotes are found when a topic is first asked for.
 * The first topic is the one that is meant when none is named; every workspace sees all.
 */
export function createMemoryLibrary(topics: ReadonlyMap<string, readonly Report[]>): Library {
  const read = new Map<string, Topic>();
  const readTopic = (name: string): Topic | null => {
    const known = read.get(name);
    if (known) return known;
    const reports = topics.get(name);
    if (!reports) return null;
    const topic = topicOf(
      name,
      reports,
      reports.flatMap((report) => findQuotes(report)),
    );
    read.set(name, topic);
    return topic;
  };
  const [usual = builtInTopic] = topics.keys();
  return {
    usual: async () => usual,
    topic: async (name) => readTopic(name),
    outline: async (name) => {
      const topic = readTopic(name);
      return topic && outlineOf(topic);
    },
    key: async (name) => (topics.has(name) ? name : null),
    topics: async () => [...topics.keys()],
  };
}
