import type { Store } from '../store/store.ts';
import type { DeliverParts } from './deliverParts.ts';
import type { DeliveryRow } from './rows.ts';
import type { Schedule } from './schedule.ts';

/** A briefing that comes later than this says why. */
const lateMinutes = 10;

/**
 * What a briefing of set times has to say besides: that it is late and why, and that others before
 * it were missed, which the channel hears of once. A watch has no set times.
 */
export async function remarksOn(
  row: DeliveryRow,
  { watch }: Pick<Schedule, 'watch'>,
  { store, clock }: Pick<DeliverParts, 'store' | 'clock'>,
): Promise<readonly string[]> {
  if (watch !== null) return [];
  const { missed, missed_told: told } = await countsOf(store, row);
  return [tellLate(row, clock()), tellMissed(missed - told)].filter((one) => one !== null);
}

/** The channel has been told of all that were missed, with the one that is being frozen. */
export async function noteTold({ db }: Store, { schedule_id: id }: DeliveryRow): Promise<void> {
  await db
    .updateTable('schedule')
    .set((row) => ({ missed_told: row.ref('missed') }))
    .where('id', '=', id)
    .whereRef('missed_told', '<', 'missed')
    .execute();
}

const countsOf = ({ db }: Store, { schedule_id: id }: DeliveryRow) =>
  db
    .selectFrom('schedule')
    .select(['missed', 'missed_told'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

function tellLate({ fire_at, noted_at, problem, fence }: DeliveryRow, now: Date): string | null {
  const minutes = minutesFrom(fire_at, now);
  if (minutes < lateMinutes) return null;
  const why =
    problem ?? tellWhy(minutesFrom(fire_at, new Date(noted_at)) >= lateMinutes, fence > 1);
  return `This briefing comes ${tellSpan(minutes)} late. ${why}`;
}

/** Somebody may have had one tried again that was given up: it was claimed before. */
function tellWhy(notedLate: boolean, triedBefore: boolean): string {
  if (triedBefore) return 'It could not be written or posted before.';
  return notedLate
    ? 'Summit Digest was not running when it was due.'
    : 'There was too much else to do.';
}

const minutesFrom = (instant: string, later: Date): number =>
  Math.floor((later.getTime() - Date.parse(instant)) / 60_000);

/** "25 minutes", "1 hour 5 minutes". */
function tellSpan(minutes: number): string {
  const count = (number: number, what: string): string | null =>
    number === 0 ? null : `${number} ${what}${number === 1 ? '' : 's'}`;
  const parts = [count(Math.floor(minutes / 60), 'hour'), count(minutes % 60, 'minute')];
  return parts.filter((part) => part !== null).join(' ');
}

function tellMissed(count: number): string | null {
  if (count <= 0) return null;
  const briefings = count === 1 ? 'One briefing' : `${count} briefings`;
  const were = count === 1 ? 'was' : 'were';
  return `${briefings} before this one ${were} missed, as nothing could be posted in time.`;
}
