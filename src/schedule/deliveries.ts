import type { Kysely } from 'kysely';
import { openStates, toldStates } from '../store/deliveryStates.ts';
import type { Tables } from '../store/schema.ts';
import { asDelivery, type DeliveryRow } from './rows.ts';
import {
  type ChannelRef,
  type Delivery,
  type Outcome,
  type ScheduleBook,
  wrong,
} from './schedule.ts';

/** All but those of what was given up. */
const otherStates = [...openStates, ...toldStates, 'missed'] as const;

/** The latest first. */
export async function deliveriesOf(
  db: Kysely<Tables>,
  { at, most, failed = false }: Parameters<ScheduleBook['findDeliveries']>[0],
): Promise<readonly Delivery[]> {
  const rows = await inPlace(db, at)
    .selectAll('delivery')
    // What a watch looked at and had nothing to tell of is no news to anybody.
    .where((row) =>
      row.or([row('schedule.kind', '=', 'briefing'), row('delivery.state', '!=', 'silent')]),
    )
    .$if(failed && at === null, (query) => query.where('delivery.state', '=', 'failed'))
    // Told so, those of a channel are found by its schedules and not among all that failed anywhere.
    .$if(failed && at !== null, (query) => query.where('delivery.state', 'not in', otherStates))
    .orderBy('delivery.fire_at', 'desc')
    .orderBy('delivery.id')
    .limit(most)
    .execute();
  return rows.map(asDelivery);
}

/**
 * Lets a delivery that was given up be tried again, from where it stands: what is out stays, and is
 * looked for first. `given`: its id, or so much of its beginning that it is the only one.
 */
export async function retryDelivery(
  db: Kysely<Tables>,
  given: string,
  at: ChannelRef | null,
  now: Date,
): Promise<Outcome<Delivery>> {
  const row = await findDelivery(db, given, at);
  if (row === null) return wrong({ problem: 'unknown-delivery', given });
  if (row.removed_at !== null) {
    return wrong({ problem: 'schedule-removed', given, schedule: row.schedule_id });
  }
  const again = await db
    .updateTable('delivery')
    .set({ ...tryAgain(row), ...tryFor(row.catch_up_seconds, now) })
    .where('id', '=', row.id)
    .where('state', '=', 'failed')
    .returningAll()
    .executeTakeFirst();
  if (again) return { ok: true, value: asDelivery(again) };
  return wrong({ problem: 'not-failed', given, state: row.state });
}

/**
 * What was made is posted as it is, and counts as tried: the channel is looked into first. Where
 * its bytes are forgotten it is made anew.
 */
const tryAgain = ({ content }: DeliveryRow) =>
  content === null
    ? ({ state: 'due', attempts: 0, posted: '[]' } as const)
    : ({ state: 'made', attempts: 1 } as const);

const tryFor = (seconds: number, now: Date) => ({
  problem: null,
  noted_at: now.toISOString(),
  next_try_at: now.toISOString(),
  give_up_at: new Date(now.getTime() + seconds * 1000).toISOString(),
});

async function findDelivery(db: Kysely<Tables>, given: string, at: ChannelRef | null) {
  if (!/^d[0-9a-f]{4,20}$/.test(given)) return null;
  const rows = await inPlace(db, at)
    .selectAll('delivery')
    .select(['schedule.removed_at', 'schedule.catch_up_seconds'])
    .where('delivery.id', '>=', given)
    .where('delivery.id', '<', `${given}g`)
    .limit(2)
    .execute();
  return rows.length === 1 ? rows[0]! : null;
}

const inPlace = (db: Kysely<Tables>, at: ChannelRef | null) =>
  db
    .selectFrom('delivery')
    .innerJoin('schedule', 'schedule.id', 'delivery.schedule_id')
    .$if(at !== null, (query) =>
      query
        .where('schedule.platform', '=', at!.platform)
        .where('schedule.workspace', '=', at!.workspace)
        .where('schedule.channel', '=', at!.channel),
    );
