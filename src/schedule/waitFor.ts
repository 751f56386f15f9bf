import type { DeliverParts } from './deliverParts.ts';
import { orLeaseLost } from './keepLease.ts';
import type { Claim } from './lease.ts';
import type { Schedule } from './schedule.ts';

/** How long to wait for a platform that is not connected, or for the briefing before, in milliseconds. */
const connectPause = 30_000;

/** Who comes back is heard of, and what waits is then tried at once; this is for what was not heard. */
const returnPause = 10 * 60_000;

/** Not being connected is no try. */
export async function waitForPlatform(
  claim: Claim,
  { clock, log }: DeliverParts,
  platform: Schedule['platform'],
): Promise<void> {
  const problem = `${nameOf[platform]} is not connected. Check its settings; \`status\` says what is wrong.`;
  const next = new Date(clock().getTime() + connectPause).toISOString();
  await orLeaseLost(claim.release({ problem, next_try_at: next }));
  log.warn({ delivery: claim.row.id }, problem);
}

/** The workspace has removed the app: waiting until it is back, or it is too late, is no try. */
export async function waitForReturn(
  claim: Claim,
  { clock }: Pick<DeliverParts, 'clock'>,
  problem: string,
): Promise<void> {
  const next = new Date(clock().getTime() + returnPause).toISOString();
  await orLeaseLost(claim.release({ problem, next_try_at: next }));
}

/** The one before it is still on its way: waiting for it is no try. */
export async function waitForEarlier(
  claim: Claim,
  { clock }: Pick<DeliverParts, 'clock'>,
): Promise<void> {
  const next = new Date(clock().getTime() + connectPause).toISOString();
  await orLeaseLost(claim.release({ next_try_at: next }));
}

const nameOf = { slack: 'Slack', discord: 'Discord', terminal: 'The terminal' } as const;
