import type { Kysely } from 'kysely';
import type { Tables } from '../store/schema.ts';
import { type Limits, nextScheduleNumber, refuse, usualLimits } from './limits.ts';
import { asSchedule } from './rows.ts';
import {
  type NewWatch,
  type Outcome,
  type Schedule,
  type ScheduleProblem,
  wrong,
} from './schedule.ts';
import { keepSettings } from './settings.ts';
import { hasCondition, mostPeople, type Watch } from './watch.ts';

/**
 * Writes a watch down, which looks at once for the first time: what there is then is known. Or says
 * what a person has to change about it.
 */
export async function addWatch(
  db: Kysely<Tables>,
  { watch, madeBy, ...given }: NewWatch,
  now: Date,
  limits: Limits = usualLimits,
): Promise<Outcome<Schedule>> {
  const bad = checkWatch(watch, given.platform, limits);
  if (bad !== null) return wrong(bad);
  const settings = keepSettings({ nothingNew: 'line', watch });
  return await db.transaction().execute(async (transaction) => {
    const number = await nextScheduleNumber(transaction);
    const times = { kind: 'watch', cron: '', zone: 'UTC', settings } as const;
    const wanted = { ...given, madeBy };
    const refused = await refuse(transaction, wanted, limits, { ...times, topic: given.topic });
    if (refused !== null) return wrong(refused);
    const row = {
      ...given,
      id: `s${number}`,
      ...times,
      state: 'active' as const,
      made_by: madeBy,
      made_at: now.toISOString(),
      look_after: now.toISOString(),
    };
    const added = transaction.insertInto('schedule').values(row).returningAll();
    return { ok: true, value: asSchedule(await added.executeTakeFirstOrThrow()) };
  });
}

/** What is wrong with a watch; null where nothing is. */
export function checkWatch(
  watch: Watch,
  platform: Schedule['platform'],
  { minutesBetween }: Limits,
): ScheduleProblem | null {
  if (!hasCondition(watch)) return { problem: 'watch-without-condition' };
  if (watch.people.length > mostPeople) return { problem: 'too-many-people', most: mostPeople };
  if (platform !== 'terminal' && watch.minutes < minutesBetween) {
    return { problem: 'watch-too-often', given: watch.minutes, minutesBetween };
  }
  return null;
}
