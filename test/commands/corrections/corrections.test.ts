import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import { composeBriefing } from '../../../src/commands/composeBriefing.ts';
import { findInBriefing } from '../../../src/commands/corrections/findInBriefing.ts';
import { watchCorrections } from '../../../src/commands/corrections/watchCorrections.ts';
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

const bridge = [
  'The bridge over the Lume at Cardon was closed on Monday after an engineer found 14 cracks in its main cable.',
  '“Nobody will drive over it before I have seen every bolt myself,” mayor Hanna Brandt told reporters at the river.',
  'The works on the bridge will take until the end of March, the county said.',
  'About 9,000 drivers a day have to take the long way over the dam, the county said.',
].join('\n\n');

describe.each(engines)('A report that changes under a posted briefing, on %s', (engine) => {
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
    await bring(bridge);
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
      compose: (schedule, _at, earlier) => composeBriefing(schedule, earlier, { library }),
      post: () => async (posting) => {
        posted.push(posting);
        await posting.onPosted(`m${posted.length}`);
        return { ok: true };
      },
    });
    const book = createScheduleBook({ store, clock: () => now });
    const added = await book.add({
      ...channel,
      cron: '0 8 * * *',
      zone: 'UTC',
      topic: 'bridge',
      words: 150,
      madeBy: 'U1',
    });
    if (!added.ok) throw new Error('no schedule');
    await book.fireNow(added.value.id, channel);
    await go();
  });
  afterEach(async () => {
    await runner.stop(1);
    await place.clear();
  });

  async function bring(text: string): Promise<void> {
    const url = 'https://cardon-mirror.example/bridge';
    const draft = {
      url,
      readFrom: url,
      title: 'Bridge closed',
      text,
      outlet: 'Cardon Mirror',
      byline: null,
      origin: null,
      published: '2026-11-02T08:00:00Z',
      modified: null,
      language: 'en',
    };
    await keepReport(store.db, draft, sourceId, now);
  }
  async function go(): Promise<void> {
    runner.wake();
    await runner.quiet();
  }
  /** What following does after each turn, and what comes of it. */
  async function look(): Promise<void> {
    await tellChannels({
      db: store.db,
      clock: () => now,
      wake: () => {},
      find: findInBriefing,
      log: quiet as never,
    }).onRead();
    await go();
  }
  const told = () => posted.slice(1).map(({ content }) => answerText(JSON.parse(content)));

  it('and gives another figure is told in the thread of that briefing, once', async () => {
    expect(posted).toHaveLength(1);
    expect(posted[0]!.content).toContain('14 cracks');
    await look();
    expect(told()).toEqual([]);
    await bring(bridge.replace('14 cracks', '41 cracks'));
    await look();
    await look();
    expect(told()).toEqual([expect.stringContaining('Cardon Mirror now has')]);
    expect(told()[0]).toContain('41 cracks');
    expect(posted[1]).toMatchObject({
      to: channel,
      under: 'm1',
      mark: { content: posted[0]!.content, line: expect.stringContaining('Corrected') },
    });
    const book = createScheduleBook({ store, clock: () => now });
    expect(await book.corrections(channel, 5)).toMatchObject([
      { kind: 'corrected', outlet: 'Cardon Mirror', was: expect.stringContaining('14 cracks') },
    ]);
  });

  it('and drops what the briefing told is told as that', async () => {
    await bring(bridge.replace(/The works on the bridge.*\n\n/, ''));
    await look();
    expect(told()).toEqual([expect.stringMatching(/no longer has: The works on the bridge/)]);
  });

  it('and only puts it in other words, or changes what was not told, is not told', async () => {
    await bring(bridge.replace('a day have to take', 'each day have to take'));
    await look();
    await bring(`${bridge}\n\nA ferry is looked for, the county said on Tuesday morning.`);
    await look();
    expect(told()).toEqual([]);
    expect(
      await watchCorrections({
        db: store.db,
        clock: () => now,
        wake: () => {},
        log: quiet,
        find: async () => expect.fail('looked again'),
      }),
    ).toBe(0);
  });

  it('twice is told twice, each time what is new', async () => {
    await bring(bridge.replace('14 cracks', '41 cracks'));
    await look();
    await bring(bridge.replace('14 cracks', '55 cracks'));
    await look();
    expect(told()).toHaveLength(2);
    expect(told()[1]).toContain('55 cracks');
  });
});
