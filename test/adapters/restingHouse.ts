import { onTestFinished } from 'vitest';
import { createScheduleBook } from '../../src/schedule/createScheduleBook.ts';
import type { Post } from '../../src/schedule/post.ts';
import { runDue } from '../../src/schedule/runDue.ts';
import type { ChannelRef, Schedule } from '../../src/schedule/schedule.ts';
import { newPlace } from '../store/stores.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** An hourly schedule of a channel, a real store and runner, and a real adapter's way to post. */
export async function openRestingHouse(at: ChannelRef, post: Post) {
  let now = new Date('2026-05-01T07:30:00.000Z');
  const clock = () => now;
  const place = await newPlace('sqlite');
  const store = await place.open();
  const book = createScheduleBook({ store, clock });
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
    told,
    schedule: async (): Promise<Schedule> => (await book.list(at))[0]!,
    states: async () => (await book.deliveries(at, 20)).map(({ state }) => state).reverse(),
    /** Looks at the clock at this hour of the day, twice. */
    look: async (hour: number): Promise<void> => {
      now = new Date(`2026-05-01T${String(hour).padStart(2, '0')}:00:01.000Z`);
      for (let times = 0; times < 2; times++) {
        runner.wake();
        await runner.quiet();
      }
    },
  };
}
