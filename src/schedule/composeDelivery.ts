import { noteRests } from '../store/library/restsOn.ts';
import type { Composed } from './compose.ts';
import { concludeSilent, failDelivery, tryLater } from './concludeDelivery.ts';
import type { DeliverParts } from './deliverParts.ts';
import { orLeaseLost } from './keepLease.ts';
import { lastTold } from './lastTold.ts';
import type { Claim } from './lease.ts';
import { noteTold, remarksOn } from './remarks.ts';
import type { DeliveryRow } from './rows.ts';
import type { Schedule } from './schedule.ts';

/** A briefing that is frozen: each try posts these bytes. */
export interface Frozen {
  readonly content: string;
  /** ISO instant, before the first try to post it. */
  readonly madeAt: string;
}

/** What an earlier try froze, or what is written and frozen now; null where there is nothing to tell, or it could not be written. */
export async function composeDelivery(
  claim: Claim<DeliveryRow>,
  parts: DeliverParts,
  schedule: Schedule,
): Promise<Frozen | null> {
  const { content, made_at: madeAt } = claim.row;
  if (content !== null && madeAt !== null) return { content, madeAt };
  const composed = await compose(claim, parts, schedule);
  if (composed.ok && composed.silent) {
    await concludeSilent(claim, parts, schedule, composed.memory ?? null);
    return null;
  }
  if (composed.ok) return await freeze(claim, parts, schedule, composed);
  const attempts = claim.row.attempts + 1;
  await orLeaseLost(claim.write({ attempts }));
  if (composed.retry) await tryLater(claim, parts, { attempts, problem: composed.problem });
  else await failDelivery(claim, parts, { problem: composed.problem });
  return null;
}

async function compose(
  { row }: Claim<DeliveryRow>,
  parts: DeliverParts,
  schedule: Schedule,
): Promise<Composed> {
  try {
    const earlier = await lastTold(parts.store, schedule, row.fire_at);
    const remarks = await remarksOn(row, schedule, parts);
    return await parts.compose(schedule, row.fire_at, earlier, remarks);
  } catch (error) {
    if (row.attempts === 0) {
      parts.log.error({ delivery: row.id, err: error }, 'A briefing could not be written.');
    }
    const problem = `The briefing could not be written; the log has the reason under ${row.id}.`;
    return { ok: false, retry: true, problem };
  }
}

async function freeze(
  claim: Claim<DeliveryRow>,
  { clock, store }: DeliverParts,
  { workspace }: Schedule,
  { content, memory, restsOn = [] }: Extract<Composed, { ok: true }>,
): Promise<Frozen> {
  const madeAt = clock().toISOString();
  // Before it is frozen: what a briefing rests on is kept from the first moment that it may be posted.
  await noteRests(store.db, workspace, claim.row.id, restsOn);
  await orLeaseLost(
    claim.write({ content, memory: memory ?? null, state: 'made', made_at: madeAt }),
  );
  await noteTold(store, claim.row);
  return { content, madeAt };
}
