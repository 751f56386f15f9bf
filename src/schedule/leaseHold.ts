/** Whether a process may still rely on a lease. */
export interface LeaseHold {
  /** Called before a renewal is sent off; what it gives is called when the renewal has come back. */
  readonly begin: () => () => void;
  readonly isHeld: () => boolean;
}

/** What of a lease is used; the rest is for clocks that differ, and for closing. */
const used = 2 / 3;

/** One stands still while the machine sleeps, the other one may be set. */
const usualClocks = [() => performance.now(), () => Date.now()];

/**
 * Others take over what was held when its lease has ended: so it is held for less than that, from the
 * moment before it was renewed, as the answer may be long on its way. Where a clock says that it is
 * over, it is.
 * @param clocks milliseconds from any beginning
 */
export function createLeaseHold(
  leaseMs: number,
  clocks: readonly (() => number)[] = usualClocks,
): LeaseHold {
  let ends = clocks.map(() => Number.NEGATIVE_INFINITY);
  return {
    begin: () => {
      const begun = clocks.map((now) => now());
      return () => {
        ends = begun.map((at) => at + leaseMs * used);
      };
    },
    isHeld: () => clocks.every((now, at) => now() < ends[at]!),
  };
}
