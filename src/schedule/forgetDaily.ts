import { forgetOld } from '../store/forgetOld.ts';
import { forgetReports } from '../store/library/forgetReports.ts';
import type { DeliverParts } from './deliverParts.ts';

/** Gives what is called at each look and forgets what is old once a day (in UTC); never throws. */
export function forgetDaily({
  store,
  clock,
  log,
  keep = { days: null, reports: null },
}: Pick<DeliverParts, 'store' | 'clock' | 'log' | 'keep'>): () => Promise<void> {
  let lastDay = '';
  return async () => {
    const now = clock();
    const day = now.toISOString().slice(0, 10);
    if (day === lastDay) return;
    lastDay = day;
    try {
      await forgetOld(store, now);
      const { days, reports: most } = keep;
      const before = days === null ? null : new Date(now.getTime() - days * 86_400_000);
      const retention = { before: before?.toISOString() ?? null, most };
      const forgotten = await forgetReports(store.db, retention);
      if (forgotten > 0) log.info({ forgotten }, 'Old reports were forgotten.');
    } catch (error) {
      log.error({ err: error }, 'Old rows could not be emptied; the next try is tomorrow.');
    }
  };
}
