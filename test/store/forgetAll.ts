import { forgetDeliveries } from '../../src/store/forgetDeliveries.ts';
import type { Store } from '../../src/store/store.ts';

/** A whole walk over the schedules, as a runner makes it in some looks; how many deliveries are gone. */
export async function forgetAll(
  store: Store,
  now: string,
  days: number | null = null,
): Promise<number> {
  let count = 0;
  for (let after: string | null = ''; after !== null; ) {
    const walked = await forgetDeliveries(store, { now: new Date(now), days }, after);
    count += walked.forgotten;
    after = walked.after;
  }
  return count;
}
