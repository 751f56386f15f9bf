import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/schedule/post.ts';
import { engines } from '../store/stores.ts';
import { add, busy, channel, hangingPost, unwrap, useScene } from './briefings.ts';

describe.each(engines)('A schedule that is no more, on %s', (engine) => {
  const scene = useScene(engine);

  it('posts nothing that was not out, and its deliveries stay readable', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    await scene.look();
    scene.setClock('2026-05-02T08:00:00.000Z');
    scene.answers.push(busy);
    const runner = scene.runner();
    await scene.look(runner);
    await scene.book.remove('s1', channel);
    scene.passSeconds(5);
    await scene.look(runner);
    expect(scene.posted.length).toBe(1);
    expect(await scene.history()).toMatchObject([
      { state: 'failed', problem: expect.stringContaining('removed') },
      { state: 'delivered' },
    ]);
  });

  it('while a briefing of it is being posted lets that one out', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const { post, asked, goOn } = hangingPost();
    const runner = scene.runner({ post: () => post });
    runner.wake();
    await asked;
    await scene.book.remove('s1', channel);
    goOn();
    await runner.quiet();
    expect(await scene.history()).toMatchObject([{ state: 'delivered' }]);
  });

  it('while a briefing of it is tried again says how much of that is out', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const torn: Post = async ({ onPosted }) => {
      await onPosted('m1');
      return busy;
    };
    const runner = scene.runner({ post: () => torn });
    await scene.look(runner);
    await scene.book.remove('s1', channel);
    scene.passSeconds(5);
    await scene.look(runner);
    expect(await scene.history()).toMatchObject([
      { state: 'failed', problem: expect.stringMatching(/removed .* Its first message is out/) },
    ]);
  });

  it('because its zone is no more is paused with the reason, and holds up nobody else', async () => {
    await add(scene);
    await add(scene, { topic: 'harbour' });
    await scene.store.db
      .updateTable('schedule')
      .set({ zone: 'Mars/Olympus' })
      .where('id', '=', 's1')
      .execute();
    scene.setClock('2026-05-01T08:00:00.000Z');
    await scene.look();
    expect(scene.posted.length).toBe(1);
    expect(await scene.book.list(channel)).toMatchObject([
      { id: 's1', state: 'paused', nextFireAt: null },
      { id: 's2', state: 'active' },
    ]);
    const failed = (await scene.history()).find(({ scheduleId }) => scheduleId === 's1');
    expect(failed).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('Mars/Olympus'),
    });
  });
});

describe.each(engines)('A schedule that is paused, on %s', (engine) => {
  const scene = useScene(engine);
  const paused = { state: 'failed', problem: expect.stringContaining('paused') };

  it('posts no briefing that was to be tried again', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    scene.answers.push(busy);
    const runner = scene.runner();
    await scene.look(runner);
    scene.passSeconds(1);
    await scene.book.pause('s1', channel);
    scene.passSeconds(4);
    await scene.look(runner);
    expect(scene.posted).toEqual([]);
    expect(await scene.history()).toMatchObject([paused]);
  });

  it('posts none that was being written', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const runner = scene.runner({
      compose: async () => {
        scene.passSeconds(1);
        await scene.book.pause('s1', channel);
        return { ok: true, content: 'too late' };
      },
    });
    await scene.look(runner);
    expect(scene.posted).toEqual([]);
    expect(await scene.history()).toMatchObject([paused]);
  });

  it('posts the one that somebody asks for', async () => {
    await add(scene);
    await scene.book.pause('s1', channel);
    scene.passSeconds(1);
    unwrap(await scene.book.fireNow('s1', channel));
    await scene.look();
    expect(scene.posted.length).toBe(1);
    expect(await scene.book.list(channel)).toMatchObject([{ state: 'paused' }]);
  });

  it('twice stays paused since the first time', async () => {
    await add(scene);
    await scene.book.pause('s1', channel);
    scene.passSeconds(1);
    unwrap(await scene.book.fireNow('s1', channel));
    scene.passSeconds(1);
    unwrap(await scene.book.pause('s1', channel));
    await scene.look();
    expect(scene.posted.length).toBe(1);
  });

  it('and resumed posts again', async () => {
    await add(scene);
    await scene.book.pause('s1', channel);
    scene.passSeconds(1);
    unwrap(await scene.book.resume('s1', channel));
    scene.setClock('2026-05-01T08:00:00.000Z');
    await scene.look();
    expect(scene.posted.length).toBe(1);
  });
});
