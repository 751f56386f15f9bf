import { composeDelivery } from './composeDelivery.ts';
import { failDelivery, waitForPlatform, withdrawDelivery } from './concludeDelivery.ts';
import type { DeliverParts } from './deliverParts.ts';
import { LeaseLost, whileHolding } from './keepLease.ts';
import type { Claim } from './lease.ts';
import { postDelivery } from './postDelivery.ts';
import { asSchedule, type DeliveryRow } from './rows.ts';
import type { Schedule } from './schedule.ts';

/** Takes one claimed delivery as far as it goes now. Never throws for what compose or a platform does. */
export async function deliver(claim: Claim, parts: DeliverParts): Promise<void> {
  try {
    await whileHolding(claim, parts.leaseSeconds, () => makeAndPost(claim, parts));
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
    parts.note({ kind: 'lease-lost' });
    parts.log.warn({ delivery: claim.row.id }, 'Another process has taken this delivery over.');
  }
}

async function makeAndPost(claim: Claim, parts: DeliverParts): Promise<void> {
  const { row } = claim;
  const now = parts.clock().getTime();
  const wanted = await askSchedule(row, parts);
  if (!wanted.ok) return await withdrawDelivery(claim, parts, wanted);
  if (now > Date.parse(row.give_up_at)) {
    const problem = row.problem ?? 'It could not be posted in time.';
    return await failDelivery(claim, parts, { problem });
  }
  const { schedule } = wanted;
  const post = parts.post(schedule.platform);
  if (post === null) return await waitForPlatform(claim, parts, schedule.platform);
  const frozen = await composeDelivery(claim, parts, schedule);
  if (frozen === null) return;
  if (parts.stopping()) {
    await claim.release({});
    return;
  }
  // Somebody may have paused or removed it while it was being written.
  const stillWanted = await askSchedule(row, parts);
  if (!stillWanted.ok) return await withdrawDelivery(claim, parts, stillWanted);
  await postDelivery(claim, parts, { schedule, frozen, post });
}

type Wanted =
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly problem: string };

/** A briefing that was asked for after its schedule was paused is wanted nevertheless. */
async function askSchedule(row: DeliveryRow, { store }: DeliverParts): Promise<Wanted> {
  const schedule = await store.db
    .selectFrom('schedule')
    .selectAll()
    .where('id', '=', row.schedule_id)
    .executeTakeFirstOrThrow();
  if (schedule.removed_at !== null) {
    return { ok: false, problem: 'The schedule was removed before this briefing was posted.' };
  }
  if (schedule.paused_at !== null && row.noted_at < schedule.paused_at) {
    return { ok: false, problem: 'The schedule was paused before this briefing was posted.' };
  }
  return { ok: true, schedule: asSchedule(schedule) };
}
