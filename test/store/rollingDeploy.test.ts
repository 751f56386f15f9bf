import { type Kysely, Migrator, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runDue } from '../../src/schedule/runDue.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import type { Tables } from '../../src/store/schema.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { engines, newPlace, type Place } from './stores.ts';

/** The last step of the versions that compared each watch with its topic. */
const withoutMarks = '0009-topic-names';

/** The step of the oldest version that may still run beside this one. */
const oldest = '0006-operation';

describe.each(engines)('Two versions on one store, on %s', (engine) => {
  let place: Place;
  let old: Kysely<Tables>;

  beforeEach(async () => {
    place = await newPlace(engine);
    const { dataDir, databaseUrl } = place.settings;
    old = databaseUrl === undefined ? openSqlite(dataDir) : await openPostgres(databaseUrl);
    const { error } = await new Migrator({ db: old, provider: migrations }).migrateTo(oldest);
    if (error !== undefined) throw error;
  });
  afterEach(async () => {
    await old.destroy();
    await place.clear();
  });

  const columnsOf = async (db: Kysely<Tables>) =>
    new Map(
      (await db.introspection.getTables()).map(({ name, columns }) => [
        name,
        new Map(columns.map((column) => [column.name, column])),
      ]),
    );

  it('leave the older one everything that it reads, and ask it for nothing that it does not know', async () => {
    const before = await columnsOf(old);
    await place.open();
    const after = await columnsOf(old);
    for (const [table, columns] of before) {
      if (table === 'kysely_migration' || table === 'kysely_migration_lock') continue;
      const now = after.get(table);
      expect([...(now?.keys() ?? [])]).toEqual(expect.arrayContaining([...columns.keys()]));
      for (const [name, { isNullable, hasDefaultValue }] of now!) {
        if (columns.has(name)) continue;
        expect({ table, name, mayBeLeftOut: isNullable || hasDefaultValue }).toMatchObject({
          mayBeLeftOut: true,
        });
      }
    }
  });

  /** As the older one writes them: it knows no other columns. */
  const scheduleOfOld = sql`insert into schedule
    (id, platform, workspace, channel, cron, zone, topic, words, state, made_by, made_at, next_fire_at)
    values ('s1', 'slack', 'T1', 'C1', '0 8 * * *', 'UTC', 'summit', 150, 'active', 'U1',
      '2026-05-01T00:00:00.000Z', '2026-05-03T08:00:00.000Z')`;
  const deliveryOfOld = (id: string, day: string, state: string, lease: string | null) =>
    sql`insert into delivery
      (id, schedule_id, fire_at, state, attempts, next_try_at, give_up_at, noted_at, content, made_at,
        lease_owner, lease_until, fence, taken_over)
      values (${id}, 's1', ${`2026-05-${day}T08:00:00.000Z`}, ${state}, ${state === 'made' ? 1 : 0},
        '2026-05-01T08:00:00.000Z', '2026-05-04T08:00:00.000Z', '2026-05-01T08:00:00.000Z',
        ${state === 'made' ? 'frozen by the older one' : null},
        ${state === 'made' ? '2026-05-01T08:00:00.000Z' : null},
        ${lease === null ? null : 'an older process'}, ${lease}, 1, 0)`;

  it('leave those watches to look that have not looked at their topic as it is', async () => {
    const { error } = await new Migrator({ db: old, provider: migrations }).migrateTo(withoutMarks);
    if (error !== undefined) throw error;
    await sql`insert into topic
      (id, workspace, name, name_key, query, outlets, without, sources, version, made_by, made_at)
      values ('t1', 'T1', 'harbour', 'harbour', '{}', '[]', '[]', '[]', 7, 'U1', '')`.execute(old);
    const watch = (id: string, topic: string, seen: number | null) => sql`insert into schedule
      (id, platform, workspace, channel, kind, cron, zone, topic, words, state, made_by, made_at, seen_version)
      values (${id}, 'slack', 'T1', 'C1', 'watch', '', 'UTC', ${topic}, 150, 'active', 'U1', '', ${seen})`;
    await watch('looked', 'harbour', 7).execute(old);
    await watch('not yet', 'harbour', 6).execute(old);
    await watch('never', 'harbour', null).execute(old);
    await watch('looked at what was read at start', 'summit', 0).execute(old);
    const { db } = await place.open();
    const toLook = db.selectFrom('schedule').select('id').where('to_look', '=', 1).orderBy('id');
    expect(await toLook.execute()).toEqual([{ id: 'never' }, { id: 'not yet' }]);
    const topics = await db.selectFrom('topic').select(['version', 'marked_version']).execute();
    expect(topics).toEqual([{ version: 7, marked_version: 7 }]);
  });

  it('deliver each briefing once, whichever noted, wrote or began to post it', async () => {
    let now = '2026-05-02T09:00:00.000Z';
    await scheduleOfOld.execute(old);
    await deliveryOfOld('d1', '01', 'due', null).execute(old);
    const store = await place.open();
    // It goes on as long as it runs: one of its processes died over the second, works on the third.
    await deliveryOfOld('d2', '02', 'made', '2026-05-02T08:59:00.000Z').execute(old);
    await deliveryOfOld('d3', '03', 'made', '2026-05-02T09:00:30.000Z').execute(old);
    const asked: unknown[] = [];
    const runner = runDue({
      store,
      clock: () => new Date(now),
      owner: 'a newer process',
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      compose: async () => ({ ok: true, content: 'written by the newer one' }),
      post:
        () =>
        async ({ deliveryId, content, triedBefore, onPosted }) => {
          asked.push({ deliveryId, content, triedBefore });
          await onPosted(deliveryId);
          return { ok: true };
        },
    });
    runner.wake();
    await runner.quiet();
    // The second may have waited for the first.
    now = '2026-05-02T09:00:30.000Z';
    runner.wake();
    await runner.quiet();
    await runner.stop();
    expect(asked).toHaveLength(2);
    expect(asked).toEqual(
      expect.arrayContaining([
        { deliveryId: 'd1', content: 'written by the newer one', triedBefore: false },
        { deliveryId: 'd2', content: 'frozen by the older one', triedBefore: true },
      ]),
    );
    // What the older one holds is its own, and its writes are taken.
    const done = await sql`update delivery set state = 'delivered', lease_owner = null
      where id = 'd3' and lease_owner = 'an older process' and fence = 1`.execute(old);
    expect(done.numAffectedRows).toBe(1n);
  });
});
