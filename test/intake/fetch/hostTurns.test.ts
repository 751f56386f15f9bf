import { describe, expect, it } from 'vitest';
import { createHostTurns } from '../../../src/intake/fetch/hostTurns.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("a host's turns", () => {
  it('are at most so many at once, in order, and no other host waits for them', async () => {
    const { take } = createHostTurns({ mostAtOnce: 2, leastGapMs: 0 });
    let running = 0;
    let most = 0;
    const order: number[] = [];
    const work = (at: number) => async () => {
      order.push(at);
      running += 1;
      most = Math.max(most, running);
      await sleep(10);
      running -= 1;
      return at;
    };
    const slow = [0, 1, 2, 3, 4].map((at) => take('a.example', work(at)));
    await take('b.example', async () => expect(order).toEqual([0, 1]));
    expect(await Promise.all(slow)).toEqual([0, 1, 2, 3, 4]);
    expect([order, most]).toEqual([[0, 1, 2, 3, 4], 2]);
  });

  it('begin at least a gap apart, also when the last one is long over', async () => {
    const { take } = createHostTurns({ mostAtOnce: 5, leastGapMs: 40 });
    const begun: number[] = [];
    const work = async () => void begun.push(performance.now());
    await Promise.all([take('a.example', work), take('a.example', work)]);
    await take('a.example', work);
    for (const at of [1, 2]) expect(begun[at]! - begun[at - 1]!).toBeGreaterThan(38);
  });

  it('go on after work that fails', async () => {
    const { take } = createHostTurns({ mostAtOnce: 1, leastGapMs: 0 });
    await expect(take('a.example', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await take('a.example', async () => 1)).toBe(1);
  });
});
