import { afterEach, beforeEach, expect } from 'vitest';
import { answerText } from '../../src/adapters/plainText.ts';
import { composeBriefing } from '../../src/commands/composeBriefing.ts';
import { findInBriefing } from '../../src/commands/corrections/findInBriefing.ts';
import { createMemoryLibrary } from '../../src/commands/memoryLibrary.ts';
import { readStored } from '../../src/commands/readStored.ts';
import { createStoreLibrary } from '../../src/commands/storeLibrary.ts';
import { tellChannels } from '../../src/main/tellChannels.ts';
import { createScheduleBook } from '../../src/schedule/createScheduleBook.ts';
import type { Posting } from '../../src/schedule/post.ts';
import { type DueRunner, runDue } from '../../src/schedule/runDue.ts';
import type { ScheduleBook } from '../../src/schedule/schedule.ts';
import { keepReport } from '../../src/store/library/keepReports.ts';
import { addTopic } from '../../src/store/library/topics.ts';
import type { Store } from '../../src/store/store.ts';
import { everything } from '../store/library/everything.ts';
import { draft, follow, noon } from '../store/library/invented.ts';
import { type Engine, newPlace, type Place } from '../store/stores.ts';

export const channel = { platform: 'slack', workspace: 'A', channel: 'C1' } as const;

export const quiet = {
  info: () => {},
  warn: () => {},
  error: (facts: object) => expect.fail(String((facts as { err?: unknown }).err)),
};

/** The topic "bridge" of a workspace, and a channel in which its briefings and alerts are posted. */
export interface TopicScene {
  readonly store: Store;
  readonly book: ScheduleBook;
  readonly clock: () => Date;
  readonly posted: Posting[];
  /** A report at "https://ID.example/bridge" comes, or is changed; it may say when it was modified. */
  readonly bring: (id: string, outlet: string, text: string, modified?: string) => Promise<void>;
  /** So many minutes later: what is due is posted. */
  readonly go: (minutes?: number) => Promise<void>;
  /** What following does after each turn. */
  readonly tell: () => Promise<void>;
  /** What was posted, as text. */
  readonly told: () => string[];
}

/** A new one before each test of the surrounding `describe`, cleared away after it. */
export function useTopic(engine: Engine): TopicScene {
  let place: Place;
  let store: Store;
  let book: ScheduleBook;
  let runner: DueRunner;
  let sourceId: string;
  let now = noon;
  const clock = () => now;
  const posted: Posting[] = [];

  beforeEach(async () => {
    posted.length = 0;
    now = noon;
    place = await newPlace(engine);
    store = await place.open();
    book = createScheduleBook({ store, clock });
    sourceId = (await follow(store, 'A')).id;
    await addTopic(store.db, { ...everything, workspace: 'A', name: 'bridge', madeBy: 'U1' }, now);
    const library = createStoreLibrary({
      builtIn: createMemoryLibrary(new Map()),
      open: async () => store,
      read: readStored,
    });
    runner = runDue({
      store,
      clock,
      owner: 'one',
      log: quiet,
      compose: (schedule, _at, earlier, remarks) =>
        composeBriefing(schedule, earlier, { library }, remarks),
      post: () => async (posting) => {
        posted.push(posting);
        await posting.onPosted(`m${posted.length}`);
        return { ok: true };
      },
    });
  });
  afterEach(async () => {
    await runner.stop(1);
    await place.clear();
  });

  return {
    get store() {
      return store;
    },
    get book() {
      return book;
    },
    clock,
    posted,
    bring: async (id, outlet, text, modified) => {
      const url = `https://${id}.example/bridge`;
      await keepReport(
        store.db,
        draft({ url, title: 'Bridge closed', text, outlet, modified: modified ?? null }),
        sourceId,
        now,
      );
    },
    go: async (minutes = 0) => {
      now = new Date(now.getTime() + minutes * 60_000);
      runner.wake();
      await runner.quiet();
    },
    tell: async () => {
      const parts = { db: store.db, clock, wake: () => {}, find: findInBriefing };
      await tellChannels({ ...parts, log: quiet as never }).onRead();
    },
    told: () => posted.map(({ content }) => answerText(JSON.parse(content))),
  };
}
