import { describe, expect, it } from 'vitest';
import { keepReport } from '../../src/store/library/keepReports.ts';
import { noteRests } from '../../src/store/library/restsOn.ts';
import type { Store } from '../../src/store/store.ts';
import { deliver } from '../store/library/briefing.ts';
import { draft, follow } from '../store/library/invented.ts';
import { engines } from '../store/stores.ts';
import { useScene } from './briefings.ts';

/** So many paused schedules with a briefing each that was delivered long ago. */
async function addRows({ db }: Store, many: number, name = 'x'): Promise<void> {
  const at = '2026-02-01T08:00:00.000Z';
  const made = { made_by: 'U1', made_at: at, next_fire_at: null, paused_at: at, removed_at: null };
  const times = { fire_at: at, next_try_at: at, give_up_at: at, noted_at: at };
  const numbers = Array.from({ length: many }, (_, number) => `${name}${number}`);
  const place = { platform: 'slack', workspace: 'T1', channel: 'C1' } as const;
  const daily = { ...place, cron: '0 8 * * *', zone: 'UTC', topic: 'harbour', words: 150 };
  await db
    .insertInto('schedule')
    .values(numbers.map((id) => ({ id, ...daily, ...made, state: 'paused' as const })))
    .execute();
  await db
    .insertInto('delivery')
    .values(
      numbers.map((id) => ({
        id: `d${id}`,
        schedule_id: id,
        state: 'delivered' as const,
        ...times,
      })),
    )
    .execute();
}

describe.each(engines)('Once a day, on %s,', (engine) => {
  const scene = useScene(engine);

  it('old reports are forgotten, but what a briefing rests on, and not again that day', async () => {
    scene.setClock('2026-11-02T12:00:00Z');
    const { id: source } = await follow(scene.store, 'T1');
    const bring = async (day: string): Promise<string> => {
      const url = `https://tidings.example/${day}`;
      const given = draft({ url, title: day, published: `${day}T08:00:00Z` });
      const came = new Date(`${day}T09:00:00Z`);
      const kept = await keepReport(scene.store.db, given, source, came);
      if (kept.kept === 'unfollowed') throw new Error('not kept');
      return kept.reportId;
    };
    const [, told, fresh] = [
      await bring('2026-09-01'),
      await bring('2026-09-02'),
      await bring('2026-11-01'),
    ];
    const rests = [{ reportId: told, revision: 1 }];
    await noteRests(scene.store.db, 'T1', await deliver(scene.store, 'T1'), rests);
    const ids = async () =>
      (await scene.store.db.selectFrom('report').select('id').execute()).map(({ id }) => id);
    const runner = scene.runner({ keep: { days: 30, reports: null, deliveryDays: null } });
    await scene.look(runner);
    expect((await ids()).sort()).toEqual([told, fresh].sort());
    await bring('2026-09-03');
    await scene.look(runner);
    expect(await ids()).toHaveLength(3);
    scene.passSeconds(86_400);
    await scene.look(runner);
    expect(await ids()).toHaveLength(2);
  });

  it('old deliveries are forgotten, some at each look until all schedules were looked at', async () => {
    const many = 1_050;
    await addRows(scene.store, many);
    const left = async () =>
      (await scene.store.db.selectFrom('delivery').select('id').execute()).length;
    scene.setClock('2026-11-02T12:00:00Z');
    const runner = scene.runner({ keep: { days: null, reports: null, deliveryDays: 90 } });
    await scene.look(runner);
    expect(await left()).toBe(50);
    await scene.look(runner);
    expect(await left()).toBe(0);
    await addRows(scene.store, 1, 'again');
    await scene.look(runner);
    expect(await left()).toBe(1);
    scene.passSeconds(86_400);
    await scene.look(runner);
    expect(await left()).toBe(0);
  });
});
