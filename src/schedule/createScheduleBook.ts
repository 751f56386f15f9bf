import type { Kysely } from 'kysely';
import { correctionsIn } from '../store/library/corrections.ts';
import type { Tables } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { addSchedule } from './addSchedule.ts';
import { addWatch } from './addWatch.ts';
import { deliveriesOf, retryDelivery } from './deliveries.ts';
import { editSchedule } from './editSchedule.ts';
import { firstFire } from './firstFire.ts';
import { inChannel } from './inChannel.ts';
import type { Limits } from './limits.ts';
import { asDelivery, asSchedule, dueDelivery, type ScheduleRow } from './rows.ts';
import {
  type ChannelRef,
  type Delivery,
  type Outcome,
  type Schedule,
  type ScheduleBook,
  wrong,
} from './schedule.ts';

export interface BookParts {
  readonly store: Store;
  readonly clock: () => Date;
  /** Called when something is due at once; the runner's `wake`. */
  readonly wake?: () => void;
  /** What channels may have; the usual limits where it is not given. */
  readonly limits?: Limits;
}

export const createScheduleBook = ({
  store: { db },
  clock,
  wake,
  limits,
}: BookParts): ScheduleBook => ({
  add: (schedule) => addSchedule(db, schedule, clock(), limits),
  watch: async (watch) => {
    const outcome = await addWatch(db, watch, clock(), limits);
    if (outcome.ok) wake?.();
    return outcome;
  },
  edit: (id, at, change) => editSchedule(db, { id, at, change }, clock(), limits),
  list: async (at) =>
    (await inChannel(db, at).selectAll().execute()).map(asSchedule).sort(byNumber),
  pause: (id, at) => pause(db, id, at, clock()),
  resume: (id, at) => resume(db, id, at, clock()),
  remove: (id, at) =>
    change(db, id, at, {
      removed_at: clock().toISOString(),
      next_fire_at: null,
      look_after: null,
    }),
  fireNow: async (id, at) => {
    const outcome = await fireAt(db, id, at, clock());
    if (outcome.ok) wake?.();
    return outcome;
  },
  corrections: (at, most) => correctionsIn(db, at, most),
  deliveries: (at, most) => deliveriesOf(db, { at, most }),
  findDeliveries: (query) => deliveriesOf(db, query),
  retry: async (id, at) => {
    const outcome = await retryDelivery(db, id, at, clock());
    if (outcome.ok) wake?.();
    return outcome;
  },
});

const findRow = (db: Kysely<Tables>, id: string, at: ChannelRef) =>
  inChannel(db, at).where('id', '=', id).selectAll().executeTakeFirst();

async function change(
  db: Kysely<Tables>,
  id: string,
  at: ChannelRef,
  values: Partial<
    Pick<
      ScheduleRow,
      | 'state'
      | 'paused_at'
      | 'next_fire_at'
      | 'look_after'
      | 'removed_at'
      | 'rests_since'
      | 'rests_why'
    >
  >,
): Promise<Outcome<Schedule>> {
  const row = await db
    .updateTable('schedule')
    .set(values)
    .where('id', '=', id)
    .where('platform', '=', at.platform)
    .where('workspace', '=', at.workspace)
    .where('channel', '=', at.channel)
    .where('removed_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row
    ? { ok: true, value: asSchedule(row) }
    : wrong({ problem: 'unknown-schedule', given: id });
}

/** A briefing of it that still waits for another try is withdrawn, too: `paused_at` says from when. */
async function pause(
  db: Kysely<Tables>,
  id: string,
  at: ChannelRef,
  now: Date,
): Promise<Outcome<Schedule>> {
  const row = await findRow(db, id, at);
  if (row?.state === 'paused') return { ok: true, value: asSchedule(row) };
  const paused_at = now.toISOString();
  return await change(db, id, at, {
    state: 'paused',
    paused_at,
    next_fire_at: null,
    look_after: null,
  });
}

/**
 * Goes on from now: what fell into the pause is not caught up with. A watch looks at once, and tells
 * what is new since it told last.
 */
async function resume(
  db: Kysely<Tables>,
  id: string,
  at: ChannelRef,
  now: Date,
): Promise<Outcome<Schedule>> {
  const row = await findRow(db, id, at);
  if (!row) return wrong({ problem: 'unknown-schedule', given: id });
  if (row.state === 'active') return { ok: true, value: asSchedule(row) };
  const goesOn = { state: 'active', paused_at: null } as const;
  if (row.kind === 'watch') {
    return await change(db, id, at, { ...goesOn, look_after: now.toISOString() });
  }
  // However often it may come: it was allowed when it was made.
  const next = firstFire(row, now, { minutesBetween: 0 });
  if (!next.ok) return next;
  return await change(db, id, at, { ...goesOn, next_fire_at: next.value.fireAt });
}

async function fireAt(
  db: Kysely<Tables>,
  id: string,
  at: ChannelRef,
  now: Date,
): Promise<Outcome<Delivery>> {
  const schedule = await findRow(db, id, at);
  if (!schedule) return wrong({ problem: 'unknown-schedule', given: id });
  const due = dueDelivery(schedule, now, now);
  await db
    .insertInto('delivery')
    .values(due)
    .onConflict((conflict) => conflict.columns(['schedule_id', 'fire_at']).doNothing())
    .execute();
  const row = await db
    .selectFrom('delivery')
    .where('id', '=', due.id)
    .selectAll()
    .executeTakeFirstOrThrow();
  return { ok: true, value: asDelivery(row) };
}

const byNumber = (a: Schedule, b: Schedule): number => numberOf(a) - numberOf(b);
const numberOf = ({ id }: Schedule): number => Number(id.slice(1));
