import type { Kysely } from 'kysely';
import type { Tables } from '../store/schema.ts';
import { firstFire } from './firstFire.ts';
import { insertSchedule } from './insertSchedule.ts';
import { type Limits, usualLimits } from './limits.ts';
import { inSeconds } from './rows.ts';
import type { NewSchedule, Outcome, Schedule } from './schedule.ts';
import { keepSettings } from './settings.ts';

/** Writes a schedule down with its next fire, or says what a person has to change about it. */
export async function addSchedule(
  db: Kysely<Tables>,
  schedule: NewSchedule,
  now: Date,
  limits: Limits = usualLimits,
): Promise<Outcome<Schedule>> {
  const { madeBy, nothingNew = 'line', catchUpHours, ...given } = schedule;
  const first = firstFire(given, now, limits);
  if (!first.ok) return first;
  const { cron, zone, fireAt } = first.value;
  const wanted = {
    ...given,
    kind: 'briefing',
    cron,
    zone,
    made_by: madeBy,
    next_fire_at: fireAt,
    settings: keepSettings({ nothingNew, watch: null }),
    ...(catchUpHours === undefined ? {} : { catch_up_seconds: inSeconds(catchUpHours) }),
  } as const;
  return await insertSchedule(db, wanted, now, limits);
}
