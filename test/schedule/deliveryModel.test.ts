import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pauseAfter } from '../../src/schedule/backoff.ts';
import { createScheduleBook } from '../../src/schedule/createScheduleBook.ts';
import type { Post, PostResult } from '../../src/schedule/post.ts';
import { dueDelivery } from '../../src/schedule/rows.ts';
import { type DueRunner, runDue } from '../../src/schedule/runDue.ts';
import type { Store } from '../../src/store/store.ts';
import { engines, newPlace } from '../store/stores.ts';
import { busy, daily, gone, unwrap } from './briefings.ts';

/** What a briefing may have come to, and how often the channel may show it. */
interface Model {
  /** Of the one delivery that there is: how long it waits for its next try hangs on it. */
  readonly id: string;
  /** The time of day, in seconds from 8:00, when the briefing is due. */
  now: number;
  state: 'due' | 'made' | 'delivered' | 'failed' | 'missed';
  /** Somebody has looked since it was due. */
  isNoted: boolean;
  attempts: number;
  /** In the channel, whether or not the store knows. */
  isOut: boolean;
  /** Not tried before: after a failed try, or until the lease of a process that died ends. */
  waitUntil: number;
}

interface Real {
  readonly id: string;
  readonly look: (fate: Fate, process: number) => Promise<void>;
  readonly pass: (seconds: number) => void;
  readonly row: () => Promise<{ state: string; attempts: number; content: string | null }>;
  readonly shown: string[];
}

/** What happens to the one try that a look makes. */
type Fate =
  | 'goes well'
  /** The platform answers that it may pass, or that it never will. */
  | 'is refused for now'
  | 'is refused for good'
  /** The platform took it, and no answer came. */
  | 'loses its answer'
  /** The process dies: from then on it writes and posts nothing. */
  | 'dies before it is frozen'
  | 'dies before it is posted'
  | 'dies before it is noted'
  /** The process hangs there until its lease is over, another one has come, and goes on then. */
  | 'sleeps before it is frozen'
  | 'sleeps before it is posted';

const fates: readonly Fate[] = [
  'goes well',
  'is refused for now',
  'is refused for good',
  'loses its answer',
  'dies before it is frozen',
  'dies before it is posted',
  'dies before it is noted',
  'sleeps before it is frozen',
  'sleeps before it is posted',
];

const leaseSeconds = 60;
const window = 3 * 3_600;
type Command = fc.AsyncCommand<Model, Real>;

/** One look of one process, with what comes of it. */
const lookOf = (fate: Fate, process: number): Command => ({
  check: () => true,
  run: async (model, real) => {
    await real.look(fate, process);
    if (!model.isNoted && model.now > window) model.state = 'missed';
    model.isNoted = true;
    if (isTried(model)) Object.assign(model, tryOnce(model, fate));
    await agree(model, real);
  },
  toString: () => `a try of process ${process} ${fate}`,
});

const passOf = (seconds: number): Command => ({
  check: () => true,
  run: async (model, real) => {
    model.now += seconds;
    real.pass(seconds);
    await agree(model, real);
  },
  toString: () => `${seconds} s pass`,
});

const isTried = ({ state, now, waitUntil }: Model): boolean =>
  (state === 'due' || state === 'made') && now >= waitUntil;

/** The rules of a delivery, once more and in short: what a try changes. */
function tryOnce(model: Model, fate: Fate): Partial<Model> {
  if (model.now > window) return { state: 'failed' };
  const isNew = model.state === 'due';
  if (fate === 'dies before it is frozen' && isNew) return die(model);
  // What sleeps wakes up when another one has posted: it finds its lease lost, and does nothing.
  if (fate === 'sleeps before it is posted' || (fate === 'sleeps before it is frozen' && isNew)) {
    const attempts = model.attempts + (fate === 'sleeps before it is posted' ? 1 : 0);
    const later = { ...model, now: model.now + leaseSeconds + 1 };
    const { now } = later;
    if (now > window) return { now, state: 'failed', attempts };
    return { now, ...post(later, attempts + 1, 'goes well') };
  }
  const attempts = model.attempts + 1;
  if (fate === 'dies before it is posted') return { state: 'made', ...die(model, attempts) };
  return post(model, attempts, fate);
}

function post(model: Model, attempts: number, fate: Fate): Partial<Model> {
  const dies = fate === 'dies before it is noted';
  // A look finds what is out: nothing is asked of the platform then that it could refuse.
  if (model.isOut && !dies) return { attempts, state: 'delivered' };
  if (dies) return { isOut: true, state: 'made', ...die(model, attempts) };
  if (fate === 'is refused for good') return { attempts, state: 'failed' };
  if (fate !== 'is refused for now' && fate !== 'loses its answer') {
    return { attempts, isOut: true, state: 'delivered' };
  }
  const next = model.now + pauseAfter(attempts, model.id) / 1000;
  const state = attempts >= 10 || next > window ? 'failed' : 'made';
  return { attempts, isOut: fate === 'loses its answer', state, waitUntil: next };
}

const die = (model: Model, attempts = model.attempts): Partial<Model> => ({
  attempts,
  waitUntil: model.now + leaseSeconds + 0.001,
});

async function agree(model: Model, real: Real): Promise<void> {
  const { state, attempts } = await real.row();
  expect({ state, attempts, out: real.shown.length }).toEqual({
    state: model.state,
    attempts: model.attempts,
    out: model.isOut ? 1 : 0,
  });
  // All that was ever shown is what is frozen.
  const { content } = await real.row();
  for (const shown of real.shown) expect(shown).toBe(content);
}

/** The real thing: two processes on one store, and a channel that is looked into or recognises a repeat. */
async function openReal(store: Store, recognises: boolean): Promise<Real> {
  let now = Date.parse('2026-05-01T07:59:00.000Z');
  const clock = (): Date => new Date(now);
  const shown: string[] = [];
  const written = { count: 0 };
  const book = createScheduleBook({ store, clock });
  unwrap(await book.add(daily));
  now += 60_000;
  const schedule = await store.db.selectFrom('schedule').selectAll().executeTakeFirstOrThrow();
  const { id } = dueDelivery(schedule, clock(), clock());

  /** What hangs for ever holds up nobody but the process, which is thrown away. */
  const never = new Promise<never>(() => undefined);
  const runnerOf = (name: string, fate: Fate, meanwhile: () => Promise<void>): DueRunner => {
    let isDead: () => void = () => undefined;
    const dead = new Promise<void>((resolve) => {
      isDead = resolve;
    });
    const die = (): Promise<never> => {
      isDead();
      return never;
    };
    const orDie = async (before: 'posted' | 'noted'): Promise<void> => {
      if (fate === `dies before it is ${before}`) await die();
    };
    /** What the platform does with a message that is sent. */
    const take = (content: string): PostResult => {
      if (fate === 'is refused for now') return busy;
      if (fate === 'is refused for good') return gone;
      if (!(recognises && shown.length > 0)) shown.push(content);
      return fate === 'loses its answer' ? busy : { ok: true };
    };
    const post: Post = async ({ content, triedBefore, hold, onSending, onPosted }) => {
      await orDie('posted');
      if (fate === 'sleeps before it is posted') await meanwhile();
      const isKnown = triedBefore && shown.length > 0;
      if (!isKnown) {
        if (triedBefore) await hold!();
        await onSending!();
      }
      const taken = isKnown ? ({ ok: true } as const) : take(content);
      if (!taken.ok) return taken;
      await orDie('noted');
      await onPosted('m1');
      return { ok: true };
    };
    const runner = runDue({
      store,
      clock,
      owner: name,
      leaseSeconds,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      compose: async (schedule) => {
        if (fate === 'dies before it is frozen') return await die();
        if (fate === 'sleeps before it is frozen') await meanwhile();
        return { ok: true, content: `${schedule.id} by ${name}, number ${++written.count}` };
      },
      post: () => post,
    });
    return { ...runner, quiet: () => Promise.race([runner.quiet(), dead]) };
  };
  const look = async (fate: Fate, process: number, isOther = false): Promise<void> => {
    const runner = runnerOf(`process ${process}${isOther ? ', the other' : ''}`, fate, async () => {
      now += (leaseSeconds + 1) * 1_000;
      await look('goes well', process, true);
    });
    runner.wake();
    await runner.quiet();
    await runner.stop(0);
  };
  return {
    id,
    look: (fate, process) => look(fate, process),
    pass: (seconds) => {
      now += seconds * 1_000;
    },
    row: async () => {
      const columns = ['state', 'attempts', 'content'] as const;
      const row = await store.db.selectFrom('delivery').select(columns).executeTakeFirst();
      return row ?? { state: 'due', attempts: 0, content: null };
    },
    shown,
  };
}

/** More of them: MODEL_RUNS=1000 npx vitest run test/schedule/deliveryModel */
const numRuns = Number(process.env.MODEL_RUNS ?? 20);

describe.each(engines)('The states of a delivery, on %s', (engine) => {
  it.each([
    ['recognises a repeat', true],
    ['is looked into', false],
  ])(
    'are those of the model, and it is never out twice, where the platform %s',
    async (_, recognises) => {
      const look = fc
        .tuple(fc.constantFrom(...fates), fc.integer({ min: 1, max: 2 }))
        .map(([fate, process]) => lookOf(fate, process));
      const pass = fc.constantFrom(4, 5, 61, 600, 3_600).map((seconds) => passOf(seconds));
      const place = await newPlace(engine);
      const store = await place.open();
      onTestFinished(() => place.clear());
      await fc.assert(
        fc.asyncProperty(fc.commands([look, pass], { maxCommands: 14 }), async (commands) => {
          for (const table of ['delivery', 'schedule'] as const) {
            await store.db.deleteFrom(table).execute();
          }
          const real = await openReal(store, recognises);
          const begun = { state: 'due', isNoted: false, attempts: 0, isOut: false } as const;
          const model: Model = { ...begun, id: real.id, now: 0, waitUntil: 0 };
          await fc.asyncModelRun(() => ({ model, real }), commands);
        }),
        { numRuns },
      );
    },
  );
});
