import { describe, expect, it } from 'vitest';
import { engines } from '../store/stores.ts';
import { add, channel, unwrap, useScene } from './briefings.ts';

describe.each(engines)('A schedule of every two weeks, on %s', (engine) => {
  const scene = useScene(engine);
  /** The days on which it fires from 1 May 2026, a Friday, on. */
  async function daysOf(cron: string, zone = 'UTC', count = 5): Promise<string[]> {
    const { id, nextFireAt } = await add(scene, { cron, zone });
    const days = [nextFireAt!.slice(0, 16)];
    while (days.length < count) {
      scene.setClock(`${days.at(-1)}:00.000Z`);
      await scene.look();
      const [schedule] = await scene.book.list(channel);
      expect(schedule?.id).toBe(id);
      days.push(schedule!.nextFireAt!.slice(0, 16));
    }
    return days;
  }

  it('begins with the first such day and leaves each second one out', async () => {
    expect(await daysOf('0 9 * * 1 every 2 weeks')).toEqual([
      '2026-05-04T09:00',
      '2026-05-18T09:00',
      '2026-06-01T09:00',
      '2026-06-15T09:00',
      '2026-06-29T09:00',
    ]);
    expect(scene.posted.length).toBe(4);
  });

  it('begins in the week that is named, also where that is later or past', async () => {
    const later = await daysOf('0 9 * * 1 every 2 weeks from 2026-05-13', 'UTC', 2);
    expect(later).toEqual(['2026-05-11T09:00', '2026-05-25T09:00']);
  });

  it('has no briefing before the week that it begins with', async () => {
    const wanted = await add(scene, { cron: '0 9 * * 1 every 2 weeks from 2026-09-07' });
    expect(wanted.nextFireAt).toBe('2026-09-07T09:00:00.000Z');
  });

  it('keeps all of its days in the same weeks, and its hour through a change of the clocks', async () => {
    scene.setClock('2026-10-15T07:00:00.000Z'); // a Thursday
    expect(await daysOf('0 9 * * 1,5 every 2 weeks', 'Europe/Berlin')).toEqual([
      '2026-10-16T07:00',
      '2026-10-26T08:00',
      '2026-10-30T08:00',
      '2026-11-09T08:00',
      '2026-11-13T08:00',
    ]);
  });

  it('keeps its weeks when it is paused and goes on', async () => {
    await add(scene, { cron: '0 9 * * 1 every 2 weeks' });
    await scene.book.pause('s1', channel);
    scene.setClock('2026-05-05T07:00:00.000Z');
    const resumed = unwrap(await scene.book.resume('s1', channel));
    expect(resumed.nextFireAt).toBe('2026-05-18T09:00:00.000Z');
  });

  it('and one of the first Monday of the month, or twice a day, comes then', async () => {
    expect((await add(scene, { cron: '0 9 * * 1#1' })).nextFireAt).toContain('2026-05-04T09:00');
    expect((await add(scene, { cron: '0 9 * * 5L' })).nextFireAt).toContain('2026-05-29T09:00');
    const twice = await add(scene, { cron: '0 8,18 * * *' });
    expect(twice.nextFireAt).toContain('2026-05-01T08:00');
    scene.setClock('2026-05-01T08:00:00.000Z');
    await scene.look();
    expect((await scene.book.list(channel)).at(-1)?.nextFireAt).toContain('2026-05-01T18:00');
  });
});
