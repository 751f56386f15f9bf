import type { Kysely } from 'kysely';
import type { Tables } from '../store/schema.ts';
import { firstFire } from './firstFire.ts';
import { type Limits, nextScheduleNumber, refuse, usualLimits } from './limits.ts';
import { asSchedule } from './rows.ts';
import { type NewSchedule, type Outcome, type Schedule, wrong } from './schedule.ts';
import { keepSettings } from './settings.ts';

/** Writes a schedule down with its next fire, or says what a person has to change about it. */
export async function addSchedule(
  db: Kysely<Tables>,
  schedule: NewSchedule,
  now: Date,
  limits: Limits = usualLimits,
): Promise<Outcome<Schedule>> {
  const { madeBy, nothingNew = 'line', ...given } = schedule;
  const first = firstFire(given, now, limits);
  if (!first.ok) return first;
  const { cron, zone, fireAt } = first.value;
  return await db.transaction().execute(async (transaction) => {
    // The counter comes first: its lock lets one add at a time, so that the counts hold.
    const number = await nextScheduleNumber(transaction);
    const settings = keepSettings({ nothingNew, watch: null });
    const times = { kind: 'briefing', cron, zone, topic: given.topic, settings } as const;
    const refused = await refuse(transaction, schedule, limits, times);
    if (refused !== null) return wrong(refused);
    const row = {
      ...given,
      id: `s${number}`,
      cron,
      zone,
      state: 'active' as const,
      made_by: madeBy,
      made_at: now.toISOString(),
      next_fire_at: fireAt,
      settings,
    };
    const added = transaction.insertInto('schedule').values(row).returningAll();
    return { ok: true, value: asSchedule(await added.executeTakeFirstOrThrow()) };
  });
}
