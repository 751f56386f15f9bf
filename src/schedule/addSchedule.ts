import type { Kysely } from 'kysely';
import type { Tables } from '../store/schema.ts';
import { inChannel } from './inChannel.ts';
import { nextFire } from './nextFire.ts';
import { readCron } from './readCron.ts';
import { readZone } from './readZone.ts';
import { asSchedule } from './rows.ts';
import {
  type ChannelRef,
  type NewSchedule,
  type Outcome,
  type Schedule,
  wrong,
} from './schedule.ts';

/** In one channel: more is a slip of a program, or somebody who wants to bury the channel. */
const mostSchedules = 20;

/** Writes a schedule down with its next fire, or says what a person has to change about it. */
export async function addSchedule(
  db: Kysely<Tables>,
  schedule: NewSchedule,
  now: Date,
): Promise<Outcome<Schedule>> {
  const zone = readZone(schedule.zone);
  if (!zone.ok) {
    return wrong({ problem: 'unknown-zone', given: schedule.zone, nearest: zone.nearest });
  }
  const next = nextFireOf(schedule.cron, zone.zone, now);
  if (!next.ok) return next;
  if (next.value.oftenerThanHourly && schedule.platform !== 'terminal') {
    return wrong({ problem: 'too-often', given: schedule.cron });
  }
  const row = await db.transaction().execute(async (transaction) => {
    // The counter comes first: its lock lets one add at a time, so that the count holds.
    const number = await nextNumber(transaction);
    if ((await countOf(transaction, schedule)) >= mostSchedules) return null;
    return await transaction
      .insertInto('schedule')
      .values({
        id: `s${number}`,
        platform: schedule.platform,
        workspace: schedule.workspace,
        channel: schedule.channel,
        cron: next.value.cron,
        zone: zone.zone,
        topic: schedule.topic,
        words: schedule.words,
        state: 'active',
        made_by: schedule.madeBy,
        made_at: now.toISOString(),
        next_fire_at: next.value.fireAt,
        paused_at: null,
        removed_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
  if (row === null) return wrong({ problem: 'too-many-schedules', most: mostSchedules });
  return { ok: true, value: asSchedule(row) };
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

async function countOf(db: Kysely<Tables>, at: ChannelRef): Promise<number> {
  return (await inChannel(db, at).select('id').execute()).length;
}

interface NextFire {
  readonly cron: string;
  readonly oftenerThanHourly: boolean;
  readonly fireAt: string;
}

/** Reads a cron expression, and finds its first fire from now on. */
export function nextFireOf(given: string, zone: string, now: Date): Outcome<NextFire> {
  const read = readCron(given);
  if (!read.ok) return wrong({ problem: read.problem, given });
  const fire = nextFire(read.cron, zone, now.getTime());
  if (fire === null) return wrong({ problem: 'never-fires', given });
  const { text, oftenerThanHourly } = read.cron;
  return {
    ok: true,
    value: { cron: text, oftenerThanHourly, fireAt: new Date(fire).toISOString() },
  };
}
