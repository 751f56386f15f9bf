import { describe, expect, it } from 'vitest';
import { mostAttempts, pauseAfter } from '../../src/schedule/backoff.ts';
import { add, busy, useScene } from './briefings.ts';

const ids = Array.from({ length: 200 }, (_, at) => `d${at}`);

it('each pause of a delivery is about twice the last, and never more than fifteen minutes', () => {
  const longest = [5, 10, 20, 40, 80, 160, 320, 640, 900];
  expect(longest.length).toBe(mostAttempts - 1);
  for (const [at, seconds] of longest.entries()) {
    for (const id of ids) {
      const pause = pauseAfter(at + 1, id) / 1000;
      expect(pause).toBeGreaterThanOrEqual(seconds * 0.8);
      expect(pause).toBeLessThanOrEqual(seconds);
    }
  }
});

it('what failed at one moment is not tried again at one moment; each is at its own, on every process', () => {
  const pauses = ids.map((id) => pauseAfter(3, id));
  expect(new Set(pauses).size).toBeGreaterThan(150);
  expect(ids.map((id) => pauseAfter(3, id))).toEqual(pauses);
});

describe('A platform that asks to wait', () => {
  const scene = useScene('sqlite');

  it('is left alone for as long as it asks', async () => {
    await add(scene);
    scene.answers.push({ ...busy, waitSeconds: 90 });
    scene.setClock('2026-05-01T08:00:00.000Z');
    await scene.look();
    scene.passSeconds(89);
    await scene.look();
    expect(scene.asked.length).toBe(1);
    scene.passSeconds(1);
    await scene.look();
    expect(scene.posted.length).toBe(1);
  });
});
