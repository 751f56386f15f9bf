import type { DeliverParts } from './deliverParts.ts';
import { asSchedule, type ScheduleRow } from './rows.ts';
import { tellTimes } from './settings.ts';

type TellParts = Pick<DeliverParts, 'store' | 'clock' | 'log' | 'tell'>;

/** What failed, and why: one sentence. */
export interface Failed {
  readonly scheduleId: string;
  /** Null where trying again cannot help. */
  readonly deliveryId: string | null;
  readonly problem: string;
}

/**
 * Tells the maker of a schedule that a briefing failed: once, until one of that schedule is
 * delivered again, whichever processes see it fail. Never throws: the failure itself is in the log.
 */
export async function tellMaker(parts: TellParts, failed: Failed): Promise<void> {
  const { store, clock, log, tell } = parts;
  try {
    // Written down first: whoever dies in between has told once too seldom, and not twice.
    const schedule = await store.db
      .updateTable('schedule')
      .set({ failure_told_at: clock().toISOString() })
      .where('id', '=', failed.scheduleId)
      .where('failure_told_at', 'is', null)
      .returningAll()
      .executeTakeFirst();
    if (!schedule) return;
    const say = tell(schedule.platform);
    if (say !== null) await say(toMaker(schedule), sentenceOf(schedule, failed));
    else await forgetTold(parts, failed.scheduleId);
  } catch (error) {
    log.warn(
      { delivery: failed.deliveryId, schedule: failed.scheduleId, reason: String(error) },
      'The maker of a schedule could not be told that its briefing failed.',
    );
    await forgetTold(parts, failed.scheduleId).catch(() => undefined);
  }
}

/** The next failure is told again. */
export async function forgetTold({ store }: Pick<TellParts, 'store'>, id: string): Promise<void> {
  await store.db
    .updateTable('schedule')
    .set({ failure_told_at: null })
    .where('id', '=', id)
    .where('failure_told_at', 'is not', null)
    .execute();
}

const toMaker = ({ platform, workspace, channel, made_by: person }: ScheduleRow) => ({
  platform,
  workspace,
  channel,
  person,
});

const sentenceOf = (row: ScheduleRow, { problem, deliveryId }: Failed) =>
  [
    `A briefing of your schedule ${row.id} (${tellTimes(asSchedule(row))}, "${row.topic}") could not be posted.`,
    problem,
    ...(deliveryId === null
      ? []
      : [`When that is mended: deliveries retry ${shortId(deliveryId)}.`]),
    'You hear of this schedule again only after one of its briefings has been posted.',
  ].join(' ');

/** As much of the id of a delivery as people need to name it. */
export const shortId = (deliveryId: string): string => deliveryId.slice(0, 9);
