import { describe, expect, it } from 'vitest';
import type { Compose } from '../../src/schedule/compose.ts';
import { createRemovals } from '../../src/schedule/removals.ts';
import type { DueRunner } from '../../src/schedule/runDue.ts';
import { addNotice } from '../../src/store/notices.ts';
import { engines } from '../store/stores.ts';
import { add, channel, somebodyWaits, useScene } from './briefings.ts';

const why = 'The app was removed: install it again.';
const workspace = { platform: 'slack', workspace: 'T1' } as const;

describe.each(engines)('A workspace that has removed the app, on %s', (engine) => {
  const scene = useScene(engine);
  const told: string[] = [];
  const remarks: (readonly string[])[] = [];
  const compose: Compose = async (_schedule, fireAt, _earlier, given) => {
    remarks.push(given);
    return { ok: true, content: fireAt.slice(11, 16) };
  };
  let runner: DueRunner;
  const begin = async (cron = '0 8 * * *') => {
    told.length = 0;
    remarks.length = 0;
    await add(scene, { cron });
    runner = scene.runner({ compose, tell: () => async (_to, said) => void told.push(said) });
    const { store, clock } = scene;
    return createRemovals({ store, clock, wake: () => runner.wake() });
  };
  const lookAt = async (time: string) => {
    scene.setClock(`2026-05-01T${time}:00.000Z`);
    await scene.look(runner);
  };
  const listed = async () => (await scene.book.list(channel))[0]!;
  const outcomes = async () =>
    (await scene.history()).map(({ state, problem }) => [state, problem]).reverse();

  it('makes its schedules rest at once, with the reason, and deletes none', async () => {
    const removals = await begin();
    await removals.removed(workspace, why);
    expect(await listed()).toMatchObject({
      state: 'active',
      rests: { since: '2026-05-01T07:00:00.000Z', why },
      nextFireAt: '2026-05-01T08:00:00.000Z',
    });
  });

  it('leaves the schedules of other workspaces alone', async () => {
    const removals = await begin();
    await removals.removed({ ...workspace, workspace: 'T2' }, why);
    await lookAt('08:00');
    expect(scene.posted).toEqual(['08:00']);
    expect((await listed()).rests).toBeNull();
  });

  it('is asked for nothing, and what was due in vain stands in the list with the reason', async () => {
    const removals = await begin();
    await removals.removed(workspace, why);
    await lookAt('08:00');
    expect(await outcomes()).toEqual([['due', why]]);
    await lookAt('11:30');
    expect(await outcomes()).toEqual([['failed', why]]);
    expect(scene.asked).toEqual([]);
    expect(remarks).toEqual([]);
    expect(told).toEqual([]);
  });

  it('gets the briefing that is not too old when it is back, late and with the reason', async () => {
    const removals = await begin();
    await removals.removed(workspace, why);
    await lookAt('08:00');
    scene.setClock('2026-05-01T09:30:00.000Z');
    await removals.returned(workspace);
    await runner.quiet();
    expect(scene.posted).toEqual(['08:00']);
    expect(remarks).toEqual([
      [
        'This briefing comes 1 hour 30 minutes late. The app was removed from here, and is back now.',
      ],
    ]);
    expect((await listed()).rests).toBeNull();
  });

  it('gets only the latest of those that waited; the others are missed, and it is told', async () => {
    const removals = await begin('0 * * * *');
    await removals.removed(workspace, why);
    for (const time of ['07:00', '08:00', '09:00', '10:00']) await lookAt(time);
    scene.setClock('2026-05-01T10:05:00.000Z');
    await removals.returned(workspace);
    await runner.quiet();
    expect(scene.posted).toEqual(['10:00']);
    expect((await outcomes()).map(([state]) => state)).toEqual(['missed', 'missed', 'delivered']);
    expect(remarks.flat()).toContain(
      '2 briefings before this one were missed, as nothing could be posted in time.',
    );
  });

  it('goes on with the next fire when it comes back after that', async () => {
    const removals = await begin();
    await removals.removed(workspace, why);
    await lookAt('08:00');
    await lookAt('11:30');
    await removals.returned(workspace);
    await runner.quiet();
    expect(scene.posted).toEqual([]);
    scene.setClock('2026-05-02T08:00:00.000Z');
    await scene.look(runner);
    expect(scene.posted).toEqual(['08:00']);
  });

  it('gets its notices, too, when it is back', async () => {
    const removals = await begin();
    await removals.removed(workspace, why);
    const notice = { ...channel, id: 'n1', under: null, content: 'The feed is dead.' };
    await addNotice(scene.store.db, notice, scene.clock());
    await scene.look(runner);
    expect(scene.asked).toEqual([]);
    await removals.returned(workspace);
    await runner.quiet();
    expect(scene.posted).toEqual(['The feed is dead.']);
  });

  it('may be heard of twice, and in any order', async () => {
    const removals = await begin();
    await removals.returned(workspace);
    await removals.removed(workspace, why);
    scene.setClock('2026-05-01T07:30:00.000Z');
    await removals.removed(workspace, why);
    expect((await listed()).rests?.since).toBe('2026-05-01T07:00:00.000Z');
    expect(await removals.workspaces('slack')).toEqual(['T1']);
    await removals.returned(workspace);
    await removals.returned(workspace);
    expect(await removals.workspaces('slack')).toEqual([]);
    await lookAt('08:00');
    expect(scene.posted).toEqual(['08:00']);
  });
});

describe.each(engines)('Who hears of a workspace that goes and comes, on %s', (engine) => {
  const scene = useScene(engine);
  const removals = () => createRemovals({ ...scene, wake: () => undefined });

  it('writes down what was heard last, however fast it changes', async () => {
    await add(scene);
    const heard = removals();
    await Promise.all(
      Array.from({ length: 10 }, () => [
        heard.removed(workspace, why),
        heard.returned(workspace),
      ]).flat(),
    );
    expect(await heard.workspaces('slack')).toEqual([]);
    expect((await scene.book.list(channel))[0]!.rests).toBeNull();
  });

  it('lets another process finish what it has in hand, which may be the latest', async () => {
    await add(scene, { cron: '0 * * * *' });
    const heard = removals();
    await heard.removed(workspace, why);
    for (const time of ['07:00', '08:00', '09:00']) {
      scene.setClock(`2026-05-01T${time}:00.000Z`);
      await scene.look();
    }
    // It has looked before the workspace was back, and has not given it back yet.
    await scene.store.db
      .updateTable('delivery')
      .set({ lease_owner: 'another process', lease_until: '2026-05-01T09:01:00.000Z' })
      .where('fire_at', '=', '2026-05-01T09:00:00.000Z')
      .execute();
    await heard.returned(workspace);
    const states = (await scene.history()).map(({ state }) => state);
    expect(states).toEqual(['due', 'missed']);
    scene.setClock('2026-05-01T09:11:00.000Z');
    await scene.look();
    expect(scene.posted).toHaveLength(1);
  });
});

describe.each(engines)('A channel that was closed, on %s', (engine) => {
  const scene = useScene(engine);
  const removals = () => createRemovals({ ...scene, wake: () => undefined });
  const listed = async () => (await scene.book.list(channel))[0]!;

  it('makes its schedules rest, which try at their times all the same', async () => {
    await add(scene);
    await removals().closed(channel, 'The channel is archived.');
    expect((await listed()).rests?.why).toBe('The channel is archived.');
    scene.setClock('2026-05-01T08:00:00.000Z');
    await scene.look();
    expect(scene.posted).toHaveLength(1);
    expect((await listed()).rests).toBeNull();
  });

  it('lets them go on when it is opened, unless its workspace has removed the app', async () => {
    await add(scene);
    await removals().closed(channel, 'The channel is archived.');
    await removals().opened(channel);
    expect((await listed()).rests).toBeNull();
    await removals().removed(workspace, why);
    await removals().opened(channel);
    expect((await listed()).rests?.why).toBe(why);
  });
});

/** SQLite lets one transaction write at a time. */
describe('A workspace that comes back while another process claims, on postgres', () => {
  const scene = useScene('postgres');

  it('leaves what is claimed to that process', async () => {
    await add(scene, { cron: '0 * * * *' });
    const heard = createRemovals({ ...scene, wake: () => undefined });
    await heard.removed(workspace, why);
    for (const time of ['07:00', '08:00', '09:00']) {
      scene.setClock(`2026-05-01T${time}:00.000Z`);
      await scene.look();
    }
    let back: Promise<void> = Promise.resolve();
    await scene.store.db.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('delivery')
        .set({ lease_owner: 'another process', lease_until: '2026-05-01T09:01:00.000Z' })
        .where('fire_at', '=', '2026-05-01T08:00:00.000Z')
        .execute();
      back = heard.returned(workspace);
      await somebodyWaits(scene.store);
    });
    await back;
    expect((await scene.history()).map(({ state }) => state)).toEqual(['due', 'due']);
    const [schedule] = await scene.store.db.selectFrom('schedule').select('missed').execute();
    expect(schedule!.missed).toBe(0);
  });
});
