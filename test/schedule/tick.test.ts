import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { add, useScene } from './briefings.ts';

describe('A runner that was started', () => {
  // SQLite answers without timers, so that the test may turn the clock.
  const scene = useScene('sqlite');
  const clock = () => new Date();

  beforeEach(() => {
    vi.useFakeTimers({
      now: new Date('2026-05-01T07:58:30.000Z'),
      toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
    });
  });
  afterEach(() => vi.useRealTimers());

  it('looks each minute, on the minute', async () => {
    await add(scene, { cron: '* 8 * * *', platform: 'terminal' });
    const runner = scene.runner({ clock });
    runner.start();
    await vi.advanceTimersByTimeAsync(89_999);
    expect(scene.posted.length).toBe(0);
    await vi.advanceTimersByTimeAsync(1_001); // 8:00:01
    expect(scene.posted.length).toBe(1);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(scene.posted.length).toBe(3);
    await runner.stop();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(scene.posted.length).toBe(3);
  });

  it('looks in between when a delivery is to be tried again', async () => {
    await add(scene);
    const busy = { ok: false, retry: true, problem: 'Slack asks to wait.' } as const;
    scene.answers.push(busy, busy);
    const runner = scene.runner({ clock });
    runner.start();
    await vi.advanceTimersByTimeAsync(90_000); // 8:00:00
    expect(scene.asked.length).toBe(1);
    await vi.advanceTimersByTimeAsync(6_000); // after five seconds
    expect(scene.asked.length).toBe(2);
    await vi.advanceTimersByTimeAsync(11_000); // after ten
    expect(scene.posted.length).toBe(1);
    await runner.stop();
  });

  it('holds its lease while a post takes longer than that', async () => {
    await add(scene);
    let answer: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let asked = 0;
    const post = async () => {
      asked++;
      await slow;
      return { ok: true } as const;
    };
    for (const runner of [1, 2].map(() => scene.runner({ clock, post: () => post }))) {
      runner.start();
    }
    await vi.advanceTimersByTimeAsync(90_000 + 5 * 60_000);
    expect(asked).toBe(1);
    answer();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await scene.history()).toMatchObject([{ state: 'delivered', lateSeconds: 300 }]);
  });

  it('gives up a post that hangs for good, so that another tries', async () => {
    await add(scene);
    let asked = 0;
    const hang = async () => {
      asked++;
      return await new Promise<never>(() => undefined);
    };
    scene.runner({ clock, post: () => hang }).start();
    await vi.advanceTimersByTimeAsync(90_000 + 9 * 60_000);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(3 * 60_000);
    expect(asked).toBe(2);
  });
});
