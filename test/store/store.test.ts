import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeptLines } from '../../src/store/createKeptLines.ts';
import { forgetOld } from '../../src/store/forgetOld.ts';
import type { Store } from '../../src/store/store.ts';
import { runProcess } from '../doubles/processes.ts';
import { forgetAll } from './forgetAll.ts';
import { engines, newPlace, type Place, problemOf } from './stores.ts';

/** As a version left the tables that knew no library. */
async function dropLibrary({ db }: Store): Promise<void> {
  const first = [
    'notice',
    'correction',
    'rests_on',
    'quote',
    'carried',
    'listed',
    'address',
    'revision',
    'report_search',
  ];
  const then = ['report', 'channel_topic', 'topic', 'source'];
  for (const table of [...first, ...then]) await sql`drop table ${sql.table(table)}`.execute(db);
}

/** As a version left them that told nothing of its operation. */
async function dropOperation({ db }: Store): Promise<void> {
  await sql`drop table audit`.execute(db);
  await sql`alter table schedule drop column failure_told_at`.execute(db);
  await sql`alter table delivery drop column taken_over`.execute(db);
}

async function dropWatches({ db }: Store): Promise<void> {
  for (const index of ['schedule_to_look', 'schedule_of_topic']) {
    await sql`drop index ${sql.ref(index)}`.execute(db);
  }
  const added = 'kind look_after to_look seen_version missed_told rests_since rests_why';
  for (const column of added.split(' ')) {
    await sql`alter table schedule drop column ${sql.ref(column)}`.execute(db);
  }
}

/** As a version left them that ran all of Discord in each process. */
async function dropShardsAndRemovals({ db }: Store): Promise<void> {
  for (const table of ['shard_plan', 'shard_lease', 'shard_process', 'login_turn', 'removal']) {
    await sql`drop table ${sql.table(table)}`.execute(db);
  }
}

describe.each(engines)('A store on %s', (engine) => {
  let place: Place;
  beforeEach(async () => {
    place = await newPlace(engine);
  });
  afterEach(() => place.clear());

  const addSchedule = (store: Store, id: string) =>
    store.db
      .insertInto('schedule')
      .values({
        id,
        platform: 'slack',
        workspace: 'T1',
        channel: 'C1',
        cron: '0 8 * * *',
        zone: 'UTC',
        topic: 'summit',
        words: 150,
        state: 'active',
        made_by: 'U1',
        made_at: '2026-11-01T00:00:00.000Z',
        next_fire_at: null,
        paused_at: null,
        removed_at: null,
      })
      .execute();

  const addDelivery = (store: Store, id: string, scheduleId: string) =>
    store.db
      .insertInto('delivery')
      .values({
        id,
        schedule_id: scheduleId,
        fire_at: '2026-11-02T08:00:00.000Z',
        state: 'due',
        next_try_at: '2026-11-02T08:00:00.000Z',
        give_up_at: '2026-11-02T11:00:00.000Z',
        noted_at: '2026-11-02T08:00:00.000Z',
      })
      .execute();

  it('keeps what was written when it is closed and opened again', async () => {
    const first = await place.open();
    await addSchedule(first, 's1');
    const key = await createKeptLines({ store: first }).keep('quotes --speaker "Vladimir Putin"');
    const second = await place.open();
    expect(await second.db.selectFrom('schedule').select('id').execute()).toEqual([{ id: 's1' }]);
    expect(await createKeptLines({ store: second }).recall(key)).toBe(
      'quotes --speaker "Vladimir Putin"',
    );
  });

  it('is made once by processes that start at once, and takes what all of them write', {
    timeout: 60_000,
  }, async () => {
    const file = new URL('./openAndCount.mjs', import.meta.url);
    const given = { settings: place.settings, goFile: join(place.settings.dataDir, 'go') };
    const processes = Array.from({ length: 4 }, () => runProcess(file, given));
    await Promise.all(processes.map(({ ready }) => ready));
    writeFileSync(given.goFile, '');
    for (const { ended } of processes) expect(await ended).toEqual({ code: 0, wrote: 'ready' });
    const store = await place.open();
    const steps = await sql<{ name: string }>`select name from kysely_migration`.execute(store.db);
    expect(steps.rows.map(({ name }) => name)).toEqual([
      '0001-schedules',
      '0002-pauses-and-last-use',
      '0003-what-was-told',
      '0004-library',
      '0005-notices',
      '0006-operation',
      '0007-watches',
      '0008-shards',
      '0009-topic-names',
      '0010-topic-marks',
      '0011-removals',
      '0012-when-it-came',
      '0013-listed',
    ]);
    expect(await store.db.selectFrom('counter').selectAll().execute()).toEqual([
      { name: 'fires', value: 4 * 150 },
    ]);
  });

  it('holds one delivery for a schedule and a fire time', async () => {
    const store = await place.open();
    await addSchedule(store, 's1');
    await addDelivery(store, 'd1', 's1');
    await expect(addDelivery(store, 'd2', 's1')).rejects.toThrow(/unique/i);
  });

  it('holds no delivery of a schedule that never was', async () => {
    const store = await place.open();
    await expect(addDelivery(store, 'd1', 's9')).rejects.toThrow(/foreign key/i);
  });

  it('forgets the bytes of briefings after 30 days, but not that they were', async () => {
    const store = await place.open();
    await addSchedule(store, 's1');
    await addDelivery(store, 'old', 's1');
    const made = { state: 'delivered', content: 'a briefing' } as const;
    await store.db.updateTable('delivery').set(made).execute();
    const contents = async () => await store.db.selectFrom('delivery').select('content').execute();
    await forgetAll(store, '2026-12-02T07:59:00.000Z');
    expect(await contents()).toEqual([{ content: 'a briefing' }]);
    await store.db.updateTable('delivery').set({ state: 'made' }).execute();
    await forgetAll(store, '2026-12-02T08:01:00.000Z');
    expect(await contents()).toEqual([{ content: 'a briefing' }]);
    await store.db.updateTable('delivery').set({ state: 'delivered' }).execute();
    await forgetAll(store, '2026-12-02T08:01:00.000Z');
    expect(await contents()).toEqual([{ content: null }]);
  });

  it('forgets what a briefing told after 30 days, but never what the last of a schedule told', async () => {
    const store = await place.open();
    await addSchedule(store, 's1');
    await addDelivery(store, 'first', 's1');
    await store.db.updateTable('delivery').set({ fire_at: '2026-11-01T08:00:00.000Z' }).execute();
    await addDelivery(store, 'last', 's1');
    await store.db.updateTable('delivery').set({ state: 'delivered', memory: '{}' }).execute();
    await forgetAll(store, '2027-06-01T08:00:00.000Z');
    const rows = await store.db
      .selectFrom('delivery')
      .select(['id', 'memory'])
      .orderBy('id')
      .execute();
    expect(rows).toEqual([
      { id: 'first', memory: null },
      { id: 'last', memory: '{}' },
    ]);
  });

  it('forgets kept lines that nobody has used for a year', async () => {
    const store = await place.open();
    let today = '2026-01-01';
    const lines = createKeptLines({ store, clock: () => new Date(`${today}T12:00:00Z`) });
    const [pressed, shownAgain, forgotten] = [
      await lines.keep('check "it rained"'),
      await lines.keep('check "it snowed"'),
      await lines.keep('check "it thawed"'),
    ];
    today = '2026-06-01';
    await lines.recall(pressed);
    await lines.keep('check "it snowed"');
    await forgetOld(store, new Date('2027-01-01T12:00:00Z'));
    expect(await lines.recall(forgotten)).toBe('check "it thawed"');
    await store.db
      .updateTable('kept_line')
      .set({ last_used_on: '2026-01-01' })
      .where('key', '=', forgotten)
      .execute();
    await forgetOld(store, new Date('2027-01-02T12:00:00Z'));
    expect(await lines.recall(forgotten)).toBeNull();
    expect(await lines.recall(pressed)).toBe('check "it rained"');
    expect(await lines.recall(shownAgain)).toBe('check "it snowed"');
  });

  it('takes over the kept lines of a version that did not note their use', async () => {
    const store = await place.open();
    const key = await createKeptLines({ store }).keep('sources');
    await sql`alter table kept_line drop column last_used_on`.execute(store.db);
    await sql`alter table schedule drop column paused_at`.execute(store.db);
    await sql`alter table delivery drop column memory`.execute(store.db);
    await dropLibrary(store);
    await dropOperation(store);
    await dropWatches(store);
    await dropShardsAndRemovals(store);
    await sql`delete from kysely_migration where name >= '0002'`.execute(store.db);
    const upgraded = await place.open();
    await forgetOld(upgraded, new Date());
    await forgetAll(upgraded, new Date().toISOString(), 30);
    expect(await createKeptLines({ store: upgraded }).recall(key)).toBe('sources');
    await forgetOld(upgraded, new Date(Date.now() + 367 * 86_400_000));
    expect(await createKeptLines({ store: upgraded }).recall(key)).toBeNull();
  });

  it('refuses, and leaves alone, what a newer version wrote', async () => {
    const store = await place.open();
    await sql`insert into kysely_migration values ('9999-from-the-future', '2030-01-01')`.execute(
      store.db,
    );
    const problem = await problemOf(place.settings);
    expect(problem.problem).toBe('newer-database');
    expect(problem.sentence).toContain('newer version');
    expect(await store.db.selectFrom('schedule').selectAll().execute()).toEqual([]);
  });

  it('refuses, and leaves alone, a database with tables of somebody else', async () => {
    const other = await place.open();
    await dropLibrary(other);
    for (const table of ['delivery', 'schedule', 'kysely_migration', 'kysely_migration_lock']) {
      await sql`drop table ${sql.table(table)}`.execute(other.db);
    }
    await sql`create table schedule (train text)`.execute(other.db);
    await sql`insert into schedule values ('ICE 4711')`.execute(other.db);
    const problem = await problemOf(place.settings);
    expect(problem.problem).toBe('cannot-migrate');
    expect((await sql`select * from schedule`.execute(other.db)).rows).toEqual([
      { train: 'ICE 4711' },
    ]);
  });
});

describe('A line that is kept', () => {
  it('always gets the same key, of at most 40 small letters and digits', async () => {
    const place = await newPlace('sqlite');
    const lines = createKeptLines({ store: await place.open() });
    const key = await lines.keep('check "a very long sentence"');
    expect(await lines.keep('check "a very long sentence"')).toBe(key);
    expect(await lines.keep('check "another sentence"')).not.toBe(key);
    expect(key).toMatch(/^[a-z0-9]{1,40}$/);
    expect(await lines.recall('0000')).toBeNull();
    await place.clear();
  });
});
