import type { Report } from '../core/index.ts';
import { findQuotes, groupQuotes } from '../core/index.ts';
import { builtInTopic, type Library, type Topic } from './library.ts';

/**
 * A library of reports that were read at start; quotes are found when a topic is first asked for.
 * The first topic is the one that is meant when none is named.
 */
export function createMemoryLibrary(topics: ReadonlyMap<string, readonly Report[]>): Library {
  const read = new Map<string, Topic>();
  const readTopic = (name: string): Topic | null => {
    const known = read.get(name);
    if (known) return known;
    const reports = topics.get(name);
    if (!reports) return null;
    const topic = openTopic(name, reports);
    read.set(name, topic);
    return topic;
  };
  const [usual = builtInTopic] = topics.keys();
  return {
    usual,
    topic: async (name) => readTopic(name),
    topics: async () => [...topics.keys()],
  };
}

function openTopic(name: string, given: readonly Report[]): Topic {
  const reports = [...given].sort(byTimePublished);
  const quotes = reports.flatMap((report) => findQuotes(report));
  return { name, reports, quotes, utterances: groupQuotes(quotes) };
}

/** Reports without a date come last. */
function byTimePublished(a: Report, b: Report): number {
  return compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
