import type { Store } from '../store/store.ts';
import type { Schedule } from './schedule.ts';

/** A schedule that goes on, as an examination of the house looks at it. */
export type ActiveSchedule = Pick<
  Schedule,
  'id' | 'platform' | 'workspace' | 'channel' | 'zone' | 'nextFireAt'
> & {
  /** Why its channel takes no message; null while it does. */
  readonly restsWhy: string | null;
};

/** All that go on, in all workspaces. */
export async function activeSchedules({ db }: Store): Promise<ActiveSchedule[]> {
  const rows = await db
    .selectFrom('schedule')
    .select(['id', 'platform', 'workspace', 'channel', 'zone', 'next_fire_at', 'rests_why'])
    .where('removed_at', 'is', null)
    .where('state', '=', 'active')
    .orderBy('made_at')
    .execute();
  return rows.map(({ next_fire_at: nextFireAt, rests_why: restsWhy, ...row }) => ({
    ...row,
    nextFireAt,
    restsWhy,
  }));
}
