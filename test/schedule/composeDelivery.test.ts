import { describe, expect, it } from 'vitest';
import type { Compose } from '../../src/schedule/compose.ts';
import type { Delivery } from '../../src/schedule/schedule.ts';
import { engines } from '../store/stores.ts';
import { add, channel, gone, useScene } from './briefings.ts';

describe.each(engines)('A briefing that cannot be written, on %s', (engine) => {
  const scene = useScene(engine);

  it('is tried again, then has failed with its problem', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    let tries = 0;
    const error = new Error("EACCES: permission denied, open '/srv/reports/a.json'");
    const runner = scene.runner({
      compose: async () => {
        tries++;
        throw error;
      },
    });
    for (let count = 0; count < 11; count++) {
      await scene.look(runner);
      scene.passSeconds(15 * 60);
    }
    expect(tries).toBe(10);
    expect(scene.asked).toEqual([]);
    const [{ id, state, problem }] = (await scene.history()) as [Delivery];
    expect(state).toBe('failed');
    expect(problem).toBe(`The briefing could not be written; the log has the reason under ${id}.`);
    expect(scene.facts).toContainEqual({ delivery: id, err: error });
  });

  it('for a reason that will not pass has failed at once, with that reason', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const problem = 'There is no topic "strike"; there is summit.';
    let tries = 0;
    const runner = scene.runner({
      compose: async () => {
        tries++;
        return { ok: false, retry: false, problem };
      },
    });
    await scene.look(runner);
    scene.passSeconds(15 * 60);
    await scene.look(runner);
    expect(tries).toBe(1);
    expect(await scene.history()).toMatchObject([{ state: 'failed', attempts: 1, problem }]);
  });

  it('holds up nobody else', async () => {
    await add(scene, { topic: 'unknown' });
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const compose = async ({ topic }: { topic: string }) => {
      if (topic === 'unknown') throw new Error('no such topic');
      return { ok: true, content: 'a briefing' } as const;
    };
    await scene.look(scene.runner({ compose }));
    expect(scene.posted).toEqual(['a briefing']);
  });
});

describe.each(engines)('What a briefing told, on %s', (engine) => {
  const scene = useScene(engine);
  const day = (date: number) => `2026-05-0${date}T08:00:00.000Z`;

  /** One look on each of these days; gives what each composing was told of the one before. */
  async function lookOn(days: readonly number[], parts: { fails?: number } = {}) {
    const earlier: [string, string | null][] = [];
    for (const date of days) {
      scene.setClock(day(date));
      if (date === parts.fails) scene.answers.push(gone);
      const compose: Compose = async ({ id, topic }, fireAt, memory) => {
        earlier.push([`${topic} of ${id}`, memory]);
        return { ok: true, content: 'a briefing', memory: `${topic} on ${fireAt.slice(8, 10)}` };
      };
      await scene.look(scene.runner({ compose }));
    }
    return earlier;
  }

  it('is handed to the next one, and only if it was delivered', async () => {
    const { id } = await add(scene);
    expect(await lookOn([1, 2, 3], { fails: 2 })).toEqual([
      [`summit of ${id}`, null],
      [`summit of ${id}`, 'summit on 01'],
      [`summit of ${id}`, 'summit on 01'],
    ]);
  });

  it('is of the channel and the topic, whichever schedule it came by', async () => {
    const first = await add(scene);
    await lookOn([1]);
    await scene.book.remove(first.id, channel);
    const again = await add(scene);
    const other = await add(scene, { topic: 'strike' });
    const elsewhere = await add(scene, { channel: 'C2' });
    expect(new Map(await lookOn([2]))).toEqual(
      new Map([
        [`summit of ${again.id}`, 'summit on 01'],
        [`strike of ${other.id}`, null],
        [`summit of ${elsewhere.id}`, null],
      ]),
    );
  });
});
