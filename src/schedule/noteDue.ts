import type { Transaction } from 'kysely';
import type { Tables } from '../store/schema.ts';
import type { DeliverParts } from './deliverParts.ts';
import { insertDelivery } from './insertDelivery.ts';
import type { Log } from './log.ts';
import { noteFires } from './noteFires.ts';
import { readCron } from './readCron.ts';
import { readZone } from './readZone.ts';
import { dueDelivery, type ScheduleRow } from './rows.ts';
import { type Failed, tellMaker } from './tellMaker.ts';
import { tellWhen } from './tellWhen.ts';

/** Schedules that one transaction takes: it is one wait for the disk, and others wait for it. */
const batch = 100;

/**
 * Writes down what has become due and moves each schedule on to its next fire, both or neither.
 * Any number of processes may do so at once.
 */
export async function noteDue(parts: NoteParts): Promise<void> {
  let noted: Noted;
  do {
    noted = await noteBatch(parts);
    const { missed, stopped } = noted;
    if (missed > 0) parts.note({ kind: 'missed', count: missed });
    for (const failed of stopped) {
      parts.note({ kind: 'failed' });
      await tellMaker(parts, failed);
    }
  } while (noted.looked === batch);
}

export type NoteParts = Pick<DeliverParts, 'store' | 'clock' | 'log' | 'note' | 'tell'>;

/** What came of one transaction. */
interface Noted {
  readonly looked: number;
  /** Briefings that nobody will deliver. */
  readonly missed: number;
  /** Schedules that can no longer be read. */
  readonly stopped: readonly Failed[];
}

async function noteBatch({ store, clock, log }: NoteParts): Promise<Noted> {
  const now = clock();
  return await store.db.transaction().execute(async (transaction) => {
    const rows = await transaction
      .selectFrom('schedule')
      .selectAll()
      .where('next_fire_at', '<=', now.toISOString())
      .orderBy('next_fire_at')
      .limit(batch)
      .$if(store.engine === 'postgres', (query) => query.forUpdate().skipLocked())
      .execute();
    let missed = 0;
    const stopped: Failed[] = [];
    for (const row of rows) {
      const one = await noteOne(transaction, row, now, log);
      missed += one.missed;
      if (one.stopped) stopped.push(one.stopped);
    }
    return { looked: rows.length, missed, stopped };
  });
}

async function noteOne(
  db: Transaction<Tables>,
  row: ScheduleRow,
  now: Date,
  log: Log,
): Promise<{ readonly missed: number; readonly stopped?: Failed }> {
  const cron = readCron(row.cron);
  const zone = readZone(row.zone);
  if (!cron.ok || !zone.ok) {
    return { missed: 0, stopped: await stopSchedule(db, row, now, log) };
  }
  const { missed, late } = await noteFires(db, row, cron.cron, now);
  if (late !== null) log.warn({ schedule: row.id, missed, fireAt: late.fireAt }, late.problem);
  return { missed };
}

/** A zone that the time zone data has lost: said once, instead of failing at each look. */
async function stopSchedule(
  db: Transaction<Tables>,
  row: ScheduleRow,
  now: Date,
  log: Log,
): Promise<Failed> {
  const problem = `The schedule ${row.id}, ${tellWhen(row.cron)} in ${row.zone}, can no longer be read, so it is paused. Give it a zone that exists with "schedule edit ${row.id} --zone Europe/Berlin", and let it go on with "schedule resume ${row.id}".`;
  await db
    .updateTable('schedule')
    .set({ state: 'paused', paused_at: now.toISOString(), next_fire_at: null })
    .where('id', '=', row.id)
    .execute();
  const due = dueDelivery(row, new Date(row.next_fire_at!), now);
  await insertDelivery(db, { ...due, state: 'failed', problem });
  log.error({ schedule: row.id }, problem);
  return { scheduleId: row.id, deliveryId: null, problem };
}
