import type { Quote, Report } from '../core/index.ts';
import { topicOfChannel } from '../store/library/channelTopic.ts';
import { quotesOfReports } from '../store/library/quotes.ts';
import { reportsOfTopic } from '../store/library/reportsOfTopic.ts';
import type { StoredReport } from '../store/library/storedReport.ts';
import { findTopic, listTopics, type StoredTopic } from '../store/library/topics.ts';
import type { Store } from '../store/store.ts';
import { createCache } from './createCache.ts';
import type { Library, Topic } from './library.ts';
import { outlineOf } from './outlineOf.ts';
import type { TellProgress } from './tellProgress.ts';
import { topicOf } from './topicOf.ts';

/** A report as the core reads it; null where it cannot be read. */
export type ReadStored = (
  report: StoredReport,
  /** Those that are kept; null where they are still to be found. */
  quotes: readonly Quote[] | null,
) => Promise<ReadReport | null>;

export interface ReadReport {
  readonly report: Report;
  readonly quotes: readonly Quote[];
}

export interface StoreLibraryParts {
  /** Its topics come first, and are the same for all workspaces. */
  readonly builtIn: Library;
  /** Null where nothing has been kept yet. */
  readonly open: () => Promise<Pick<Store, 'db'> | null>;
  readonly read: ReadStored;
}

/** A digest of more is no digest; older reports are found by search. */
const mostReports = 300;

/** Of all texts together: with what a digest finds out about them they take some 50 bytes a letter. */
const mostLettersKept = 1_300_000;

/** So many reports are read between two words about how far it is. */
const TELL_EVERY = 25;

/**
 * The topics that workspaces have made over what their sources bring, besides the built-in one.
 * A topic is read again only when its version has grown; a report, only when it has a new revision.
 */
export function createStoreLibrary({ builtIn, open, read }: StoreLibraryParts): Library {
  const topics = createCache<Topic>({
    most: mostLettersKept,
    weigh: ({ reports }) => reports.reduce((sum, { text }) => sum + text.length, 0),
  });
  /** By the topic's id: what it is kept by. A version that it had before is never asked for again. */
  const latestKeys = new Map<string, string>();
  const reports = createCache<ReadReport | null>({
    most: mostLettersKept,
    weigh: (read) => read?.report.text.length ?? 0,
    // A topic that did not fit would be read whole at each change.
    least: mostReports,
  });

  const readAll = async (
    db: Store['db'],
    topic: StoredTopic,
    tell: TellProgress,
  ): Promise<Topic> => {
    const { workspace, name } = topic;
    const stored = await reportsOfTopic(db, workspace, topic, { most: mostReports });
    const fresh = stored.filter((report) => !reports.has(keyOf(report)));
    const kept = await quotesOfReports(db, workspace, fresh.filter(hasQuotes).map(idOf));
    const ready = await Promise.all(
      stored.map((report, at) => {
        if (at % TELL_EVERY === 0) tell(`Reading reports: ${at} of ${stored.length}.`);
        return reports.get(keyOf(report), () =>
          read(report, report.quotesKept ? (kept.get(report.id) ?? []) : null),
        );
      }),
    );
    const found = ready.filter((one) => one !== null);
    const quotes = found.flatMap((one) => one.quotes);
    return {
      ...topicOf(
        name,
        found.map(({ report }) => report),
        quotes,
      ),
      revisions: new Map(stored.map(({ id, revision }) => [id, revision])),
      grows: true,
    };
  };

  const readMade: Library['topic'] = async (name, workspace, tell = () => undefined) => {
    const store = await open();
    const topic = store && (await findTopic(store.db, workspace, name));
    if (!topic) return null;
    const key = keyOfTopic(topic);
    const before = latestKeys.get(topic.id);
    if (before !== undefined && before !== key) topics.forget(before);
    latestKeys.set(topic.id, key);
    return await topics.get(key, () => readAll(store.db, topic, tell));
  };

  const topic: Library['topic'] = async (name, workspace, tell) =>
    (await builtIn.topic(name, workspace)) ?? (await readMade(name, workspace, tell));

  return {
    usual: async (at) => {
      const store = await open();
      return (store && (await topicOfChannel(store.db, at))) ?? (await builtIn.usual(at));
    },
    topic,
    outline: async (name, workspace) => {
      const read = await topic(name, workspace);
      return read && outlineOf(read);
    },
    key: async (name, workspace) => {
      const fixed = await builtIn.key(name, workspace);
      if (fixed !== null) return fixed;
      const store = await open();
      const made = store && (await findTopic(store.db, workspace, name));
      return made && keyOfTopic(made);
    },
    topics: async (workspace) => {
      const store = await open();
      const made = store ? await listTopics(store.db, workspace) : [];
      return [...(await builtIn.topics(workspace)), ...made.map(({ name }) => name)];
    },
  };
}

const keyOfTopic = ({ id, version }: StoredTopic): string => `${id} ${version}`;

/** Of a revision, before and after its quotes are kept, and as it is known: ids are no workspace's own to guess. */
const keyOf = ({ id, revision, quotesKept, published, outlet, origin }: StoredReport): string =>
  JSON.stringify([id, revision, quotesKept, published, outlet, origin]);
const idOf = ({ id }: StoredReport): string => id;
const hasQuotes = ({ quotesKept }: StoredReport): boolean => quotesKept;
