import { onTestFinished } from 'vitest';
import { createScheduleBook } from '../../src/schedule/createScheduleBook.ts';
import type { Post } from '../../src/schedule/post.ts';
import { createRemovals, type Removals } from '../../src/schedule/removals.ts';
import { runDue } from '../../src/schedule/runDue.ts';
import type { ChannelRef, Schedule } from '../../src/schedule/schedule.ts';
import { newPlace } from '../store/stores.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A real adapter's way to post, and a channel that it posts to. */
export interface Connected {
  readonly at: ChannelRef;
  readonly post: Post;
}

/** An hourly schedule of a channel, a real store and runner, and a real adapter that is connected to it. */
export async function openRestingHouse(connect: (removals: Removals) => Promise<Connected>) {
  let now = new Date('2026-05-01T07:30:00.000Z');
  const clock = () => now;
  const place = await newPlace('sqlite');
  const store = await place.open();
  const book = createScheduleBook({ store, clock });
  const removals = createRemovals({ store, clock, wake: () => runner.wake() });
  const { at, post } = await connect(removals);
  const told: string[] = [];
  const runner = runDue({
    store,
    clock,
    log: quiet,
    owner: 'the test',
    compose: async (_schedule, fireAt) => {
      const hour = `The briefing of ${fireAt.slice(11, 16)}`;
      const block = { kind: 'text', spans: [{ kind: 'text', text: hour }] };
      return { ok: true, content: JSON.stringify({ private: false, blocks: [block] }) };
    },
    post: () => post,
    tell: () => async (_to, sentence) => void told.push(sentence),
  });
  onTestFinished(async () => {
    await runner.stop(1);
    await place.clear();
  });
  await book.add({
    ...at,
    cron: '0 * * * *',
    zone: 'UTC',
    topic: 'harbour',
    words: 150,
    madeBy: 'U1',
  });
  return {
    book,
    removals,
    told,
    schedule: async (): Promise<Schedule> => (await book.list(at))[0]!,
    states: async () => (await book.deliveries(at, 20)).map(({ state }) => state).reverse(),
    /** What has been begun is done. */
    quiet: () => runner.quiet(),
    setMinutes: (hour: number, minutes: number): void => {
      now = timeOf(hour, minutes);
    },
    /** Looks at the clock at this hour of the day, twice. */
    look: async (hour: number): Promise<void> => {
      now = timeOf(hour, 0);
      for (let times = 0; times < 2; times++) {
        runner.wake();
        await runner.quiet();
      }
    },
  };
}

const timeOf = (hour: number, minutes: number): Date =>
  new Date(Date.UTC(2026, 4, 1, hour, minutes, 1));
