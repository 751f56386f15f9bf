import { describe, it } from 'vitest';
import { type OwnProcess, runProcess } from '../doubles/processes.ts';
import { engines, newPlace } from '../store/stores.ts';
import { allConcluded, count, fire, platformOf } from './crashRun.ts';

/**
 * After the statement or the answer of that name. Each is reached with what the one before left behind:
 * the look into the channel by a briefing that was renewed for, and never posted.
 */
const points = ['claimed', 'composed', 'frozen', 'renewed', 'looked', 'posted'] as const;

const program = new URL('./pointProcess.mjs', import.meta.url);
const fires = 8;

describe.each(engines)('A process that is ended at each point of a delivery, on %s', (engine) => {
  describe.each([
    ['recognises a repeat', true],
    ['is looked into', false],
  ])('where the platform %s', (_, recognises) => {
    it.concurrent.for([
      ['killed', 'SIGKILL'],
      ['stopped for longer than its lease, and woken', 'SIGSTOP'],
    ] as const)(
      '%s, leaves each briefing to be posted once',
      { timeout: 120_000 },
      async ([, harm], { expect, onTestFinished }) => {
        const place = await newPlace(engine);
        const store = await place.open();
        const plan = { settings: place.settings, store, fires, recognises };
        const platform = platformOf(plan);
        const running: OwnProcess[] = [];
        onTestFinished(async () => {
          for (const { child, ended } of running) {
            child.kill('SIGCONT');
            child.kill('SIGKILL');
            await ended;
          }
          await place.clear();
        });
        const start = (at?: string): OwnProcess => {
          const owner = `ends when ${at}`;
          const given = {
            settings: place.settings,
            owner,
            leaseSeconds: 1,
            platform,
          };
          const one = runProcess(program, { ...given, at, harm });
          running.push(one);
          return one;
        };

        await fire({ store, fires });
        const ended: Promise<{ code: number | null; wrote: string }>[] = [];
        for (const point of points) {
          const one = start(point);
          ended.push(one.ended);
          await one.ready;
        }
        start();
        await allConcluded(store);
        // Whoever sleeps wakes up, and finishes what it was about to do before it ends.
        for (const { child } of running) {
          child.kill('SIGCONT');
          child.kill('SIGTERM');
        }
        const code = harm === 'SIGKILL' ? null : 0;
        expect(await Promise.all(ended)).toEqual(points.map((wrote) => ({ code, wrote })));
        const result = await count(plan);
        expect(result).toMatchObject({ posted: fires, doubled: 0, missing: 0, altered: 0 });
      },
    );
  });
});
