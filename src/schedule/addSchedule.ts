import type { Kysely } from 'kysely';
import type { Tables } from '../store/schema.ts';
import { inChannel } from './inChannel.ts';
import { nextFire } from './nextFire.ts';
import { readCron } from './readCron.ts';
import { readZone } from './readZone.ts';
import { asSchedule } from './rows.ts';
import {
  type NewSchedule,
  type Outcome,
  type Schedule,
  type ScheduleProblem,
  wrong,
} from './schedule.ts';

/** What people in channels may schedule; whoever sits at the terminal tries things out. */
export interface Limits {
  /** The fewest minutes from one briefing of a schedule to its next. */
  readonly minutesBetween: number;
  readonly perWorkspace: number;
  /** That one person made in one workspace. */
  readonly perPerson: number;
}

export const usualLimits: Limits = { minutesBetween: 60, perWorkspace: 200, perPerson: 50 };

/** In one channel: more is a slip of a program, or somebody who wants to bury the channel. */
const perChannel = 20;

/** Writes a schedule down with its next fire, or says what a person has to change about it. */
export async function addSchedule(
  db: Kysely<Tables>,
  schedule: NewSchedule,
  now: Date,
  limits: Limits = usualLimits,
): Promise<Outcome<Schedule>> {
  const zone = readZone(schedule.zone);
  if (!zone.ok) {
    return wrong({ problem: 'unknown-zone', given: schedule.zone, nearest: zone.nearest });
  }
  const next = nextFireOf(schedule.cron, zone.zone, now);
  if (!next.ok) return next;
  const { minutesBetween } = limits;
  if (schedule.platform !== 'terminal' && next.value.shortestGap < minutesBetween) {
    return wrong({ problem: 'too-often', given: schedule.cron, minutesBetween });
  }
  const wanted = { ...schedule, cron: next.value.cron, zone: zone.zone };
  return await db.transaction().execute(async (transaction) => {
    // The counter comes first: its lock lets one add at a time, so that the counts hold.
    const number = await nextNumber(transaction);
    const refused = await refuse(transaction, wanted, limits);
    if (refused !== null) return wrong(refused);
    const row = { ...rowOf(wanted, now), id: `s${number}`, next_fire_at: next.value.fireAt };
    const added = transaction.insertInto('schedule').values(row).returningAll();
    return { ok: true, value: asSchedule(await added.executeTakeFirstOrThrow()) };
  });
}

const rowOf = ({ madeBy, ...wanted }: NewSchedule, now: Date) => ({
  ...wanted,
  state: 'active' as const,
  made_by: madeBy,
  made_at: now.toISOString(),
});

/** Why there may be no such schedule beside those that there are; null where there may. */
async function refuse(
  db: Kysely<Tables>,
  wanted: NewSchedule,
  { perWorkspace, perPerson }: Limits,
): Promise<ScheduleProblem | null> {
  const here = await inChannel(db, wanted).selectAll().execute();
  const same = here.find(
    ({ cron, zone, topic }) =>
      cron === wanted.cron && zone === wanted.zone && topic === wanted.topic,
  );
  if (same) return { problem: 'same-schedule', id: same.id, paused: same.state === 'paused' };
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
  { platform, workspace, madeBy }: NewSchedule,
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
async function nextNumber(db: Kysely<Tables>): Promise<number> {
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

interface NextFire {
  readonly cron: string;
  readonly shortestGap: number;
  readonly fireAt: string;
}

/** Reads a cron expression, and finds its first fire from now on. */
export function nextFireOf(given: string, zone: string, now: Date): Outcome<NextFire> {
  const read = readCron(given);
  if (!read.ok) return wrong({ problem: read.problem, given });
  const fire = nextFire(read.cron, zone, now.getTime());
  if (fire === null) return wrong({ problem: 'never-fires', given });
  const { text, shortestGap } = read.cron;
  return {
    ok: true,
    value: { cron: text, shortestGap, fireAt: new Date(fire).toISOString() },
  };
}
