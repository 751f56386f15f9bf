import type { Insertable } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepReport } from '../../src/store/library/keepReports.ts';
import { noteRests } from '../../src/store/library/restsOn.ts';
import type { DeliveryTable, ScheduleTable } from '../../src/store/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { forgetAll } from './forgetAll.ts';
import { draft, follow } from './library/invented.ts';
import { engines, newPlace, type Place } from './stores.ts';

/** Ninety days before it is 3 August. */
const now = '2026-11-01T12:00:00.000Z';

describe.each(engines)('Deliveries, on %s,', (engine) => {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await newPlace(engine);
    store = await place.open();
  });
  afterEach(() => place.clear());

  const addSchedule = async (id: string, more: Partial<Insertable<ScheduleTable>> = {}) => {
    const at = '2026-01-01T00:00:00.000Z';
    const row = { id, platform: 'slack', workspace: 'T1', channel: 'C1', words: 150 } as const;
    const times = { cron: '0 8 * * *', zone: 'UTC', next_fire_at: null } as const;
    const made = { topic: 'harbour', state: 'active', made_by: 'U1', made_at: at } as const;
    await store.db
      .insertInto('schedule')
      .values({ ...row, ...times, ...made, ...more })
      .execute();
  };
  /** Of the schedule s1, due at eight on a day of 2026; its id is the day, unless said. */
  const addDelivery = async (
    day: string,
    state: DeliveryTable['state'],
    more: Partial<Insertable<DeliveryTable>> = {},
  ) => {
    const at = `2026-${day}T08:00:00.000Z`;
    const times = { fire_at: at, next_try_at: at, give_up_at: at, noted_at: at };
    await store.db
      .insertInto('delivery')
      .values({ id: day, schedule_id: 's1', state, ...times, ...more })
      .execute();
  };
  const left = async () =>
    (await store.db.selectFrom('delivery').select('id').orderBy('id').execute()).map(
      ({ id }) => id,
    );

  it('are forgotten after the days that are set, whatever became of them', async () => {
    await addSchedule('s1');
    await addDelivery('08-01', 'delivered');
    await addDelivery('08-02', 'failed', { problem: 'The channel is gone.' });
    await addDelivery('08-03', 'missed');
    await addDelivery('08-04', 'silent');
    await addDelivery('08-05', 'delivered');
    expect(await forgetAll(store, now, 90)).toBe(3);
    expect(await left()).toEqual(['08-04', '08-05']);
    expect(await forgetAll(store, now, null)).toBe(0);
    expect(await left()).toEqual(['08-04', '08-05']);
  });

  it('stay as long as they may still be posted', async () => {
    await addSchedule('s1');
    await addDelivery('01-01', 'due');
    await addDelivery('01-02', 'made', { content: 'frozen' });
    expect(await forgetAll(store, now, 30)).toBe(0);
    const contents = await store.db
      .selectFrom('delivery')
      .select('content')
      .orderBy('id')
      .execute();
    expect(contents).toEqual([{ content: null }, { content: 'frozen' }]);
  });

  it('stay, however old, where the next briefing is held against what they told', async () => {
    await addSchedule('s1');
    await addSchedule('s2', { state: 'paused' });
    await addDelivery('01-01', 'delivered', { memory: 'first' });
    await addDelivery('01-02', 'silent', { memory: 'last of s1' });
    await addDelivery('01-03', 'failed', { memory: 'never told' });
    await addDelivery('01-04', 'delivered', { schedule_id: 's2', memory: 'last of s2' });
    expect(await forgetAll(store, now, 90)).toBe(2);
    expect(await left()).toEqual(['01-02', '01-04']);
  });

  it('of a schedule that was removed are forgotten, and then the schedule, and no other', async () => {
    await addSchedule('s1', { removed_at: '2026-08-03T09:00:00.000Z' });
    await addSchedule('s2', { removed_at: '2026-08-03T13:00:00.000Z' });
    await addSchedule('s3', { removed_at: '2026-08-03T09:00:00.000Z' });
    await addSchedule('s4');
    await addDelivery('07-01', 'delivered', { memory: 'told' });
    await addDelivery('07-02', 'delivered', { schedule_id: 's2', memory: 'told' });
    await addDelivery('08-04', 'delivered', { schedule_id: 's3', memory: 'told' });
    await forgetAll(store, now, 90);
    expect(await left()).toEqual(['07-02', '08-04']);
    const schedules = await store.db.selectFrom('schedule').select('id').orderBy('id').execute();
    expect(schedules.map(({ id }) => id)).toEqual(['s2', 's3', 's4']);
  });

  it('are forgotten with what was corrected in them, and let their reports go', async () => {
    await addSchedule('s1');
    await addDelivery('07-01', 'delivered');
    const { id: source } = await follow(store, 'T1');
    const kept = await keepReport(store.db, draft({}), source, new Date('2026-07-01T07:00:00Z'));
    if (kept.kept === 'unfollowed') throw new Error('not kept');
    await noteRests(store.db, 'T1', '07-01', [{ reportId: kept.reportId, revision: 1 }]);
    const change = {
      kind: 'corrected',
      outlet: null,
      speaker: null,
      was: '40',
      now: '50',
    } as const;
    await store.db
      .insertInto('correction')
      .values({
        delivery_id: '07-01',
        place: 0,
        report_id: kept.reportId,
        revision: 2,
        found_at: now,
        ...change,
      })
      .execute();
    await expect(store.db.deleteFrom('report').execute()).rejects.toThrow(/foreign key/i);
    expect(await forgetAll(store, now, 90)).toBe(1);
    expect(await store.db.selectFrom('correction').selectAll().execute()).toEqual([]);
    await store.db.deleteFrom('report').execute();
  });

  it('are forgotten once, by processes that walk at the same time', async () => {
    for (let at = 1; at < 60; at++) await addSchedule(`s${at}`);
    for (let at = 1; at < 60; at++) {
      for (const day of ['06-01', '07-01']) {
        const content = { content: 'a briefing', memory: 'what it told' };
        await addDelivery(day, 'delivered', {
          id: `${at} ${day}`,
          schedule_id: `s${at}`,
          ...content,
        });
      }
    }
    // Within one process SQLite has one connection.
    const stores =
      engine === 'postgres' ? [store, await place.open(), await place.open()] : [store, store];
    const counts = await Promise.all(stores.map((one) => forgetAll(one, now, 90)));
    // What one of them held the others passed over: that goes the next time.
    counts.push(await forgetAll(store, now, 90));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(59);
    expect((await left()).sort()).toEqual(
      Array.from({ length: 59 }, (_, at) => `${at + 1} 07-01`).sort(),
    );
  });

  it('are forgotten step by step, however many a schedule has, and however many schedules there are', async () => {
    const days = Array.from({ length: 1_200 }, (_, day) =>
      new Date(Date.UTC(2020, 0, 1 + day)).toISOString(),
    );
    for (let at = 0; at < 45; at++) await addSchedule(`s${at}`);
    for (const schedule of ['s1', 's44']) {
      const rows = days.map((at) => ({
        id: `${schedule} ${at}`,
        schedule_id: schedule,
        state: 'delivered' as const,
        content: 'a briefing',
        memory: 'what it told',
        ...{ fire_at: at, next_try_at: at, give_up_at: at, noted_at: at },
      }));
      for (let at = 0; at < rows.length; at += 400) {
        await store.db
          .insertInto('delivery')
          .values(rows.slice(at, at + 400))
          .execute();
      }
    }
    expect(await forgetAll(store, now, 90)).toBe(2 * 1_199);
    expect(await left()).toEqual([`s1 ${days.at(-1)}`, `s44 ${days.at(-1)}`]);
  });
});
