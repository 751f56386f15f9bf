import { beforeEach, describe, expect, it } from 'vitest';
import { watchCorrections } from '../../../src/commands/corrections/watchCorrections.ts';
import { engines } from '../../store/stores.ts';
import { channel, quiet, useTopic } from '../useTopic.ts';

const bridge = [
  'The bridge over the Lume at Cardon was closed on Monday after an engineer found 14 cracks in its main cable.',
  '“Nobody will drive over it before I have seen every bolt myself,” mayor Hanna Brandt told reporters at the river.',
  'The works on the bridge will take until the end of March, the county said.',
  'About 9,000 drivers a day have to take the long way over the dam, the county said.',
].join('\n\n');

describe.each(engines)('A report that changes under a posted briefing, on %s', (engine) => {
  const scene = useTopic(engine);
  const { posted } = scene;
  const bring = (text: string, modified?: string) =>
    scene.bring('cardon-mirror', 'Cardon Mirror', text, modified);

  beforeEach(async () => {
    await bring(bridge);
    const added = await scene.book.add({
      ...channel,
      cron: '0 8 * * *',
      zone: 'UTC',
      topic: 'bridge',
      words: 150,
      madeBy: 'U1',
    });
    if (!added.ok) throw new Error('no schedule');
    await scene.book.fireNow(added.value.id, channel);
    await scene.go();
  });

  async function look(): Promise<void> {
    await scene.tell();
    await scene.go();
  }
  const told = () => scene.told().slice(1);

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
    expect(await scene.book.corrections(channel, 5)).toMatchObject([
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
        db: scene.store.db,
        clock: scene.clock,
        wake: () => {},
        log: quiet,
        find: async () => expect.fail('looked again'),
      }),
    ).toBe(0);
  });

  it('and is taken back is told to stand again, and once more where it comes once more', async () => {
    const cracks = (count: number) => bridge.replace('14 cracks', `${count} cracks`);
    for (const [hour, count] of [41, 14, 41].entries()) {
      await bring(cracks(count), `2026-05-01T1${hour}:00:00Z`);
      await look();
      await look();
    }
    expect(told()).toEqual([
      expect.stringMatching(/now has: .*41 cracks/),
      expect.stringMatching(/Stands again: .*14 cracks.* Cardon Mirror had changed it meanwhile/),
      expect.stringMatching(/now has: .*41 cracks/),
    ]);
  });

  it('and drops a sentence with somebody’s words in it is told of both at once', async () => {
    await bring(bridge.replace(/“Nobody will drive.*\n\n/, ''));
    await look();
    expect(told()).toHaveLength(1);
    expect(told()[0]!.match(/Nobody will drive/g)).toHaveLength(1);
    expect(told()[0]).toContain('in one place');
  });

  it('lets all of them be looked at, a few at a time, also where a look fails', async () => {
    const { db } = scene.store;
    const delivery = await db.selectFrom('delivery').selectAll().executeTakeFirstOrThrow();
    const rests = await db.selectFrom('rests_on').selectAll().execute();
    for (let at = 10; at < 55; at++) {
      const id = `${delivery.id}-${at}`;
      const fireAt = `2020-01-01T00:00:${at}.000Z`;
      await db
        .insertInto('delivery')
        .values({ ...delivery, id, fire_at: fireAt })
        .execute();
      await db
        .insertInto('rests_on')
        .values(rests.map((one) => ({ ...one, delivery_id: id })))
        .execute();
    }
    await bring(bridge.replace('14 cracks', '41 cracks'));
    const read: number[] = [];
    const looked: string[] = [];
    await watchCorrections({
      db: db.withPlugin({
        transformQuery: ({ node }) => node,
        transformResult: async ({ result }) => {
          if (result.rows.some((row) => 'deliveryId' in row)) read.push(result.rows.length);
          return result;
        },
      }),
      clock: scene.clock,
      wake: () => {},
      log: { ...quiet, error: () => {} },
      find: async ({ deliveryId }) => {
        looked.push(deliveryId);
        if (looked.length % 2 === 0) throw new Error('The thread broke.');
        return [];
      },
    });
    expect(new Set(looked).size).toBe(46);
    expect(looked).toHaveLength(46);
    expect(read).toEqual([20, 20, 6]);
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
