import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import { composeBriefing } from '../../../src/commands/composeBriefing.ts';
import { findInBriefing } from '../../../src/commands/corrections/findInBriefing.ts';
import { createMemoryLibrary } from '../../../src/commands/memoryLibrary.ts';
import { readStored } from '../../../src/commands/readStored.ts';
import { createStoreLibrary } from '../../../src/commands/storeLibrary.ts';
import { tellChannels } from '../../../src/main/tellChannels.ts';
import { createScheduleBook } from '../../../src/schedule/createScheduleBook.ts';
import type { Posting } from '../../../src/schedule/post.ts';
import { type DueRunner, runDue } from '../../../src/schedule/runDue.ts';
import { keepReport } from '../../../src/store/library/keepReports.ts';
import { emptyQuery } from '../../../src/store/library/textQuery.ts';
import { addTopic } from '../../../src/store/library/topics.ts';
import type { Store } from '../../../src/store/store.ts';
import { follow } from '../../store/library/invented.ts';
import { engines, newPlace, type Place } from '../../store/stores.ts';

const channel = { platform: 'slack', workspace: 'A', channel: 'C1' } as const;
const quiet = {
  info: () => {},
  warn: () => {},
  error: (facts: object) => expect.fail(String((facts as { err?: unknown }).err)),
};

const before = 'The bridge over the Lume at Cardon was closed on Monday by the county.';
const brandt = `Mayor Hanna Brandt spoke at the river.

“Nobody will drive over it before I have seen all 400 bolts myself,” mayor Hanna Brandt told reporters.`;

describe.each(engines)('A watch on a topic that grows, on %s', (engine) => {
  let place: Place;
  let store: Store;
  let runner: DueRunner;
  let sourceId: string;
  let now: Date;
  const posted: Posting[] = [];

  beforeEach(async () => {
    posted.length = 0;
    now = new Date('2026-11-02T12:00:00Z');
    place = await newPlace(engine);
    store = await place.open();
    sourceId = (await follow(store, 'A')).id;
    const filter = { query: emptyQuery, outlets: [], without: [], language: null, sources: [] };
    await addTopic(store.db, { ...filter, workspace: 'A', name: 'bridge', madeBy: 'U1' }, now);
    const library = createStoreLibrary({
      builtIn: createMemoryLibrary(new Map()),
      open: async () => store,
      read: readStored,
    });
    runner = runDue({
      store,
      clock: () => now,
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
    const book = createScheduleBook({ store, clock: () => now });
    const watch = { people: ['Brandt'], origins: null, differences: false, minutes: 60 };
    const added = await book.watch({
      ...channel,
      topic: 'bridge',
      words: 220,
      madeBy: 'U1',
      watch,
    });
    expect(added.ok).toBe(true);
    await go(0);
  });
  afterEach(async () => {
    await runner.stop(1);
    await place.clear();
  });

  async function bring(id: string, text: string): Promise<void> {
    const url = `https://${id}.example/bridge`;
    const draft = {
      url,
      readFrom: url,
      title: 'Bridge closed',
      text,
      outlet: `The ${id}`,
      byline: null,
      origin: null,
      published: '2026-11-02T08:00:00Z',
      modified: null,
      language: 'en',
    };
    await keepReport(store.db, draft, sourceId, now);
  }
  async function go(minutes: number): Promise<void> {
    now = new Date(now.getTime() + minutes * 60_000);
    runner.wake();
    await runner.quiet();
  }
  const told = () => posted.map(({ content }) => answerText(JSON.parse(content)));

  it('begins with nothing, says nothing of what it does not look for, and tells what it does', async () => {
    await bring('mirror', before);
    await go(10);
    expect(posted).toEqual([]);
    await bring('gazette', brandt);
    await go(10);
    await bring('echo', brandt.replace('spoke at the river', 'came to the river'));
    await go(60);
    expect(told()).toHaveLength(1);
    expect(told()[0]).toContain('Quoted: Brandt');
    expect(told()[0]).toContain('seen all 400 bolts');
    expect(posted[0]!.to).toEqual(channel);
  });

  it('has what it told corrected in its thread', async () => {
    await bring('gazette', brandt);
    await go(10);
    expect(told()).toHaveLength(1);
    await bring('gazette', brandt.replace('400 bolts', '4,000 bolts'));
    await tellChannels({
      db: store.db,
      clock: () => now,
      wake: () => {},
      find: findInBriefing,
      log: quiet as never,
    }).onRead();
    await go(1);
    expect(posted[1]).toMatchObject({ under: 'm1', mark: { content: posted[0]!.content } });
    expect(told()[1]).toMatch(/4,000 bolts[\s\S]*before[\s\S]*400 bolts/);
  });
});
