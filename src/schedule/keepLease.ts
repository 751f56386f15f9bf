import type { Claim } from './lease.ts';

/** Somebody else has the delivery now; whatever this process still wanted with it is void. */
export class LeaseLost extends Error {}

/** How long a delivery may take before others may try it, in milliseconds. */
const longestHold = 10 * 60_000;

/** Long posts and waits for rate limits outlast a lease; what hangs for good is given up. */
export async function whileHolding(
  claim: Claim,
  leaseSeconds: number,
  work: () => Promise<void>,
): Promise<void> {
  const pause = (leaseSeconds * 1000) / 3;
  let renewals = 0;
  const timer = setInterval(() => {
    // A statement that fails here fails again where its result matters.
    if (++renewals * pause < longestHold) claim.renew().catch(() => undefined);
    else clearInterval(timer);
  }, pause);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
}

/** Throws LeaseLost where a write of a claim was refused. */
export async function orLeaseLost(written: Promise<boolean>): Promise<void> {
  if (!(await written)) throw new LeaseLost();
}
