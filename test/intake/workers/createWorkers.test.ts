import { afterEach, describe, expect, it } from 'vitest';
import {
  createWorkers,
  type Workers,
  workerFile,
} from '../../../src/intake/workers/createWorkers.ts';
import type { oddJobs } from './oddJobs.ts';

type Odd = Workers<typeof oddJobs>;
const open: Odd[] = [];

afterEach(async () => {
  for (const workers of open.splice(0)) await workers.close();
});

function startWorkers(threads = 2, mostMs = 500): Odd {
  const file = workerFile('./oddJobs', import.meta.url);
  const workers = createWorkers<typeof oddJobs>({ file, threads, mostMs, mostMegabytes: 64 });
  open.push(workers);
  return workers;
}

describe('workers', () => {
  it('do jobs and give what came of them', async () => {
    const { run } = startWorkers();
    expect(await run('double', 21)).toEqual({ ok: true, value: 42 });
    expect(await run('wait', 10)).toEqual({ ok: true, value: 10 });
  });

  it('do not count what a thread has to load for a job', async () => {
    const { run } = startWorkers(1, 500);
    expect(await run('prepared', 7)).toEqual({ ok: true, value: 7 });
  });

  it.each([
    ['spinForEver', null, { failure: 'too-slow', mostMs: 500 }],
    ['waitForEver', null, { failure: 'too-slow', mostMs: 500 }],
    ['eat', null, { failure: 'too-much-memory', mostMegabytes: 64 }],
    ['fail', 'odd', { failure: 'broke', message: 'odd' }],
    ['overflow', null, { failure: 'broke', message: 'Maximum call stack size exceeded' }],
    ['exit', 3, { failure: 'broke', message: expect.stringContaining('3') }],
  ] as const)(
    'tell of a job that breaks its thread, and go on: %s',
    async (name, input, failure) => {
      const { run } = startWorkers();
      const beside = run('wait', 800, { mostMs: 5000 });
      expect(await run(name, input as never, name === 'eat' ? { mostMs: 15_000 } : {})).toEqual({
        ok: false,
        failure,
      });
      expect(await run('double', 2)).toEqual({ ok: true, value: 4 });
      expect(await beside).toEqual({ ok: true, value: 800 });
    },
  );

  it.each([
    ['spinForEver', {}],
    ['eat', { mostMs: 15_000 }],
    ['exit', {}],
  ] as const)(
    'do what waits behind a job that breaks the only thread: %s',
    async (name, options) => {
      const { run } = startWorkers(1);
      await run('double', 1);
      const all = await Promise.all([
        run(name, 3 as never, options),
        ...[1, 2, 3].map((number) => run('double', number)),
      ]);
      expect(all.map(({ ok }) => ok)).toEqual([false, true, true, true]);
    },
  );

  it('count no time in which a job waits for its thread', async () => {
    const { run } = startWorkers(1, 400);
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => run('spin', 200)));
    expect(all).toEqual(all.map(() => ({ ok: true, value: 200 })));
  });

  it('lose no answer that came in time while this thread was busy', async () => {
    const { run } = startWorkers(1, 300);
    await run('double', 1);
    const answer = run('wait', 100);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const end = performance.now() + 600;
    while (performance.now() < end);
    expect(await answer).toEqual({ ok: true, value: 100 });
  });

  it('know none of the settings', async () => {
    expect(await startWorkers().run('secrets', null)).toEqual({ ok: true, value: {} });
  });

  it('end what is under way when they are closed', async () => {
    const workers = startWorkers(1, 10_000);
    await workers.run('double', 1);
    const running = workers.run('waitForEver', null);
    const waiting = workers.run('double', 1);
    await workers.close();
    const ended = { ok: false, failure: { failure: 'ended' } };
    expect([await running, await waiting, await workers.run('double', 1)]).toEqual([
      ended,
      ended,
      ended,
    ]);
  });
});
