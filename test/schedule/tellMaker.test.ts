import { describe, expect, it } from 'vitest';
import type { TellTo } from '../../src/schedule/tell.ts';
import { engines } from '../store/stores.ts';
import { add, channel, gone, useScene } from './briefings.ts';

describe.each(engines)('The maker of a schedule, on %s', (engine) => {
  const scene = useScene(engine);
  const told: { to: TellTo; sentence: string }[] = [];
  const tell = () => async (to: TellTo, sentence: string) => {
    told.push({ to, sentence });
  };
  const lookOn = async (day: string, parts: Parameters<typeof scene.runner>[0] = { tell }) => {
    scene.setClock(`2026-05-${day}T08:00:00.000Z`);
    await scene.look(scene.runner(parts));
  };

  it('is told once that a briefing failed, until one is out again', async () => {
    told.length = 0;
    await add(scene);
    scene.answers.push(gone, gone);
    await lookOn('01');
    await lookOn('02');
    expect(told).toEqual([
      {
        to: { ...channel, person: 'U1' },
        sentence: expect.stringMatching(
          /^A briefing of your schedule s1 \(every day at 08:00 in UTC, "summit"\) could not be posted\. The channel is gone\. When that is mended: deliveries retry d[0-9a-f]{8}\./,
        ),
      },
    ]);
    await lookOn('03');
    expect(scene.posted).toHaveLength(1);
    scene.answers.push(gone);
    await lookOn('04');
    expect(told).toHaveLength(2);
  });

  it('is told by one of several processes', async () => {
    told.length = 0;
    for (const topic of ['a', 'b', 'c', 'd']) await add(scene, { topic });
    scene.answers.push(gone, gone, gone, gone);
    scene.setClock('2026-05-01T08:00:00.000Z');
    await Promise.all([1, 2].map(() => scene.look(scene.runner({ tell }))));
    expect(told).toHaveLength(4);
  });

  it('is told the next time where it could not be told, and nothing else comes of that', async () => {
    told.length = 0;
    await add(scene);
    scene.answers.push(gone, gone);
    await lookOn('01', { tell: () => () => Promise.reject(new Error('no private messages')) });
    expect(scene.logged).toContain(
      'The maker of a schedule could not be told that its briefing failed.',
    );
    expect(await scene.history()).toMatchObject([{ state: 'failed' }]);
    await lookOn('02');
    expect(told).toHaveLength(1);
  });

  it('is not told of what somebody paused', async () => {
    told.length = 0;
    await add(scene);
    await scene.book.fireNow('s1', channel);
    scene.passSeconds(1);
    await scene.book.pause('s1', channel);
    await scene.look(scene.runner({ tell }));
    expect(await scene.history()).toMatchObject([{ state: 'failed' }]);
    expect(told).toEqual([]);
  });

  it('is told that its zone is gone', async () => {
    told.length = 0;
    await add(scene);
    await scene.store.db.updateTable('schedule').set({ zone: 'Mars/Olympus' }).execute();
    await lookOn('01');
    expect(told.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('in Mars/Olympus, can no longer be read, so it is paused.'),
    ]);
    expect(told[0]!.sentence).not.toContain('deliveries retry');
  });
});
