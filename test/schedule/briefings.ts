import { sql } from 'kysely';
import { afterEach, beforeEach } from 'vitest';
import { createScheduleBook } from '../../src/schedule/createScheduleBook.ts';
import type { Post, Posting, PostResult } from '../../src/schedule/post.ts';
import { type DueRunner, type RunDueParts, runDue } from '../../src/schedule/runDue.ts';
import type {
  ChannelRef,
  Delivery,
  NewSchedule,
  Outcome,
  Schedule,
  ScheduleBook,
} from '../../src/schedule/schedule.ts';
import type { Store } from '../../src/store/store.ts';
import { type Engine, newPlace, type Place } from '../store/stores.ts';

export const channel: ChannelRef = { platform: 'slack', workspace: 'T1', channel: 'C1' };

export const daily: NewSchedule = {
  ...channel,
  cron: '0 8 * * *',
  zone: 'UTC',
  topic: 'summit',
  words: 150,
  madeBy: 'U1',
};

export const busy = { ok: false, retry: true, problem: 'Slack asks to wait.' } as const;
export const gone = { ok: false, retry: false, problem: 'The channel is gone.' } as const;

/** One store, a clock that the test sets, and a channel that shows what was posted. */
export interface Scene {
  store: Store;
  book: ScheduleBook;
  /** The text of every message that is out, in order. */
  readonly posted: string[];
  /** Every posting that the platform was asked for. */
  readonly asked: Posting[];
  /** Every line of the log that warns or reports an error. */
  readonly logged: string[];
  /** What those lines say besides, as the log would write it. */
  readonly facts: object[];
  composed: number;
  /** What the platform answers next; afterwards it takes everything. */
  readonly answers: PostResult[];
  readonly setClock: (iso: string) => void;
  readonly passSeconds: (seconds: number) => void;
  readonly clock: () => Date;
  /** Another process on the same store. */
  readonly runner: (parts?: Partial<RunDueParts>) => DueRunner;
  /** One look at the clock, and what comes of it. */
  readonly look: (runner?: DueRunner) => Promise<void>;
  readonly history: () => Promise<readonly Delivery[]>;
  readonly anotherStore: () => Promise<Store>;
}

export const unwrap = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

export const add = async (scene: Scene, changes: Partial<NewSchedule> = {}): Promise<Schedule> =>
  unwrap(await scene.book.add({ ...daily, ...changes }));

/** A new scene before each test of the surrounding `describe`, cleared away after it. */
export function useScene(engine: Engine): Scene {
  let place: Place;
  let now = new Date();
  let owners = 0;
  const runners: DueRunner[] = [];

  const post: Post = async (posting) => {
    scene.asked.push(posting);
    const answer = scene.answers.shift() ?? { ok: true };
    if (answer.ok) {
      scene.posted.push(posting.content);
      await posting.onPosted(`m${scene.posted.length}`);
    }
    return answer;
  };
  const note = (facts: object, sentence: string): void => {
    scene.logged.push(sentence);
    scene.facts.push(facts);
  };
  const log = {
    info: () => undefined,
    warn: note,
    error: note,
  };

  const scene: Scene = {
    // Both are opened before each test.
    store: undefined as unknown as Store,
    book: undefined as unknown as ScheduleBook,
    posted: [],
    asked: [],
    logged: [],
    facts: [],
    composed: 0,
    answers: [],
    clock: () => now,
    setClock: (iso) => {
      now = new Date(iso);
    },
    passSeconds: (seconds) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
    runner: (parts = {}) => {
      const runner = runDue({
        store: scene.store,
        clock: scene.clock,
        compose: async (schedule, fireAt) => ({
          ok: true,
          content: `${schedule.id} at ${fireAt.slice(0, 16)}, written as number ${++scene.composed}`,
        }),
        post: () => post,
        log,
        owner: `process ${++owners}`,
        ...parts,
      });
      runners.push(runner);
      return runner;
    },
    look: async (runner = scene.runner()) => {
      runner.wake();
      await runner.quiet();
    },
    history: () => scene.book.deliveries(channel, 100),
    anotherStore: () => place.open(),
  };

  beforeEach(async () => {
    const { posted, asked, logged, facts, answers } = scene;
    for (const list of [posted, asked, logged, facts, answers]) list.length = 0;
    scene.composed = 0;
    scene.setClock('2026-05-01T07:00:00.000Z');
    place = await newPlace(engine);
    scene.store = await place.open();
    scene.book = createScheduleBook({ store: scene.store, clock: scene.clock });
  });
  afterEach(async () => {
    for (const runner of runners.splice(0)) await runner.stop(1);
    await place.clear();
  });
  return scene;
}

/** When a statement waits for a row that somebody else has locked (PostgreSQL). */
export async function somebodyWaits({ db }: Store): Promise<void> {
  for (;;) {
    const { rows } = await sql`select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A post that hangs until the test lets it go on. */
export function hangingPost() {
  let goOn: () => void = () => undefined;
  let begun: (posting: Posting) => void = () => undefined;
  const going = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const asked = new Promise<Posting>((resolve) => {
    begun = resolve;
  });
  const post: Post = async (posting) => {
    begun(posting);
    await going;
    await posting.onPosted('late');
    return { ok: true };
  };
  return { post, asked, goOn };
}
