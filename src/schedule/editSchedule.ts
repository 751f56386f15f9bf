import type { Transaction } from 'kysely';
import type { Tables } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { checkWatch } from './addWatch.ts';
import { firstFire } from './firstFire.ts';
import { inChannel } from './inChannel.ts';
import { type Limits, usualLimits } from './limits.ts';
import { type Named, updateRow, withLockedRow } from './lockRow.ts';
import { nextLook } from './nextLook.ts';
import { noteFires } from './noteFires.ts';
import { readCron } from './readCron.ts';
import { readZone } from './readZone.ts';
import { asSchedule, inSeconds, type ScheduleRow } from './rows.ts';
import { isSame, tellSame } from './same.ts';
import {
  type Outcome,
  type Schedule,
  type ScheduleChange,
  type ScheduleProblem,
  wrong,
} from './schedule.ts';
import { keepSettings } from './settings.ts';
import type { Watch } from './watch.ts';

/** Changes what is named of a schedule of this channel, and leaves the rest; or says what is wrong. */
export const editSchedule = async (
  store: Store,
  { change, ...named }: Named & { readonly change: ScheduleChange },
  now: Date,
  limits: Limits = usualLimits,
): Promise<Outcome<Schedule>> =>
  await withLockedRow(store, named, async (row, db) => {
    const schedule = asSchedule(row);
    const refused = refuse(schedule, change);
    if (refused !== null) return wrong(refused);
    const { nothingNew = schedule.nothingNew, words = schedule.words } = change;
    const { catchUpHours = schedule.catchUpHours } = change;
    const watch = schedule.watch && { ...schedule.watch, ...change.watch };
    const bad = watch && checkWatch(watch, schedule.platform, limits);
    if (bad) return wrong(bad);
    const times = timesOf(schedule, change, now, limits);
    if (!times.ok) return times;
    const settings = keepSettings({ nothingNew, watch });
    const edited = { ...row, words, settings, ...times.value };
    const same = (await inChannel(db, named.at).selectAll().execute()).find(
      (other) => other.id !== row.id && isSame(other, edited),
    );
    if (same) return wrong(tellSame(same));
    if (times.value.cron !== undefined) await noteWhatPassed(db, row, now);
    const looks =
      watch && row.look_after !== null && change.watch?.minutes !== undefined
        ? { look_after: await nextLook(db, row.id, watch, now) }
        : {};
    const late = { catch_up_seconds: inSeconds(catchUpHours) };
    const changed = { words, settings, ...late, ...times.value, ...looks };
    return { ok: true, value: asSchedule(await updateRow(db, row, changed)) };
  });

/** What was due at the old times, and nobody has seen yet, is due: nothing may have run since then. */
async function noteWhatPassed(db: Transaction<Tables>, row: ScheduleRow, now: Date): Promise<void> {
  if (row.next_fire_at === null || row.next_fire_at > now.toISOString()) return;
  const cron = readCron(row.cron);
  if (cron.ok && readZone(row.zone).ok) await noteFires(db, row, cron.cron, now);
}

/** What cannot be said of this kind of schedule, or that nothing is said. */
function refuse({ id, watch }: Schedule, change: ScheduleChange): ScheduleProblem | null {
  const { cron, zone, nothingNew, words, catchUpHours } = change;
  const ofBriefings = {
    when: cron,
    zone,
    'nothing-new': nothingNew,
    words,
    'catch-up': catchUpHours,
  };
  const ofWatches = optionsOf(change.watch ?? {});
  const given = (options: object): string[] =>
    Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const kind = watch === null ? 'briefing' : 'watch';
  const [option] = given(watch === null ? ofWatches : ofBriefings);
  if (option !== undefined) return { problem: 'not-of-this-kind', id, kind, option };
  const isEmpty = given({ ...ofBriefings, ...ofWatches }).length === 0;
  return isEmpty ? { problem: 'nothing-to-edit', id } : null;
}

const optionsOf = ({ people, origins, differences, minutes }: Partial<Watch>) => ({
  quoted: people,
  origins,
  differences,
  every: minutes,
});

/** The columns of new times; none where they stay. A paused schedule stays so. */
function timesOf(
  { cron, zone, platform, state }: Schedule,
  change: ScheduleChange,
  now: Date,
  limits: Limits,
): Outcome<Partial<Pick<ScheduleRow, 'cron' | 'zone' | 'next_fire_at'>>> {
  if (change.cron === undefined && change.zone === undefined) return { ok: true, value: {} };
  const wanted = { cron: change.cron ?? cron, zone: change.zone ?? zone, platform };
  const first = firstFire(wanted, now, limits);
  if (!first.ok) return first;
  const next = state === 'active' ? { next_fire_at: first.value.fireAt } : {};
  return { ok: true, value: { cron: first.value.cron, zone: first.value.zone, ...next } };
}
