import type { Kysely } from 'kysely';
import { correctionsIn } from '../store/library/corrections.ts';
import type { Tables } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { addSchedule } from './addSchedule.ts';
import { addWatch } from './addWatch.ts';
import { deliveriesOf, retryDelivery } from './deliveries.ts';
import { editSchedule } from './editSchedule.ts';
import { fireNow } from './fireNow.ts';
import { inChannel } from './inChannel.ts';
import type { Limits } from './limits.ts';
import type { Named } from './lockRow.ts';
import { pauseSchedule, resumeSchedule } from './pauseSchedule.ts';
import { asSchedule } from './rows.ts';
import { type Outcome, type Schedule, type ScheduleBook, wrong } from './schedule.ts';

export interface BookParts {
  readonly store: Store;
  readonly clock: () => Date;
  /** Called when something is due at once; the runner's `wake`. */
  readonly wake?: () => void;
  /** What channels may have; the usual limits where it is not given. */
  readonly limits?: Limits;
}

export const createScheduleBook = ({ store, clock, wake, limits }: BookParts): ScheduleBook => {
  const { db } = store;
  /** What it makes due is looked at now. */
  const waking = async <Value>(asked: Promise<Outcome<Value>>): Promise<Outcome<Value>> => {
    const outcome = await asked;
    if (outcome.ok) wake?.();
    return outcome;
  };
  return {
    add: (schedule) => addSchedule(db, schedule, clock(), limits),
    watch: (watch) => waking(addWatch(db, watch, clock(), limits)),
    edit: (id, at, change) => waking(editSchedule(store, { id, at, change }, clock(), limits)),
    list: async (at) =>
      (await inChannel(db, at).selectAll().execute()).map(asSchedule).sort(byNumber),
    pause: (id, at) => pauseSchedule(store, { id, at }, clock()),
    resume: (id, at) => resumeSchedule(store, { id, at }, clock()),
    remove: (id, at) => removeSchedule(db, { id, at }, clock()),
    fireNow: (id, at) => waking(fireNow(store, { id, at }, clock())),
    corrections: (at, most) => correctionsIn(db, at, most),
    deliveries: (at, most) => deliveriesOf(db, { at, most }),
    findDeliveries: (query) => deliveriesOf(db, query),
    retry: (id, at) => waking(retryDelivery(db, id, at, clock())),
  };
};

async function removeSchedule(
  db: Kysely<Tables>,
  { id, at }: Named,
  now: Date,
): Promise<Outcome<Schedule>> {
  const row = await db
    .updateTable('schedule')
    .set({ removed_at: now.toISOString(), next_fire_at: null, look_after: null })
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

const byNumber = (a: Schedule, b: Schedule): number => numberOf(a) - numberOf(b);
const numberOf = ({ id }: Schedule): number => Number(id.slice(1));
