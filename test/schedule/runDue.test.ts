import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/schedule/post.ts';
import type { Delivery } from '../../src/schedule/schedule.ts';
import { engines } from '../store/stores.ts';
import { add, channel, hangingPost, unwrap, useScene } from './briefings.ts';

describe.each(engines)('A briefing that is due, on %s', (engine) => {
  const scene = useScene(engine);

  it('is posted once, at its time', async () => {
    await add(scene);
    scene.setClock('2026-05-01T07:59:59.999Z');
    await scene.look();
    expect(scene.posted).toEqual([]);
    scene.setClock('2026-05-01T08:00:02.000Z');
    await scene.look();
    await scene.look();
    expect(scene.posted).toEqual(['s1 at 2026-05-01T08:00, written as number 1']);
    expect(await scene.history()).toMatchObject([
      {
        fireAt: '2026-05-01T08:00:00.000Z',
        state: 'delivered',
        attempts: 1,
        deliveredAt: '2026-05-01T08:00:02.000Z',
        lateSeconds: 2,
        problem: null,
      },
    ]);
    expect(scene.asked[0]).toMatchObject({ to: channel, posted: [], triedBefore: false });
  });

  it('is posted once, however many processes look at the same time', async () => {
    for (let count = 0; count < 20; count++) await add(scene, { topic: `t${count}` });
    scene.setClock('2026-05-01T08:00:00.000Z');
    // Within one process SQLite has one connection; processes of their own are tested below.
    const stores =
      engine === 'postgres'
        ? [scene.store, await scene.anotherStore(), await scene.anotherStore()]
        : [scene.store, scene.store, scene.store];
    await Promise.all(stores.map((store) => scene.look(scene.runner({ store }))));
    expect(scene.posted.length).toBe(20);
    expect(new Set(scene.asked.map(({ deliveryId }) => deliveryId)).size).toBe(20);
  });

  it('that a person asks for comes at once, besides the set times', async () => {
    await add(scene);
    await scene.book.fireNow('s1', channel);
    await scene.look();
    scene.setClock('2026-05-01T08:00:00.000Z');
    await scene.look();
    expect(scene.posted.map((text) => text.slice(0, 22))).toEqual([
      's1 at 2026-05-01T07:00',
      's1 at 2026-05-01T08:00',
    ]);
  });

  it('goes to the next day when it is out', async () => {
    await add(scene);
    for (const day of ['01', '02', '03']) {
      scene.setClock(`2026-05-${day}T08:00:30.000Z`);
      await scene.look();
    }
    expect(scene.posted.length).toBe(3);
    expect(await scene.book.list(channel)).toMatchObject([
      { nextFireAt: '2026-05-04T08:00:00.000Z' },
    ]);
  });
});

describe.each(engines)('After a stop, on %s', (engine) => {
  const scene = useScene(engine);

  it('of less than three hours the latest briefing comes late', async () => {
    await add(scene, { cron: '0 * * * *' });
    scene.setClock('2026-05-01T10:30:00.000Z');
    await scene.look();
    expect(scene.posted).toEqual(['s1 at 2026-05-01T10:00, written as number 1']);
    expect(await scene.history()).toMatchObject([
      { fireAt: '2026-05-01T10:00:00.000Z', state: 'delivered', lateSeconds: 1_800 },
      { fireAt: '2026-05-01T09:00:00.000Z', state: 'missed' },
    ]);
    const missed = await scene.store.db.selectFrom('schedule').select('missed').execute();
    expect(missed).toEqual([{ missed: 2 }]); // 8:00 and 9:00
    expect(scene.logged.join()).toContain('1 earlier briefing');
  });

  it('of days nothing comes before the next time, and what was missed is told', async () => {
    await add(scene);
    scene.setClock('2026-05-04T12:00:00.000Z');
    await scene.look();
    expect(scene.posted).toEqual([]);
    expect(await scene.history()).toMatchObject([
      {
        fireAt: '2026-05-04T08:00:00.000Z',
        state: 'missed',
        problem: expect.stringContaining('3 earlier briefings'),
      },
    ]);
    scene.setClock('2026-05-05T08:00:00.000Z');
    await scene.look();
    expect(scene.posted.length).toBe(1);
  });

  it('as much is caught up with as the schedule says', async () => {
    await add(scene, { topic: 'patient', catchUpHours: 12 });
    await add(scene, { topic: 'hasty', catchUpHours: 1 });
    await add(scene, { topic: 'changed' });
    await scene.book.edit('s3', channel, { catchUpHours: 12 });
    scene.setClock('2026-05-01T12:00:00.000Z');
    await scene.look();
    expect(scene.posted.map((text) => text.slice(0, 2)).sort()).toEqual(['s1', 's3']);
    const late = (await scene.history()).map(({ scheduleId, state }) => `${scheduleId} ${state}`);
    expect(late.sort()).toEqual(['s1 delivered', 's2 missed', 's3 delivered']);
  });

  it('what was due is due, also where its times are changed before anybody has looked', async () => {
    await add(scene);
    scene.setClock('2026-05-01T09:00:00.000Z');
    unwrap(await scene.book.edit('s1', channel, { cron: '0 10 * * *' }));
    await scene.look();
    expect((await scene.history()).map(({ fireAt }) => fireAt)).toEqual([
      '2026-05-01T08:00:00.000Z',
    ]);
    scene.setClock('2026-05-05T09:00:00.000Z');
    const changed = unwrap(await scene.book.edit('s1', channel, { zone: 'Europe/Berlin' }));
    expect(changed.nextFireAt).toBe('2026-05-06T08:00:00.000Z');
    expect((await scene.history())[0]).toMatchObject({
      fireAt: '2026-05-04T10:00:00.000Z',
      state: 'missed',
    });
    const [schedule] = await scene.store.db.selectFrom('schedule').select('missed').execute();
    expect(schedule!.missed).toBe(4);
  });

  it('the first look is made by starting', async () => {
    await add(scene);
    scene.setClock('2026-05-01T09:00:00.000Z');
    const runner = scene.runner();
    runner.start();
    await runner.quiet();
    expect(scene.posted.length).toBe(1);
  });
});

describe.each(engines)('A process that is to end, on %s', (engine) => {
  const scene = useScene(engine);

  it('claims nothing more', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const runner = scene.runner();
    await runner.stop();
    await scene.look(runner);
    expect(scene.posted).toEqual([]);
  });

  it('finishes what it is posting', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const { post, asked, goOn } = hangingPost();
    const runner = scene.runner({ post: () => post });
    runner.wake();
    await asked;
    const stopped = runner.stop();
    goOn();
    await stopped;
    expect(await scene.history()).toMatchObject([{ state: 'delivered' }]);
  });

  it('hands back what it has only written, so that another posts it at once', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    let stopped: Promise<void> | undefined;
    const runner = scene.runner({
      compose: async () => {
        stopped = runner.stop();
        return { ok: true, content: 'written by the one that ended' };
      },
    });
    runner.wake();
    await runner.quiet();
    await stopped;
    expect(scene.posted).toEqual([]);
    await scene.look();
    expect(scene.posted).toEqual(['written by the one that ended']);
    expect(scene.composed).toBe(0);
  });

  it('does not wait for ever', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const { post, asked, goOn } = hangingPost();
    const runner = scene.runner({ post: () => post });
    runner.wake();
    await asked;
    await runner.stop(0.05);
    expect(await scene.history()).toMatchObject([{ state: 'made' }]);
    goOn();
    await runner.quiet();
  });
});

describe.each(engines)('What is old, on %s', (engine) => {
  const scene = useScene(engine);

  it('is emptied once a day, by looks of a runner', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const runner = scene.runner();
    await scene.look(runner);
    const [{ id }] = (await scene.history()) as [Delivery];
    const content = async () => {
      const row = scene.store.db.selectFrom('delivery').select('content').where('id', '=', id);
      return (await row.executeTakeFirstOrThrow()).content;
    };
    scene.setClock('2026-05-31T07:00:00.000Z');
    await scene.look(runner);
    expect(await content()).toContain('s1 at 2026-05-01T08:00');
    scene.setClock('2026-06-01T00:00:00.000Z');
    await scene.look(runner);
    expect(await content()).toBeNull();
    expect((await scene.history()).at(-1)).toMatchObject({ id, state: 'delivered' });
  });

  it('waits until all that is due has been begun', async () => {
    scene.setClock('2026-05-01T07:00:00.000Z');
    for (let at = 0; at < 40; at++) {
      await add(scene, { channel: `C${at}`, cron: '0 0 * * *' });
    }
    await scene.store.db
      .insertInto('delivery')
      .values({
        ...{ id: 'dold', schedule_id: 's1', fire_at: '2026-01-01T00:00:00.000Z' },
        ...{ noted_at: '', next_try_at: '', give_up_at: '' },
        ...{ state: 'delivered', content: 'old', memory: null },
      })
      .execute();
    scene.setClock('2026-05-02T00:00:00.000Z');
    const { db } = scene.store;
    const old = () => db.selectFrom('delivery').where('content', '=', 'old').select('id').execute();
    const { goOn, post: hang } = hangingPost();
    const kept: number[] = [];
    let begun = 0;
    const post: Post = async (posting) => {
      // So many are worked on at once.
      if (++begun > 16) return { ok: true };
      if (begun === 16) {
        // More statements than a look has left.
        for (let at = 0; at < 300; at++) await old();
        goOn();
      }
      const posted = await hang(posting);
      kept.push((await old()).length);
      return posted;
    };
    await scene.look(scene.runner({ post: () => post }));
    expect(begun).toBe(40);
    expect(kept).toEqual(Array(16).fill(1));
    expect(await old()).toEqual([]);
  });
});
