import { forgetOld } from '../store/forgetOld.ts';
import type { LeaseParts } from './lease.ts';
import type { Log } from './log.ts';

/** Gives what is called at each look and forgets what is old once a day (in UTC); never throws. */
export function forgetDaily({
  store,
  clock,
  log,
}: Pick<LeaseParts, 'store' | 'clock'> & { readonly log: Log }): () => Promise<void> {
  let lastDay = '';
  return async () => {
    const now = clock();
    const day = now.toISOString().slice(0, 10);
    if (day === lastDay) return;
    lastDay = day;
    await forgetOld(store, now).catch((error: unknown) => {
      log.error({ err: error }, 'Old rows could not be emptied; the next try is tomorrow.');
    });
  };
}
