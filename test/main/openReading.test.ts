import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answerText } from '../../src/adapters/plainText.ts';
import type { Asker } from '../../src/commands/command.ts';
import { createMemoryLibrary } from '../../src/commands/memoryLibrary.ts';
import { readStored } from '../../src/commands/readStored.ts';
import { createStoreLibrary } from '../../src/commands/storeLibrary.ts';
import { openReading, type Reading } from '../../src/main/openReading.ts';
import { keepReport } from '../../src/store/library/keepReports.ts';
import { emptyQuery } from '../../src/store/library/textQuery.ts';
import { addTopic } from '../../src/store/library/topics.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { everything } from '../store/library/everything.ts';
import { draft, follow, harbour, noon } from '../store/library/invented.ts';

const asker: Asker = {
  platform: 'slack',
  workspace: 'A',
  channel: 'C1',
  user: 'U1',
  mayManage: false,
};

let dataDir: string;
let store: Store;
let reading: Reading;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'summit-digest-reading-'));
  const opened = await openStore({ dataDir });
  if (!opened.ok) throw new Error(opened.problem.sentence);
  store = opened;
  const library = createStoreLibrary({
    builtIn: createMemoryLibrary(new Map([['summit', []]])),
    open: async () => store,
    read: readStored,
  });
  reading = openReading({ paths: [], config: { dataDir, store: { kind: 'sqlite' } } }, library);
});
afterEach(async () => {
  await reading.close();
  await store.close();
  await rm(dataDir, { recursive: true });
});

const bring = async (text: string, name: string): Promise<void> => {
  const { id } = await follow(store, 'A');
  const url = `https://tidings.example/${name}`;
  await keepReport(store.db, draft({ url, title: name, text }), id, noon);
};

it('a thread answers from what the store holds at that moment, while this one is free', async () => {
  const query = { ...emptyQuery, all: ['ferry'] };
  await addTopic(
    store.db,
    { ...everything, query, workspace: 'A', name: 'harbour', madeBy: 'U1' },
    noon,
  );
  await bring(harbour, 'One');
  const { readings } = reading;
  const quotes = async () =>
    answerText((await readings.reply('quotes', { topic: 'harbour' }, asker)).answer);
  expect(await quotes()).toContain('We will not sail');
  expect(await readings.outline('harbour', 'A')).toMatchObject({
    sources: [{ title: 'One', outlet: 'Island Tidings' }],
    speakers: expect.arrayContaining([['Maria Okafor', 1]]),
  });
  const said =
    'The ferry is late. “Nobody told us a word of it,” harbour master Jon Tveit said on Tuesday.';
  await bring(said, 'Two');
  expect(await quotes()).toContain('Nobody told us a word of it');
  expect(await readings.reply('quotes', { topic: 'lake' }, asker)).toMatchObject({ ok: false });
  const composed = await readings.compose(
    { ...asker, topic: 'harbour', words: 150, nothingNew: 'line', watch: null } as never,
    null,
  );
  expect(composed).toMatchObject({
    ok: true,
    restsOn: expect.arrayContaining([{ reportId: expect.any(String), revision: 1 }]),
  });
});

it('whoever asks first hears how far the thread is', async () => {
  const query = { ...emptyQuery, all: ['ferry'] };
  const topic = { ...everything, query, workspace: 'A', name: 'harbour', madeBy: 'U1' };
  await addTopic(store.db, topic, noon);
  await bring(harbour, 'One');
  const heard: string[] = [];
  const ask = () =>
    reading.readings.reply('digest', { topic: 'harbour' }, asker, (words) => heard.push(words));
  await ask();
  expect(heard).toEqual(['Reading reports: 0 of 1.', 'Writing the answer from 1 report.']);
  await ask();
  expect(heard).toHaveLength(2);
});

it('nobody waits for this thread while another reads what is built in', async () => {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  await reading.readings.outline('summit', 'A');
  delay.enable();
  const digest = await reading.readings.reply('digest', { topic: 'summit' }, asker);
  delay.disable();
  expect(digest.ok).toBe(true);
  // On this thread the first digest of the seeds takes a second; what is left is this machine's noise.
  expect(delay.percentile(99) / 1e6).toBeLessThan(300);
});
