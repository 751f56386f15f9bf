import type { Store } from '../../../src/store/store.ts';
import { noon } from './invented.ts';

/** A briefing that was delivered in a channel of this workspace; gives the delivery's id. */
export async function deliver({ db }: Store, workspace: string): Promise<string> {
  const at = noon.toISOString();
  const schedule = `s-${workspace}`;
  await db
    .insertInto('schedule')
    .values({
      id: schedule,
      platform: 'slack',
      workspace,
      channel: 'C1',
      cron: '0 8 * * *',
      zone: 'UTC',
      topic: 'harbour',
      words: 150,
      state: 'active',
      made_by: 'U1',
      made_at: at,
      next_fire_at: null,
      paused_at: null,
      removed_at: null,
    })
    .execute();
  const times = { fire_at: at, next_try_at: at, give_up_at: at, noted_at: at };
  const id = `d-${workspace}`;
  const row = { id, schedule_id: schedule, state: 'delivered', ...times } as const;
  await db.insertInto('delivery').values(row).execute();
  return id;
}
