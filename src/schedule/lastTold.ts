import { toldStates } from '../store/deliveryStates.ts';
import type { Store } from '../store/store.ts';
import type { Schedule } from './schedule.ts';

/**
 * The memory of the last briefing on the schedule's topic that was delivered in its channel before
 * `fireAt`, by whichever schedule; null where there was none. One that was silent counts: it had
 * nothing to tell. A watch goes by what it has told itself, and no briefing by what a watch told,
 * since a watch tells only some of what it reads.
 */
export async function lastTold(
  { db }: Store,
  { id, platform, workspace, channel, topic, watch }: Schedule,
  fireAt: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('delivery')
    .innerJoin('schedule', 'schedule.id', 'delivery.schedule_id')
    .where('schedule.platform', '=', platform)
    .where('schedule.workspace', '=', workspace)
    .where('schedule.channel', '=', channel)
    .where('schedule.topic', '=', topic)
    .where('schedule.kind', '=', watch === null ? 'briefing' : 'watch')
    .$if(watch !== null, (query) => query.where('schedule.id', '=', id))
    .where('delivery.state', 'in', toldStates)
    .where('delivery.memory', 'is not', null)
    .where('delivery.fire_at', '<', fireAt)
    .select('delivery.memory')
    .orderBy('delivery.fire_at', 'desc')
    .orderBy('delivery.id')
    .limit(1)
    .executeTakeFirst();
  return row?.memory ?? null;
}
