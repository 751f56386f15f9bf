import type { Kysely } from 'kysely';
import type { Tables } from '../store/schema.ts';
import type { ChannelRef } from './schedule.ts';

/** The schedules of one channel, without those that were removed. */
export const inChannel = (db: Kysely<Tables>, at: ChannelRef) =>
  db
    .selectFrom('schedule')
    .where('platform', '=', at.platform)
    .where('workspace', '=', at.workspace)
    .where('channel', '=', at.channel)
    .where('removed_at', 'is', null);
