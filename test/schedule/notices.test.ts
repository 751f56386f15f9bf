import { describe, expect, it } from 'vitest';
import { forgetOld } from '../../src/store/forgetOld.ts';
import { addNotice, type NewNotice } from '../../src/store/notices.ts';
import { engines } from '../store/stores.ts';
import { busy, channel, gone, useScene } from './briefings.ts';

const notice: NewNotice = { ...channel, id: 'n1', under: null, content: 'The feed is dead.' };

describe.each(engines)('A notice, on %s', (engine) => {
  const scene = useScene(engine);
  const add = (change: Partial<NewNotice> = {}) =>
    addNotice(scene.store.db, { ...notice, ...change }, scene.clock());
  const states = async () =>
    (await scene.store.db.selectFrom('notice').select('state').execute()).map(({ state }) => state);

  it('is posted once, whoever adds it and however many processes look', async () => {
    expect([await add(), await add()]).toEqual([true, false]);
    await Promise.all([scene.look(), scene.look()]);
    expect(scene.posted).toEqual(['The feed is dead.']);
    expect(await add()).toBe(false);
    await scene.look();
    expect(scene.posted).toHaveLength(1);
    expect(scene.asked[0]).toMatchObject({ deliveryId: 'n1', to: channel, triedBefore: false });
    expect(scene.asked[0]).not.toHaveProperty('under');
  });

  it('about a message goes under that message', async () => {
    await add({ under: '17.2' });
    await scene.look();
    expect(scene.asked[0]).toMatchObject({ under: '17.2' });
  });

  it('is tried again with the same bytes while the platform is busy, for two days', async () => {
    await add();
    for (let tries = 0; tries < 30; tries++) {
      scene.answers.push(busy);
      await scene.look();
      scene.passSeconds(16 * 60);
    }
    expect(await states()).toEqual(['made']);
    await scene.look();
    expect(scene.posted).toEqual(['The feed is dead.']);
    expect(scene.asked.at(-1)).toMatchObject({ triedBefore: true });
    expect(new Set(scene.asked.map(({ content }) => content)).size).toBe(1);
  });

  it('is given up after two days, or at once where the channel is gone', async () => {
    await add();
    scene.answers.push(busy);
    await scene.look();
    scene.passSeconds(3 * 86_400);
    scene.answers.push(gone);
    await add({ id: 'n2' });
    await scene.look();
    expect(await states()).toEqual(['failed', 'failed']);
    expect(scene.posted).toEqual([]);
  });

  it('waits for a platform that is not connected, which is no try', async () => {
    await add();
    await scene.look(scene.runner({ post: () => null }));
    scene.passSeconds(60);
    await scene.look();
    expect(scene.posted).toHaveLength(1);
  });

  it('is forgotten a month after it was posted', async () => {
    await add();
    await scene.look();
    scene.passSeconds(31 * 86_400);
    await forgetOld(scene.store, scene.clock());
    expect(await states()).toEqual([]);
  });
});
