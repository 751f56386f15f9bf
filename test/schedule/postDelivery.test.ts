import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/schedule/post.ts';
import type { Delivery } from '../../src/schedule/schedule.ts';
import { engines } from '../store/stores.ts';
import { add, busy, gone, useScene } from './briefings.ts';

describe.each(engines)('A platform that fails, on %s', (engine) => {
  const scene = useScene(engine);

  it('is asked again after about five seconds, then ten, with the same bytes', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    scene.answers.push(busy, busy);
    const runner = scene.runner();
    await scene.look(runner);
    expect(await scene.history()).toMatchObject([{ state: 'made', problem: busy.problem }]);
    const asked: number[] = [];
    // Each pause may be up to a fifth shorter.
    for (const seconds of [3, 2, 7, 3]) {
      scene.passSeconds(seconds);
      await scene.look(runner);
      asked.push(scene.asked.length);
    }
    expect(asked).toEqual([1, 2, 2, 3]);
    expect(new Set(scene.asked.map(({ content }) => content)).size).toBe(1);
    expect(new Set(scene.asked.map(({ deliveryId }) => deliveryId)).size).toBe(1);
    expect(scene.composed).toBe(1);
    expect(scene.asked.map(({ triedBefore }) => triedBefore)).toEqual([false, true, true]);
    expect(await scene.history()).toMatchObject([
      { state: 'delivered', attempts: 3, problem: null },
    ]);
  });

  it('is one line of the log for each further try, with its number and the reason', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    scene.answers.push(busy, busy, busy);
    const runner = scene.runner();
    for (const seconds of [0, 5, 10, 20]) {
      scene.passSeconds(seconds);
      await scene.look(runner);
    }
    const [{ id: delivery }] = (await scene.history()) as [Delivery];
    const { problem } = busy;
    expect(scene.logged).toEqual(Array(3).fill('A briefing is tried again.'));
    expect(scene.facts).toEqual([1, 2, 3].map((attempts) => ({ delivery, attempts, problem })));
  });

  it('is asked ten times, then the delivery has failed with its problem', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    scene.answers.push(...Array.from({ length: 20 }, () => busy));
    const runner = scene.runner();
    for (let count = 0; count < 20; count++) {
      await scene.look(runner);
      scene.passSeconds(15 * 60); // the longest pause
      // Else the next day's would be due.
      if (scene.clock() > new Date('2026-05-01T10:45:00.000Z')) break;
    }
    expect(scene.asked.length).toBe(10);
    expect(await scene.history()).toMatchObject([
      { state: 'failed', attempts: 10, problem: busy.problem },
    ]);
  });

  it('for good is not asked again', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    scene.answers.push(gone);
    await scene.look();
    scene.passSeconds(60);
    await scene.look();
    expect(scene.asked.length).toBe(1);
    expect(await scene.history()).toMatchObject([{ state: 'failed', problem: gone.problem }]);
  });

  it('in a way that nobody foresaw is asked again, too', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const error = new Error('connect ECONNREFUSED 10.0.0.7:443');
    await scene.look(scene.runner({ post: () => () => Promise.reject(error) }));
    // The words of an exception are for the log; people get a sentence that leads there.
    const [{ id, state, problem }] = (await scene.history()) as [Delivery];
    expect(state).toBe('made');
    expect(problem).toBe(`The briefing could not be posted; the log has the reason under ${id}.`);
    expect(scene.facts).toContainEqual({ delivery: id, err: error });
    scene.passSeconds(5);
    await scene.look();
    expect(scene.posted.length).toBe(1);
  });

  it('after two of five messages is asked for the rest', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const asked: (readonly string[])[] = [];
    const two: Post = async ({ posted, onPosted }) => {
      asked.push(posted);
      for (const id of posted.length === 0 ? ['m1', 'm2'] : ['m3', 'm4', 'm5']) await onPosted(id);
      return asked.length === 1 ? busy : { ok: true };
    };
    const runner = scene.runner({ post: () => two });
    await scene.look(runner);
    scene.passSeconds(5);
    await scene.look(runner);
    expect(asked).toEqual([[], ['m1', 'm2']]);
    const row = await scene.store.db.selectFrom('delivery').select('posted').execute();
    expect(row).toEqual([{ posted: '["m1","m2","m3","m4","m5"]' }]);
  });

  it.each([
    [1, 'The channel is gone. Its first message is out; the rest will not follow.'],
    [2, 'The channel is gone. Its first 2 messages are out; the rest will not follow.'],
  ])('for good after %i messages says that those are out', async (count, problem) => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const torn: Post = async ({ onPosted }) => {
      for (let number = 1; number <= count; number++) await onPosted(`m${number}`);
      return gone;
    };
    await scene.look(scene.runner({ post: () => torn }));
    expect(await scene.history()).toMatchObject([{ state: 'failed', problem }]);
  });

  it('is told since when there may be something of the briefing in the channel', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:10.000Z');
    scene.answers.push(busy);
    const runner = scene.runner();
    await scene.look(runner);
    scene.passSeconds(60);
    await scene.look(runner);
    const since = '2026-05-01T08:00:10.000Z';
    expect(scene.asked).toMatchObject([
      { triedBefore: false, triedSince: since },
      { triedBefore: true, triedSince: since },
    ]);
  });

  it('that is not connected is waited for', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    await scene.look(scene.runner({ post: () => null }));
    expect(await scene.history()).toMatchObject([
      { state: 'due', attempts: 0, problem: expect.stringContaining('Slack is not connected') },
    ]);
    scene.setClock('2026-05-01T10:59:00.000Z');
    await scene.look();
    expect(await scene.history()).toMatchObject([{ state: 'delivered', lateSeconds: 10_740 }]);
  });

  it('that is not connected within three hours has failed, and it is said why', async () => {
    await add(scene);
    const runner = scene.runner({ post: () => null });
    for (const time of ['08:00', '09:30', '11:01']) {
      scene.setClock(`2026-05-01T${time}:00.000Z`);
      await scene.look(runner);
    }
    expect(await scene.history()).toMatchObject([
      { state: 'failed', problem: expect.stringContaining('Slack is not connected') },
    ]);
  });
});
