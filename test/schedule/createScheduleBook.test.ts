import { describe, expect, it } from 'vitest';
import { createScheduleBook } from '../../src/schedule/createScheduleBook.ts';
import type { NewSchedule } from '../../src/schedule/schedule.ts';
import { engines } from '../store/stores.ts';
import { add, busy, channel, daily, unwrap, useScene } from './briefings.ts';

describe.each(engines)('The book of schedules on %s', (engine) => {
  const scene = useScene(engine);
  const elsewhere = { ...channel, channel: 'C2' };

  it('keeps a schedule with its next fire, the zone spelled as the time zone database spells it', async () => {
    const schedule = await add(scene, { zone: 'europe/berlin', cron: ' 0  8 * * 1-5 ' });
    expect(schedule).toEqual({
      ...daily,
      id: 's1',
      cron: '0 8 * * 1-5',
      zone: 'Europe/Berlin',
      state: 'active',
      madeAt: '2026-05-01T07:00:00.000Z',
      nextFireAt: '2026-05-04T06:00:00.000Z', // Monday, two hours ahead of UTC
      nothingNew: 'line',
      catchUpHours: 3,
      watch: null,
      rests: null,
    });
    expect(await scene.book.list(channel)).toEqual([schedule]);
  });

  it('lists those of one channel by number', async () => {
    for (let count = 0; count < 11; count++) await add(scene, { topic: `t${count}` });
    await add(scene, elsewhere);
    const ids = (await scene.book.list(channel)).map(({ id }) => id);
    expect(ids).toEqual(['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 's10', 's11']);
  });

  it('gives each its own number when many are added at once', async () => {
    const added = await Promise.all(
      Array.from({ length: 10 }, (_, at) => add(scene, { topic: `t${at}` })),
    );
    expect(new Set(added.map(({ id }) => id)).size).toBe(10);
  });

  it('leaves a schedule without a next fire that is paused and edited at once', async () => {
    // On SQLite one process has one connection, and what it does takes turns there.
    const store = engine === 'postgres' ? await scene.anotherStore() : scene.store;
    const book = createScheduleBook({ store, clock: scene.clock });
    for (let round = 1; round <= 10; round++) {
      const { id } = await add(scene, { topic: `t${round}` });
      await Promise.all([
        scene.book.edit(id, channel, { cron: '0 9 * * *' }),
        book.pause(id, channel),
      ]);
      const all = await scene.book.list(channel);
      expect(all.find((one) => one.id === id)).toMatchObject({ state: 'paused', nextFireAt: null });
    }
  });

  it('lets none be changed into what another one of its channel is', async () => {
    await add(scene);
    await add(scene, { cron: '0 9 * * *' });
    const changed = await scene.book.edit('s2', channel, { cron: '0 8 * * *' });
    expect(changed).toEqual({
      ok: false,
      problem: { problem: 'same-schedule', id: 's1', paused: false },
    });
    unwrap(await scene.book.edit('s2', channel, { cron: '0 8 * * *', zone: 'Europe/Berlin' }));
    unwrap(await scene.book.edit('s1', channel, { words: 300 }));
  });

  it('makes one briefing of somebody who asks for it twice, and tries at once what is on its way', async () => {
    await add(scene);
    const first = unwrap(await scene.book.fireNow('s1', channel));
    scene.passSeconds(2);
    expect(unwrap(await scene.book.fireNow('s1', channel)).id).toBe(first.id);
    scene.answers.push(busy, busy, busy);
    for (const pause of [0, 5, 10]) {
      scene.passSeconds(pause);
      await scene.look();
    }
    scene.passSeconds(1);
    unwrap(await scene.book.fireNow('s1', channel));
    await scene.look();
    expect(scene.posted.length).toBe(1);
    scene.passSeconds(1);
    expect(unwrap(await scene.book.fireNow('s1', channel)).id).not.toBe(first.id);
  });

  it('never gives the number of a removed one again', async () => {
    await add(scene);
    await scene.book.remove('s1', channel);
    expect((await add(scene)).id).toBe('s2');
  });

  it.each([
    [{ zone: 'Europe/Berln' }, { problem: 'unknown-zone', nearest: 'Europe/Berlin' }],
    [{ cron: '0 0 8 * * 1' }, { problem: 'cron-with-seconds' }],
    [{ cron: 'often' }, { problem: 'bad-cron' }],
    [{ cron: '0 8 31 2 *' }, { problem: 'never-fires' }],
    [{ cron: '*/10 * * * *' }, { problem: 'too-often', minutesBetween: 60 }],
    [{ cron: '0,59 8 * * 1' }, { problem: 'too-often', minutesBetween: 60 }],
    [{ cron: '0,30 0,23 * * *' }, { problem: 'too-often', minutesBetween: 60 }],
  ])('refuses %o', async (changes, problem) => {
    const outcome = await scene.book.add({ ...daily, ...changes });
    const given = Object.values(changes)[0];
    expect(outcome).toEqual({ ok: false, problem: { ...problem, given } });
    expect(await scene.book.list(channel)).toEqual([]);
  });

  it('takes every hour in a channel, and every minute on the terminal', async () => {
    await add(scene, { cron: '30 * * * *' });
    await add(scene, { cron: '30 8,17 * * *', platform: 'discord' });
    await add(scene, { cron: '* * * * *', platform: 'terminal' });
    const flooding = await scene.book.add({ ...daily, platform: 'discord', cron: '* * * * *' });
    expect(flooding).toMatchObject({ ok: false, problem: { problem: 'too-often' } });
  });

  it('holds twenty of one channel, also when many are added at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 23 }, (_, at) => scene.book.add({ ...daily, topic: `t${at}` })),
    );
    const refused = outcomes.filter(({ ok }) => !ok);
    const tooMany = {
      ok: false,
      problem: { problem: 'too-many-schedules', most: 20, of: 'channel' },
    };
    expect(refused).toEqual([tooMany, tooMany, tooMany]);
    const [first] = await scene.book.list(channel);
    await add(scene, elsewhere);
    await scene.book.remove(first!.id, channel);
    await add(scene);
    expect((await scene.book.list(channel)).length).toBe(20);
  });

  it('holds as many of a workspace and of a person as whoever runs it allows', async () => {
    const limits = { minutesBetween: 30, perWorkspace: 5, perPerson: 3 };
    const book = createScheduleBook({ store: scene.store, clock: scene.clock, limits });
    const ask = async (change: Partial<NewSchedule>) => {
      const outcome = await book.add({ ...daily, ...change });
      return outcome.ok ? 'added' : outcome.problem;
    };
    const tooMany = (most: number, of: string) => ({ problem: 'too-many-schedules', most, of });
    for (const at of [1, 2, 3]) expect(await ask({ channel: `C${at}` })).toBe('added');
    expect(await ask({ channel: 'C4' })).toEqual(tooMany(3, 'person'));
    for (const at of [5, 6]) expect(await ask({ channel: `C${at}`, madeBy: 'U2' })).toBe('added');
    expect(await ask({ channel: 'C7', madeBy: 'U2' })).toEqual(tooMany(5, 'workspace'));
    expect(await ask({ workspace: 'T2', cron: '0,30 * * * *' })).toBe('added');
    expect(await ask({ workspace: 'T2', cron: '0,29 * * * *' })).toMatchObject({
      problem: 'too-often',
      minutesBetween: 30,
    });
    await book.remove('s1', { ...channel, channel: 'C1' });
    expect(await ask({ channel: 'C4' })).toBe('added');
  });

  it('refuses a second one on the same topic at the same times, and names the first', async () => {
    await add(scene);
    const again = { cron: ' 0  8 * * * ', zone: 'utc', words: 300, madeBy: 'U2' };
    const outcome = await scene.book.add({ ...daily, ...again });
    const problem = { problem: 'same-schedule', id: 's1', paused: false };
    expect(outcome).toEqual({ ok: false, problem });
    await scene.book.pause('s1', channel);
    expect(await scene.book.add(daily)).toEqual({
      ok: false,
      problem: { ...problem, paused: true },
    });
    await add(scene, { topic: 'harbour' });
    await add(scene, { zone: 'Europe/Berlin' });
    await add(scene, elsewhere);
    await scene.book.remove('s1', channel);
    await add(scene);
  });

  it('pauses, and goes on from now', async () => {
    await add(scene);
    const paused = unwrap(await scene.book.pause('s1', channel));
    expect(paused).toMatchObject({ state: 'paused', nextFireAt: null });
    scene.setClock('2026-05-03T12:00:00.000Z');
    await scene.look();
    expect(await scene.history()).toEqual([]);
    const resumed = unwrap(await scene.book.resume('s1', channel));
    expect(resumed).toMatchObject({ state: 'active', nextFireAt: '2026-05-04T08:00:00.000Z' });
    expect(unwrap(await scene.book.resume('s1', channel))).toEqual(resumed);
  });

  it('knows no schedule of another channel, and none that was removed', async () => {
    await add(scene);
    const unknown = { ok: false, problem: { problem: 'unknown-schedule', given: 's1' } };
    const { pause, resume, remove, fireNow } = scene.book;
    for (const change of [pause, resume, remove, fireNow]) {
      expect(await change('s1', elsewhere)).toEqual(unknown);
    }
    expect((await remove('s1', channel)).ok).toBe(true);
    for (const change of [pause, resume, remove, fireNow]) {
      expect(await change('s1', channel)).toEqual(unknown);
    }
    expect(await scene.book.list(channel)).toEqual([]);
  });

  it('makes a delivery that is due now', async () => {
    await add(scene);
    const delivery = unwrap(await scene.book.fireNow('s1', channel));
    expect(delivery).toMatchObject({
      scheduleId: 's1',
      fireAt: '2026-05-01T07:00:00.000Z',
      state: 'due',
      attempts: 0,
    });
    // Asked for twice in the same millisecond it is still one.
    expect(unwrap(await scene.book.fireNow('s1', channel))).toEqual(delivery);
    expect(await scene.history()).toEqual([delivery]);
  });

  it('wakes the one that delivers when something is due at once, and only then', async () => {
    let woken = 0;
    const { store, clock } = scene;
    const book = createScheduleBook({ store, clock, wake: () => woken++ });
    await book.add(daily);
    await book.fireNow('s9', channel);
    expect(woken).toBe(0);
    await book.fireNow('s1', channel);
    expect(woken).toBe(1);
  });

  it('shows the latest deliveries first, as many as asked for, of this channel alone', async () => {
    await add(scene);
    await add(scene, elsewhere);
    await scene.book.fireNow('s2', elsewhere);
    for (let count = 0; count < 3; count++) {
      scene.passSeconds(60);
      await scene.book.fireNow('s1', channel);
      await scene.look();
    }
    const latest = await scene.book.deliveries(channel, 2);
    expect(latest.map(({ fireAt }) => fireAt)).toEqual([
      '2026-05-01T07:03:00.000Z',
      '2026-05-01T07:02:00.000Z',
    ]);
  });
});
