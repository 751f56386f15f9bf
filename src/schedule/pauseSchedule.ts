import type { Store } from '../store/store.ts';
import { firstFire } from './firstFire.ts';
import { type Named, updateRow, withLockedRow } from './lockRow.ts';
import { nextLook } from './nextLook.ts';
import { asSchedule } from './rows.ts';
import type { Outcome, Schedule } from './schedule.ts';
import { readSettings } from './settings.ts';

/** A briefing of it that still waits for another try is withdrawn, too: `paused_at` says from when. */
export const pauseSchedule = async (
  store: Store,
  named: Named,
  now: Date,
): Promise<Outcome<Schedule>> =>
  await withLockedRow(store, named, async (row, db) => {
    if (row.state === 'paused') return { ok: true, value: asSchedule(row) };
    const paused = await updateRow(db, row, {
      state: 'paused',
      paused_at: now.toISOString(),
      next_fire_at: null,
      look_after: null,
    });
    return { ok: true, value: asSchedule(paused) };
  });

/**
 * Goes on from now: what fell into the pause is not caught up with. A watch tells what is new since
 * it told last, at once or when its time since then is over.
 */
export const resumeSchedule = async (
  store: Store,
  named: Named,
  now: Date,
): Promise<Outcome<Schedule>> =>
  await withLockedRow(store, named, async (row, db) => {
    if (row.state === 'active') return { ok: true, value: asSchedule(row) };
    const goesOn = { state: 'active', paused_at: null } as const;
    const { watch } = readSettings(row.settings);
    if (watch !== null) {
      const look_after = await nextLook(db, row.id, watch, now);
      return { ok: true, value: asSchedule(await updateRow(db, row, { ...goesOn, look_after })) };
    }
    // However often it may come: it was allowed when it was made.
    const next = firstFire(row, now, { minutesBetween: 0 });
    if (!next.ok) return next;
    const resumed = await updateRow(db, row, { ...goesOn, next_fire_at: next.value.fireAt });
    return { ok: true, value: asSchedule(resumed) };
  });
