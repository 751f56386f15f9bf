import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { DeliveryTable, NoticeTable, OutgoingTable, ScheduleTable } from '../store/schema.ts';
import type { Delivery, Schedule } from './schedule.ts';
import { readSettings } from './settings.ts';

export type ScheduleRow = Selectable<ScheduleTable>;
export type DeliveryRow = Selectable<DeliveryTable>;
export type NoticeRow = Selectable<NoticeTable>;
/** What both have: it is posted once. */
export type OutgoingRow = Selectable<OutgoingTable>;

export const asSchedule = (row: ScheduleRow): Schedule => ({
  id: row.id,
  platform: row.platform,
  workspace: row.workspace,
  channel: row.channel,
  cron: row.cron,
  zone: row.zone,
  topic: row.topic,
  words: row.words,
  state: row.state,
  madeBy: row.made_by,
  madeAt: row.made_at,
  catchUpHours: row.catch_up_seconds / secondsOfHour,
  nextFireAt: row.kind === 'watch' ? row.look_after : row.next_fire_at,
  ...readSettings(row.settings),
  rests: row.rests_since === null ? null : { since: row.rests_since, why: row.rests_why ?? '' },
});

const secondsOfHour = 3_600;

export const inSeconds = (hours: number): number => hours * secondsOfHour;

export const asDelivery = (row: DeliveryRow): Delivery => ({
  id: row.id,
  scheduleId: row.schedule_id,
  fireAt: row.fire_at,
  state: row.state,
  attempts: row.attempts,
  problem: row.problem,
  deliveredAt: row.delivered_at,
  lateSeconds: row.late_seconds,
});

/** The platform's ids of the messages that are out, in order. */
export const postedOf = ({ posted }: Pick<OutgoingRow, 'posted'>): readonly string[] =>
  JSON.parse(posted);

/** A delivery as it stands when it becomes due. */
export function dueDelivery(schedule: ScheduleRow, fireAt: Date, now: Date) {
  return {
    id: deliveryId(schedule, fireAt.toISOString()),
    schedule_id: schedule.id,
    fire_at: fireAt.toISOString(),
    state: 'due' as const,
    next_try_at: now.toISOString(),
    give_up_at: new Date(fireAt.getTime() + schedule.catch_up_seconds * 1000).toISOString(),
    noted_at: now.toISOString(),
  };
}

/**
 * The same for everyone who notes this fire; and another one when a store is made anew and gives
 * out "s1" again, so that no platform takes the new briefing for the old one.
 */
const deliveryId = (schedule: ScheduleRow, fireAt: string): string =>
  `d${createHash('sha256').update(`${schedule.id} ${schedule.made_at} ${fireAt}`).digest('hex').slice(0, 20)}`;
