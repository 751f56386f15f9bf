import { mostAttempts, pauseAfter } from './backoff.ts';
import type { DeliverParts } from './deliverParts.ts';
import { orLeaseLost } from './keepLease.ts';
import type { Claim } from './lease.ts';
import { lookSoon, waitAfterTelling } from './nextLook.ts';
import { goOn, rest } from './rest.ts';
import { type DeliveryRow, type OutgoingRow, postedOf } from './rows.ts';
import type { Schedule } from './schedule.ts';
import { forgetTold, tellMaker } from './tellMaker.ts';
import type { Watch } from './watch.ts';

/** `watch`: what it is told by, where a watch tells. */
export async function succeed(
  claim: Claim,
  parts: DeliverParts,
  watch: Watch | null = null,
): Promise<void> {
  const { row, what } = claim;
  const { clock, log, note } = parts;
  const now = clock();
  const lateSeconds = Math.round((now.getTime() - Date.parse(row.fire_at)) / 1000);
  await orLeaseLost(
    claim.release({
      state: 'delivered',
      delivered_at: now.toISOString(),
      late_seconds: lateSeconds,
      problem: null,
    }),
  );
  const scheduleId = scheduleOf(row);
  if (scheduleId !== null) {
    await forgetTold(parts, scheduleId);
    await goOn(parts, scheduleId);
    if (watch !== null) await waitAfterTelling(parts.store.db, scheduleId, watch, now);
  }
  note({ kind: 'delivered', lateSeconds });
  log.info({ delivery: row.id, lateSeconds }, `A ${what} was delivered.`);
}

/** There was nothing to tell: nothing is posted, and it is done. A `memory` counts as told. */
export async function concludeSilent(
  claim: Claim<DeliveryRow>,
  parts: DeliverParts,
  { watch }: Pick<Schedule, 'watch'>,
  memory: string | null,
): Promise<void> {
  const { row } = claim;
  const now = parts.clock();
  const released = claim.release({
    state: 'silent',
    memory,
    delivered_at: now.toISOString(),
    problem: null,
  });
  await orLeaseLost(released);
  if (watch !== null) await lookSoon(parts.store.db, row, watch, now);
  await forgetTold(parts, row.schedule_id);
  parts.note({ kind: 'silent' });
  parts.log.info({ delivery: row.id }, 'There was nothing to tell, and nothing was posted.');
}

/** What went wrong, for people; `out`: how many messages of it are in the channel, if this try knows. */
interface Trouble {
  readonly problem: string;
  readonly out?: number;
  /** The channel takes no message until somebody changes something there. */
  readonly closed?: true;
  /** How long the platform wants to be left alone. */
  readonly waitSeconds?: number;
}

/** Gives the delivery back for another try, unless it was tried often or long enough. */
export async function tryLater(
  claim: Claim,
  parts: DeliverParts,
  { attempts, ...trouble }: Trouble & { readonly attempts: number },
): Promise<void> {
  const asked = (trouble.waitSeconds ?? 0) * 1000;
  const next = parts.clock().getTime() + Math.max(pauseAfter(attempts, claim.row.id), asked);
  // A notice is as good an hour later; a briefing is in the way then.
  const often = claim.what === 'briefing' && attempts >= mostAttempts;
  if (often || next > Date.parse(claim.row.give_up_at)) {
    return await failDelivery(claim, parts, trouble);
  }
  const { problem } = trouble;
  await orLeaseLost(claim.release({ problem, next_try_at: new Date(next).toISOString() }));
  parts.note({ kind: 'retried' });
  parts.log.warn({ delivery: claim.row.id, attempts, problem }, `A ${claim.what} is tried again.`);
}

/** A notice is no schedule's. */
const scheduleOf = (row: OutgoingRow): string | null =>
  'schedule_id' in row && typeof row.schedule_id === 'string' ? row.schedule_id : null;

/** Gives it up, and tells the maker of its schedule. */
export async function failDelivery(
  claim: Claim,
  parts: DeliverParts,
  trouble: Trouble,
): Promise<void> {
  const { row } = claim;
  const problem = await giveUp(claim, trouble);
  parts.note({ kind: 'failed' });
  parts.log.error({ delivery: row.id, problem }, `A ${claim.what} could not be delivered.`);
  const scheduleId = scheduleOf(row);
  if (scheduleId === null) return;
  if (trouble.closed) await rest(parts, scheduleId, trouble.problem);
  await tellMaker(parts, { scheduleId, deliveryId: row.id, problem });
}

/** Gives up what somebody who paused or removed its schedule does not want any more. */
export async function withdrawDelivery(
  claim: Claim,
  { log, note }: DeliverParts,
  trouble: Trouble,
): Promise<void> {
  const problem = await giveUp(claim, trouble);
  note({ kind: 'withdrawn' });
  log.info({ delivery: claim.row.id, problem }, 'A briefing is not wanted any more.');
}

/** Nothing more is posted of it; what is out of it stays in the channel, and the problem says so. */
async function giveUp(
  claim: Claim,
  { problem, out = postedOf(claim.row).length }: Trouble,
): Promise<string> {
  const told = out === 0 ? problem : `${problem} ${tellOut(out)}`;
  await orLeaseLost(claim.release({ state: 'failed', problem: told }));
  return told;
}

const tellOut = (count: number): string =>
  count === 1
    ? 'Its first message is out; the rest will not follow.'
    : `Its first ${count} messages are out; the rest will not follow.`;
