/**
 * What people wait for while a library of so many reports grows by 50 a second: the five questions
 * about topics, through the reading thread, with what the main thread has to wait and to hold.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../src/store/store.ts';
import { built } from './built.ts';
import { inventNews, storyWord } from './inventNews.ts';
import { tellTimes } from './tell.ts';

const { createMemoryLibrary }: typeof import('../../src/commands/memoryLibrary.ts') = await built(
  'commands/memoryLibrary.js',
);
const { readStored }: typeof import('../../src/commands/readStored.ts') =
  await built('commands/readStored.js');
const { createStoreLibrary }: typeof import('../../src/commands/storeLibrary.ts') = await built(
  'commands/storeLibrary.js',
);
const { openReading }: typeof import('../../src/main/openReading.ts') =
  await built('main/openReading.js');
const { keepReports }: typeof import('../../src/store/library/keepReports.ts') = await built(
  'store/library/keepReports.js',
);
const { emptyQuery }: typeof import('../../src/store/library/textQuery.ts') = await built(
  'store/library/textQuery.js',
);
const { addTopic }: typeof import('../../src/store/library/topics.ts') =
  await built('store/library/topics.js');

const BATCH = 5;
const BATCHES_A_SECOND = 10;
const SECONDS = 90;
const TOPICS = 20;

export interface LoadParts {
  readonly store: Store;
  readonly dataDir: string;
  readonly sourceId: string;
  /** Reports that are there already. */
  readonly many: number;
}

export async function benchLoad({ store, dataDir, sourceId, many }: LoadParts): Promise<void> {
  const { db } = store;
  const now = new Date('2026-11-02T12:00:00Z');
  const filter = { outlets: [], without: [], language: null, sources: [] };
  for (let at = 0; at < TOPICS; at++) {
    const query = { ...emptyQuery, all: [storyWord(at * 7)] };
    await addTopic(db, { ...filter, query, workspace: 'A', name: `topic${at}`, madeBy: 'U' }, now);
  }
  const url = process.env.DATABASE_URL;
  const settings = url ? ({ kind: 'postgresql', url } as const) : ({ kind: 'sqlite' } as const);
  const library = createStoreLibrary({
    builtIn: createMemoryLibrary(new Map()),
    open: async () => store,
    read: readStored,
  });
  const { readings, close } = openReading(
    { paths: [], config: { dataDir, store: settings } },
    library,
  );
  const asker = {
    platform: 'slack',
    workspace: 'A',
    channel: 'C',
    user: 'U',
    mayManage: false,
  } as const;
  const times = new Map<string, number[]>();
  const ask = async (command: string, topic: string, more = {}): Promise<void> => {
    const from = performance.now();
    const reply = await readings.reply(command, { topic, ...more }, asker);
    if (!reply.ok) throw new Error(JSON.stringify(reply.data));
    const all = times.get(command) ?? [];
    all.push(performance.now() - from);
    times.set(command, all);
  };
  const askAll = async (at: number): Promise<void> => {
    const topic = `topic${at % TOPICS}`;
    await ask('digest', topic);
    await ask('quotes', topic, { speaker: 'Marsha' });
    await ask('check', topic, {
      quotation: `Nobody at ${storyWord((at % TOPICS) * 7)} lost part 1`,
    });
    await ask('compare', topic);
    await ask('timeline', topic);
  };
  const cold = performance.now();
  for (let at = 0; at < TOPICS; at++) await askAll(at);
  console.log(
    `all five of ${TOPICS} topics for the first time: ${((performance.now() - cold) / 1000).toFixed(1)} s; digest ${tellTimes(times.get('digest')!)}`,
  );
  times.clear();

  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const from = performance.now();
  const isOver = () => performance.now() - from > SECONDS * 1000;
  let kept = 0;
  let most = 0;
  const keeping = (async () => {
    for (let batch = 0; !isOver(); batch++) {
      const arrivals = Array.from({ length: BATCH }, (_, at) =>
        inventNews(many + kept + at, sourceId),
      );
      await keepReports(db, arrivals, now);
      kept += BATCH;
      most = Math.max(most, process.memoryUsage().rss);
      await pause(Math.max(0, from + ((batch + 1) * 1000) / BATCHES_A_SECOND - performance.now()));
    }
  })();
  for (let at = 0; !isOver(); at++) {
    await askAll(at);
    await pause(100);
  }
  await keeping;
  delay.disable();
  console.log(`while ${(kept / SECONDS).toFixed(0)} reports/s came in, for ${SECONDS} s:`);
  for (const [command, all] of times) console.log(`  ${command}: ${tellTimes(all)}`);
  console.log(
    `  this thread waits ${(delay.percentile(50) / 1e6).toFixed(1)} ms, ${(delay.percentile(99) / 1e6).toFixed(1)} at p99; the process holds ${(most / 1e6).toFixed(0)} MB at the most`,
  );
  await close();
}
