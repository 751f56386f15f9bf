import type { Kysely } from 'kysely';
import type { Tables } from '../store/schema.ts';
import { inChannel } from './inChannel.ts';
import type { ScheduleRow } from './rows.ts';
import type { NewSchedule, ScheduleProblem } from './schedule.ts';

/** What people in channels may schedule; whoever sits at the terminal tries things out. */
export interface Limits {
  /** The fewest minutes from one briefing of a schedule to its next, or from one message of a watch to its next. */
  readonly minutesBetween: number;
  readonly perWorkspace: number;
  /** That one person made in one workspace. */
  readonly perPerson: number;
}

export const usualLimits: Limits = { minutesBetween: 60, perWorkspace: 200, perPerson: 50 };

/** In one channel: more is a slip of a program, or somebody who wants to bury the channel. */
const perChannel = 20;

/** Why there may be no such schedule beside those that there are; null where there may. */
export async function refuse(
  db: Kysely<Tables>,
  wanted: Pick<NewSchedule, 'platform' | 'workspace' | 'channel' | 'madeBy'>,
  { perWorkspace, perPerson }: Limits,
  times: Times,
): Promise<ScheduleProblem | null> {
  const here = await inChannel(db, wanted).selectAll().execute();
  const same = here.find((row) => isSame(row, times));
  if (same) return tellSame(same);
  const tooMany = (most: number, of: 'channel' | 'workspace' | 'person') =>
    ({ problem: 'too-many-schedules', most, of }) as const;
  if (here.length >= perChannel) return tooMany(perChannel, 'channel');
  if (wanted.platform === 'terminal') return null;
  const { all, own } = await countInWorkspace(db, wanted);
  if (own >= perPerson) return tooMany(perPerson, 'person');
  return all >= perWorkspace ? tooMany(perWorkspace, 'workspace') : null;
}

/** What two schedules of a channel may not have in common. */
export type Times = Pick<ScheduleRow, 'kind' | 'cron' | 'zone' | 'topic' | 'settings'>;

/** Two briefings on one topic at the same times, or two watches that look for the same in it. */
export const isSame = (one: Times, other: Times): boolean =>
  one.kind === other.kind &&
  one.topic === other.topic &&
  (one.kind === 'watch'
    ? one.settings === other.settings
    : one.cron === other.cron && one.zone === other.zone);

export const tellSame = ({ id, kind, state }: ScheduleRow): ScheduleProblem => ({
  problem: kind === 'watch' ? 'same-watch' : 'same-schedule',
  id,
  paused: state === 'paused',
});

async function countInWorkspace(
  db: Kysely<Tables>,
  { platform, workspace, madeBy }: Pick<NewSchedule, 'platform' | 'workspace' | 'madeBy'>,
): Promise<{ readonly all: number; readonly own: number }> {
  const rows = await db
    .selectFrom('schedule')
    .select('made_by')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('removed_at', 'is', null)
    .execute();
  return { all: rows.length, own: rows.filter((row) => row.made_by === madeBy).length };
}

/** A number that no schedule has had before, also not a removed one. */
export async function nextScheduleNumber(db: Kysely<Tables>): Promise<number> {
  const { value } = await db
    .insertInto('counter')
    .values({ name: 'schedule', value: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((at) => ({ value: at('counter.value', '+', 1) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return value;
}
