import { describe, expect, it } from 'vitest';
import { engines } from '../store/stores.ts';
import { add, hangingPost, useScene } from './briefings.ts';

describe.each(engines)('A process that falls silent, on %s', (engine) => {
  const scene = useScene(engine);

  it('keeps its delivery until its lease ends; then another posts the same bytes', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const { post, asked, goOn } = hangingPost();
    const silent = scene.runner({ post: () => post });
    silent.wake();
    const { content, deliveryId } = await asked;

    const other = scene.runner();
    scene.passSeconds(59);
    await scene.look(other);
    expect(scene.asked).toEqual([]);
    scene.passSeconds(2);
    await scene.look(other);
    expect(scene.asked).toMatchObject([{ content, deliveryId, triedBefore: true }]);

    // It wakes up: what it still writes is void, and it says so.
    goOn();
    await silent.quiet();
    expect(scene.logged).toContain('Another process has taken this delivery over.');
    const rows = await scene.store.db
      .selectFrom('delivery')
      .select(['state', 'posted', 'attempts'])
      .execute();
    expect(rows).toEqual([{ state: 'delivered', posted: '["m1"]', attempts: 2 }]);
  });

  it('is told from one that runs under the same name', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const { post, asked, goOn } = hangingPost();
    const silent = scene.runner({ post: () => post, owner: 'bot-0' });
    silent.wake();
    await asked;
    scene.passSeconds(61);
    const restarted = hangingPost();
    const another = scene.runner({ post: () => restarted.post, owner: 'bot-0' });
    another.wake();
    await restarted.asked;
    goOn();
    await silent.quiet();
    expect(await scene.history()).toMatchObject([{ state: 'made' }]);
    restarted.goOn();
    await another.quiet();
    expect(await scene.history()).toMatchObject([{ state: 'delivered', attempts: 2 }]);
  });

  it('between writing and posting posts nothing when it wakes up too late', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    let wakeUp: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => {
      wakeUp = resolve;
    });
    let begun: () => void = () => undefined;
    const writing = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const silent = scene.runner({
      compose: async () => {
        begun();
        await asleep;
        return { ok: true, content: 'an old briefing' };
      },
    });
    silent.wake();
    await writing;
    scene.passSeconds(61);
    await scene.look();
    wakeUp();
    await silent.quiet();
    expect(scene.posted).toEqual(['s1 at 2026-05-01T08:00, written as number 1']);
  });
});
