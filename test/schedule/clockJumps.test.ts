import { describe, expect, it } from 'vitest';
import { engines } from '../store/stores.ts';
import { add, busy, hangingPost, useScene } from './briefings.ts';

/** Minutes by which the clock of a machine is set, in the middle of a day of a briefing each ten minutes. */
const jumps = [
  ['is set forward', [7, 3, 12, 5]],
  ['is set back', [-7, -3, -12, -5]],
  ['is set to and fro', [9, -9, 12, -15, 4]],
] as const;

describe.each(engines)('A clock that jumps, on %s', (engine) => {
  const scene = useScene(engine);

  it.each(jumps)('and %s, loses and doubles no briefing', async (_, minutes) => {
    await add(scene, { cron: '*/10 * * * *', platform: 'terminal' });
    const runner = scene.runner();
    let at = Date.parse('2026-05-01T08:00:00.000Z');
    const lookEachMinuteFor = async (count: number): Promise<void> => {
      for (let minute = 0; minute < count; minute++) {
        at += 60_000;
        scene.setClock(new Date(at).toISOString());
        await scene.look(runner);
      }
    };
    await lookEachMinuteFor(25);
    for (const jump of minutes) {
      at += jump * 60_000;
      await lookEachMinuteFor(15);
    }
    await lookEachMinuteFor(20);
    const rows = await scene.store.db
      .selectFrom('delivery')
      .select(['fire_at', 'state'])
      .orderBy('fire_at')
      .execute();
    const delivered = rows.filter(({ state }) => state === 'delivered');
    // Each time of the schedule has one row; of two that a jump left behind at once, the later is posted.
    const first = Date.parse(rows[0]!.fire_at);
    expect(rows.map(({ fire_at }) => Date.parse(fire_at))).toEqual(
      rows.map((_row, place) => first + place * 600_000),
    );
    expect(new Set(rows.map(({ state }) => state))).toEqual(
      new Set(delivered.length === rows.length ? ['delivered'] : ['delivered', 'missed']),
    );
    expect(scene.posted).toHaveLength(delivered.length);
    expect(new Set(scene.posted).size).toBe(scene.posted.length);
    expect(Date.parse(rows.at(-1)!.fire_at)).toBeGreaterThan(at - 600_000 * 2);
  });

  it('forward while another process posts takes nothing away that is renewed', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const { post, asked, goOn } = hangingPost();
    const poster = scene.runner({ post: () => post });
    poster.wake();
    await asked;
    // Of the other machine only: it takes the lease for over, and looks into the channel.
    const ahead = scene.runner({ clock: () => new Date(scene.clock().getTime() + 50_000) });
    await scene.look(ahead);
    expect(scene.asked).toEqual([]);
    goOn();
    await poster.quiet();
    expect(await scene.history()).toMatchObject([{ state: 'delivered', attempts: 1 }]);
  });

  it('back by minutes holds up a try that was to come, and does not repeat it', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    scene.answers.push(busy);
    const runner = scene.runner();
    await scene.look(runner);
    scene.setClock('2026-05-01T07:50:00.000Z');
    await scene.look(runner);
    expect(scene.asked).toHaveLength(1);
    scene.setClock('2026-05-01T08:00:05.000Z');
    await scene.look(runner);
    await scene.look(runner);
    expect(scene.posted).toHaveLength(1);
    expect(await scene.history()).toMatchObject([{ state: 'delivered', attempts: 2 }]);
  });
});
