import type { Kysely } from 'kysely';
import type { Tables } from '../store/schema.ts';
import { inChannel } from './inChannel.ts';
import type { ScheduleRow } from './rows.ts';
import { isSame, type Likeness, tellSame } from './same.ts';
import type { ScheduleProblem } from './schedule.ts';

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

/** A schedule that somebody wants. */
export type NewRow = Likeness & Pick<ScheduleRow, 'platform' | 'workspace' | 'channel' | 'made_by'>;

/** Why there may be no such schedule beside those that there are; null where there may. */
export async function refuse(
  db: Kysely<Tables>,
  wanted: NewRow,
  { perWorkspace, perPerson }: Limits,
): Promise<ScheduleProblem | null> {
  const here = await inChannel(db, wanted).selectAll().execute();
  const same = here.find((row) => isSame(row, wanted));
  if (same) return tellSame(same);
  const tooMany = (most: number, of: 'channel' | 'workspace' | 'person') =>
    ({ problem: 'too-many-schedules', most, of }) as const;
  if (here.length >= perChannel) return tooMany(perChannel, 'channel');
  if (wanted.platform === 'terminal') return null;
  const { all, own } = await countInWorkspace(db, wanted);
  if (own >= perPerson) return tooMany(perPerson, 'person');
  return all >= perWorkspace ? tooMany(perWorkspace, 'workspace') : null;
}

async function countInWorkspace(
  db: Kysely<Tables>,
  { platform, workspace, made_by: maker }: NewRow,
): Promise<{ readonly all: number; readonly own: number }> {
  const rows = await db
    .selectFrom('schedule')
    .select('made_by')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('removed_at', 'is', null)
    .execute();
  return { all: rows.length, own: rows.filter((row) => row.made_by === maker).length };
}
