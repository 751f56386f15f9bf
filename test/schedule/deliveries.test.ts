import { describe, expect, it } from 'vitest';
import { engines } from '../store/stores.ts';
import { add, busy, channel, gone, unwrap, useScene } from './briefings.ts';

describe.each(engines)('A briefing that was given up, on %s', (engine) => {
  const scene = useScene(engine);
  const elsewhere = { ...channel, channel: 'C2' };

  const fail = async (answer: typeof gone | typeof busy = gone) => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    scene.answers.push(answer);
    await scene.look();
    return (await scene.history())[0]!;
  };

  it('is listed with its reason, in its channel and for who sees all', async () => {
    const failed = await fail();
    const listed = [{ id: failed.id, state: 'failed', problem: 'The channel is gone.' }];
    const query = { most: 20, failed: true };
    expect(await scene.book.findDeliveries({ ...query, at: channel })).toMatchObject(listed);
    expect(await scene.book.findDeliveries({ ...query, at: null })).toMatchObject(listed);
    expect(await scene.book.findDeliveries({ ...query, at: elsewhere })).toEqual([]);
    scene.setClock('2026-05-02T08:00:00.000Z');
    await scene.look();
    expect(await scene.book.findDeliveries({ ...query, at: channel })).toHaveLength(1);
    expect(await scene.book.findDeliveries({ most: 20, at: channel })).toHaveLength(2);
  });

  it('is posted with the same bytes when it is tried again, after a look into the channel', async () => {
    const { id } = await fail();
    scene.setClock('2026-05-03T12:00:00.000Z');
    unwrap(await scene.book.retry(id.slice(0, 9), channel));
    await scene.look();
    const [first, again] = scene.asked.filter(({ deliveryId }) => deliveryId === id);
    expect(again).toMatchObject({ content: first!.content, triedBefore: true });
    const found = await scene.book.findDeliveries({ at: channel, most: 9 });
    expect(found.find((one) => one.id === id)).toMatchObject({ state: 'delivered', problem: null });
  });

  it('is tried as often as a new one', async () => {
    const { id } = await fail();
    unwrap(await scene.book.retry(id, channel));
    scene.answers.push(busy);
    await scene.look();
    expect(await scene.history()).toMatchObject([
      { state: 'made', problem: 'Slack asks to wait.' },
    ]);
    scene.passSeconds(60);
    await scene.look();
    expect(await scene.history()).toMatchObject([{ state: 'delivered' }]);
  });

  it('is refused with the reason where there is nothing to try', async () => {
    const { id } = await fail();
    const problem = async (given: string, at = channel) => {
      const outcome = await scene.book.retry(given, at);
      return outcome.ok ? null : outcome.problem.problem;
    };
    expect(await problem(id, elsewhere)).toBe('unknown-delivery');
    for (const given of ['d', 'd%', "d' or 1=1", 'dffffffff', '']) {
      expect(await problem(given)).toBe('unknown-delivery');
    }
    await scene.book.remove('s1', channel);
    expect(await problem(id)).toBe('schedule-removed');
  });

  it('is not tried twice by two who ask at once', async () => {
    const { id } = await fail();
    const both = await Promise.all([1, 2].map(() => scene.book.retry(id, channel)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await scene.look();
    expect(scene.posted).toHaveLength(1);
    const outcome = await scene.book.retry(id, channel);
    expect(outcome).toMatchObject({ problem: { problem: 'not-failed', state: 'delivered' } });
  });
});
