import type { Kysely } from 'kysely';
import type { Tables } from '../store/schema.ts';
import type { DeliveryRow } from './rows.ts';
import { lookAfter, lookPauseMinutes, type Watch } from './watch.ts';

/**
 * From when on a watch may look (ISO instant): when its minutes since its last message are over; at
 * once where they are, or where it has told nothing yet.
 */
export async function nextLook(
  db: Kysely<Tables>,
  scheduleId: string,
  watch: Pick<Watch, 'minutes'>,
  now: Date,
): Promise<string> {
  const last = await db
    .selectFrom('delivery')
    .select('delivered_at')
    .where('schedule_id', '=', scheduleId)
    .where('state', '=', 'delivered')
    .orderBy('fire_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const at = now.toISOString();
  if (!last?.delivered_at) return at;
  const free = lookAfter(last.delivered_at, watch);
  return free > at ? free : at;
}

/** A watch has told something, at its time or because somebody asked: the next message waits its minutes. */
export async function waitAfterTelling(
  db: Kysely<Tables>,
  scheduleId: string,
  watch: Pick<Watch, 'minutes'>,
  now: Date,
): Promise<void> {
  const free = lookAfter(now.toISOString(), watch);
  await db
    .updateTable('schedule')
    .set({ look_after: free })
    .where('id', '=', scheduleId)
    .where('look_after', '<', free)
    .execute();
}

/** A look found nothing to tell: the next change is looked at soon, unless something else has moved the watch on. */
export async function lookSoon(
  db: Kysely<Tables>,
  { schedule_id: id, fire_at: lookedAt }: Pick<DeliveryRow, 'schedule_id' | 'fire_at'>,
  watch: Pick<Watch, 'minutes'>,
  now: Date,
): Promise<void> {
  const minutes = Math.min(lookPauseMinutes, watch.minutes);
  await db
    .updateTable('schedule')
    .set({ look_after: lookAfter(now.toISOString(), { minutes }) })
    .where('id', '=', id)
    .where('look_after', '=', lookAfter(lookedAt, watch))
    .execute();
}
