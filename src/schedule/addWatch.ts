import type { Kysely } from 'kysely';
import type { Tables } from '../store/schema.ts';
import { insertSchedule } from './insertSchedule.ts';
import { type Limits, usualLimits } from './limits.ts';
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
  const wanted = {
    ...given,
    kind: 'watch',
    cron: '',
    zone: 'UTC',
    made_by: madeBy,
    look_after: now.toISOString(),
    settings: keepSettings({ nothingNew: 'line', watch }),
  } as const;
  return await insertSchedule(db, wanted, now, limits);
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
