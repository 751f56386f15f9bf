import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/schema.ts';
import { zoneCounter } from '../store/zoneCounter.ts';
import type { DeliverParts } from './deliverParts.ts';
import { nextFire } from './nextFire.ts';
import { readCron } from './readCron.ts';
import { readZone } from './readZone.ts';
import type { ScheduleRow } from './rows.ts';

/** Schedules that one statement reads, and one transaction moves. */
const batch = 200;

/**
 * Reckons the next times of all schedules anew where they were reckoned with other time zone data
 * than this process has: a zone may have changed its clocks by law. What is due already stays so.
 */
export async function refreshTimes(
  { store: { db }, clock, log }: Pick<DeliverParts, 'store' | 'clock' | 'log'>,
  zones: string | undefined = process.versions.tz,
): Promise<void> {
  const version = numberOf(zones ?? '');
  const kept = await db
    .selectFrom('counter')
    .select('value')
    .where('name', '=', zoneCounter)
    .executeTakeFirst();
  if (kept?.value === version) return;
  const moved = await moveAll(db, clock());
  await db
    .insertInto('counter')
    .values({ name: zoneCounter, value: version })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: version }))
    .execute();
  if (moved > 0)
    log.info({ moved, zones }, 'Schedules have other times in the new time zone data.');
}

/** "2025b" as 202502. */
const numberOf = (version: string): number => {
  const [, year = '0', letter = '`'] = /^(\d{4})([a-z])/.exec(version) ?? [];
  return Number(year) * 100 + letter.charCodeAt(0) - 96;
};

/** In turns: each batch is one transaction, and nothing else waits for all of them. */
async function moveAll(db: Kysely<Tables>, now: Date): Promise<number> {
  let moved = 0;
  let after = '';
  const reckon = reckonOnce();
  for (;;) {
    const rows = await db
      .selectFrom('schedule')
      .select(['id', 'cron', 'zone', 'next_fire_at'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(batch)
      .execute();
    const moves = movesOf(rows, now, reckon);
    if (moves.length > 0) moved += await moveSome(db, moves);
    if (rows.length < batch) return moved;
    after = rows.at(-1)!.id;
    // Statements of SQLite come back without a turn of the loop.
    await setImmediate();
  }
}

/** Schedules whose next time was one instant, and is another now. */
interface Move {
  readonly from: string;
  readonly to: string;
  readonly ids: string[];
}

/** Most schedules have their times in common: those of a batch are moved with one statement. */
function movesOf(rows: readonly Timed[], now: Date, reckon: typeof nextOf): Move[] {
  const at = now.toISOString();
  const moves = new Map<string, Move>();
  for (const { id, cron, zone, next_fire_at: from } of rows) {
    if (from === null || from <= at) continue;
    const to = reckon({ cron, zone }, from, now);
    if (to === null || to === from) continue;
    const key = `${from} ${to}`;
    const move = moves.get(key) ?? { from, to, ids: [] };
    move.ids.push(id);
    moves.set(key, move);
  }
  return [...moves.values()];
}

/** The same times are reckoned once: that takes a tenth of a millisecond. */
function reckonOnce(): typeof nextOf {
  const known = new Map<string, string | null>();
  return (times, from, now) => {
    const key = `${times.cron} ${times.zone} ${from}`;
    let to = known.get(key);
    if (to === undefined) {
      to = nextOf(times, from, now);
      known.set(key, to);
    }
    return to;
  };
}

async function moveSome(db: Kysely<Tables>, moves: readonly Move[]): Promise<number> {
  return await db.transaction().execute(async (transaction) => {
    let moved = 0n;
    for (const { from, to, ids } of moves) {
      const { numUpdatedRows } = await transaction
        .updateTable('schedule')
        .set({ next_fire_at: to })
        .where('id', 'in', ids)
        // Whoever has changed or fired it meanwhile knows better.
        .where('next_fire_at', '=', from)
        .executeTakeFirst();
      moved += numUpdatedRows;
    }
    return Number(moved);
  });
}

type Timed = Pick<ScheduleRow, 'id' | 'cron' | 'zone' | 'next_fire_at'>;

/** No law moves the clocks of a zone by more. */
const longestMove = 3 * 3_600_000;

/**
 * The time that the next one becomes: looked for around that one, so that a day that has had its
 * briefing gets no second. Null where it can no longer be read, which is told when it is due.
 */
function nextOf(
  { cron, zone }: Pick<ScheduleRow, 'cron' | 'zone'>,
  from: string,
  now: Date,
): string | null {
  const read = readCron(cron);
  if (!read.ok || !readZone(zone).ok) return null;
  const around = Date.parse(from) - longestMove;
  const fire = nextFire(read.cron, zone, Math.max(now.getTime(), around));
  return fire === null ? null : new Date(fire).toISOString();
}
