import { openStates } from '../store/deliveryStates.ts';
import { composeDelivery } from './composeDelivery.ts';
import { failDelivery, withdrawDelivery } from './concludeDelivery.ts';
import type { DeliverParts } from './deliverParts.ts';
import { LeaseLost, whileHolding } from './keepLease.ts';
import type { Claim } from './lease.ts';
import type { Mark, Post } from './post.ts';
import { postDelivery } from './postDelivery.ts';
import { removalOf } from './removals.ts';
import { asSchedule, type DeliveryRow, type NoticeRow } from './rows.ts';
import type { Schedule, WorkspaceRef } from './schedule.ts';
import { waitForEarlier, waitForPlatform, waitForReturn } from './waitFor.ts';

/** Takes one claimed briefing as far as it goes now. Never throws for what compose or a platform does. */
export const deliver = (claim: Claim<DeliveryRow>, parts: DeliverParts): Promise<void> =>
  holding(claim, parts, () => makeAndPost(claim, parts));

/** The same for a notice, whose content is frozen from the beginning. */
export const deliverNotice = (claim: Claim<NoticeRow>, parts: DeliverParts): Promise<void> =>
  holding(claim, parts, async () => {
    const { row } = claim;
    const post = await findPost(claim, parts, row);
    if (post === null || row.content === null) return;
    const frozen = { content: row.content, madeAt: row.made_at ?? row.fire_at };
    const mark = row.mark === null ? null : (JSON.parse(row.mark) as Mark);
    await postDelivery(claim, parts, { to: row, frozen, post, under: row.under, mark });
  });

async function holding(claim: Claim, parts: DeliverParts, work: () => Promise<void>) {
  try {
    await whileHolding(claim, parts.leaseSeconds, work);
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
    parts.note({ kind: 'lease-lost' });
    parts.log.warn({ delivery: claim.row.id }, 'Another process has taken this delivery over.');
  }
}

/**
 * Null where it is too late, the workspace has removed the app, or the platform is not connected now;
 * then that is written down.
 */
async function findPost(claim: Claim, parts: DeliverParts, to: WorkspaceRef): Promise<Post | null> {
  const { row } = claim;
  const { platform } = to;
  const removal = await removalOf(parts.store.db, to);
  if (parts.clock().getTime() > Date.parse(row.give_up_at)) {
    const problem = row.problem ?? 'It could not be posted in time.';
    // Nobody can be told in a workspace that has removed the app.
    await failDelivery(claim, removal ? { ...parts, tell: () => null } : parts, { problem });
    return null;
  }
  if (removal !== null) {
    await waitForReturn(claim, parts, removal.why);
    return null;
  }
  const post = parts.post(platform);
  if (post === null) await waitForPlatform(claim, parts, platform);
  return post;
}

async function makeAndPost(claim: Claim<DeliveryRow>, parts: DeliverParts): Promise<void> {
  const { row } = claim;
  const wanted = await askSchedule(row, parts);
  if (!wanted.ok) return await withdrawDelivery(claim, parts, wanted);
  const { schedule } = wanted;
  const post = await findPost(claim, parts, schedule);
  if (post === null) return;
  if (await hasEarlierOpen(row, parts)) return await waitForEarlier(claim, parts);
  const frozen = await composeDelivery(claim, parts, schedule);
  if (frozen === null) return;
  if (parts.stopping()) {
    await claim.release({});
    return;
  }
  // Somebody may have paused or removed it while it was being written.
  const stillWanted = await askSchedule(row, parts);
  if (!stillWanted.ok) return await withdrawDelivery(claim, parts, stillWanted);
  await postDelivery(claim, parts, { to: schedule, frozen, post, watch: schedule.watch });
}

/**
 * One at a time of each schedule: a briefing is held against the one before, which has to be out or
 * given up by then.
 */
async function hasEarlierOpen(row: DeliveryRow, { store }: DeliverParts): Promise<boolean> {
  const earlier = await store.db
    .selectFrom('delivery')
    .select('id')
    .where('schedule_id', '=', row.schedule_id)
    .where('state', 'in', openStates)
    .where('fire_at', '<', row.fire_at)
    .limit(1)
    .executeTakeFirst();
  return earlier !== undefined;
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
