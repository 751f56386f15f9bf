import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createScheduleBook } from '../../src/schedule/createScheduleBook.ts';
import type { ScheduleBook } from '../../src/schedule/schedule.ts';
import type { Store } from '../../src/store/store.ts';
import { type OwnProcess, runProcess } from '../doubles/processes.ts';
import { engines, newPlace, type Place } from '../store/stores.ts';
import { channel, daily } from './briefings.ts';

/** What a process is told. */
interface Given {
  readonly settings: Place['settings'];
  readonly owner: string;
  readonly channelFile: string;
  /** `composing`: before it is written; `made`: written, not posted; `posted`: out, not recorded. */
  readonly dieAt?: 'composing' | 'made' | 'posted';
  /** Falls asleep (SIGSTOP) when it has claimed its first delivery, until it is woken (SIGCONT). */
  readonly sleepWhenClaimed?: boolean;
  /** Default 1: others come soon. */
  readonly leaseSeconds?: number;
}

const program = new URL('./deliverInProcess.mjs', import.meta.url);

describe.each(engines)('Processes of their own, on %s', (engine) => {
  let place: Place;
  let store: Store;
  let book: ScheduleBook;
  let channelFile: string;
  const running: OwnProcess[] = [];

  beforeEach(async () => {
    place = await newPlace(engine);
    channelFile = join(place.settings.dataDir, 'channel.jsonl');
    store = await place.open();
    book = createScheduleBook({ store, clock: () => new Date() });
  });
  afterEach(async () => {
    for (const { child, ended } of running.splice(0)) {
      child.kill('SIGKILL');
      await ended;
    }
    await place.clear();
  });

  const start = (owner: string, fate: Partial<Given> = {}) => {
    const given: Given = { settings: place.settings, owner, channelFile, ...fate };
    const started = runProcess(program, given);
    running.push(started);
    return started;
  };

  interface Posted {
    readonly deliveryId: string;
    readonly content: string;
    readonly triedBefore: boolean;
    readonly by: string;
  }
  const posted = (): Posted[] =>
    existsSync(channelFile)
      ? readFileSync(channelFile, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : [];

  const dueNow = async (count: number): Promise<void> => {
    for (let made = 0; made < count; made++) {
      const added = await book.add({ ...daily, topic: `t${made}` });
      if (!added.ok) throw new Error(added.problem.problem);
      await book.fireNow(added.value.id, channel);
    }
  };
  const allDelivered = (count: number) =>
    expect
      .poll(
        async () =>
          (await book.deliveries(channel, 100)).filter(({ state }) => state === 'delivered').length,
        { timeout: 40_000, interval: 100 },
      )
      .toBe(count);

  it('that share one store post each briefing once, and end when they are told to', async () => {
    await dueNow(12);
    // Nobody dies: a lease that a busy machine cannot outlast.
    const processes = ['A', 'B', 'C'].map((owner) => start(owner, { leaseSeconds: 30 }));
    await allDelivered(12);
    for (const { child, ready, ended } of processes) {
      await ready;
      child.kill('SIGTERM');
      expect(await ended).toEqual({ code: 0, wrote: 'ready' });
    }
    expect(posted().length).toBe(12);
    expect(new Set(posted().map(({ deliveryId }) => deliveryId)).size).toBe(12);
  });

  it.each([
    ['composing', 's1 written by B'],
    ['made', 's1 written by A'],
  ] as const)('one killed while %s: the next posts it once', async (dieAt, content) => {
    await dueNow(1);
    expect((await start('A', { dieAt }).ended).code).toBeNull();
    expect(posted()).toEqual([]);
    start('B');
    await allDelivered(1);
    expect(posted()).toMatchObject([{ content, by: 'B', triedBefore: dieAt === 'made' }]);
  });

  it('one killed after posting, before it could write so down: the next is told to look first', async () => {
    await dueNow(1);
    await start('A', { dieAt: 'posted' }).ended;
    start('B');
    await allDelivered(1);
    // This channel neither recognises a repeat nor is looked into: it shows what would be doubled.
    const [first, second] = posted();
    expect(second).toEqual({ ...first, by: 'B', triedBefore: true });
  });

  it('one that sleeps between claiming and posting for longer than its lease posts nothing', async () => {
    await dueNow(1);
    // Written by an earlier try, so that nothing but the lease stands between it and the post.
    const made_at = new Date().toISOString();
    await store.db
      .updateTable('delivery')
      .set({ state: 'made', content: 'frozen', made_at })
      .execute();
    const sleeper = start('A', { sleepWhenClaimed: true });
    await sleeper.ready;
    await expect
      .poll(async () => (await store.db.selectFrom('delivery').select('fence').execute())[0], {
        timeout: 40_000,
      })
      .toEqual({ fence: 1 });
    start('B');
    await allDelivered(1);
    sleeper.child.kill('SIGCONT');
    sleeper.child.kill('SIGTERM');
    expect(await sleeper.ended).toEqual({ code: 0, wrote: 'ready' });
    expect(posted()).toMatchObject([{ content: 'frozen', by: 'B' }]);
  });
});
