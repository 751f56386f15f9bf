import { setImmediate } from 'node:timers/promises';
import { forgetDeliveries } from '../store/forgetDeliveries.ts';
import { forgetOld } from '../store/forgetOld.ts';
import { forgetReports } from '../store/library/forgetReports.ts';
import type { DeliverParts } from './deliverParts.ts';

type ForgetParts = Pick<DeliverParts, 'store' | 'clock' | 'log' | 'keep'>;

/** Steps over the schedules that one look takes (a thousand schedules): what is due waits for them. */
const stepsInOneLook = 50;

/**
 * Gives what is called at each look and forgets what is old, begun once a day (in UTC): at once, but
 * for deliveries, of which each look forgets some until all schedules were looked at. Never throws.
 */
export function forgetDaily(parts: ForgetParts): () => Promise<void> {
  let lastDay = '';
  let walk: Walk | null = null;
  return async () => {
    const day = parts.clock().toISOString().slice(0, 10);
    try {
      if (day !== lastDay) {
        lastDay = day;
        walk = { after: '', forgotten: 0 };
        await forgetAtOnce(parts);
      }
      if (walk !== null) walk = await walkOn(parts, walk);
    } catch (error) {
      walk = null;
      parts.log.error({ err: error }, 'Old rows could not be emptied; the next try is tomorrow.');
    }
  };
}

async function forgetAtOnce({ store, clock, log, keep }: ForgetParts): Promise<void> {
  const now = clock();
  await forgetOld(store, now);
  const { days, reports: most } = keep ?? keepAll;
  const before = days === null ? null : new Date(now.getTime() - days * 86_400_000);
  const forgotten = await forgetReports(store.db, { before: before?.toISOString() ?? null, most });
  if (forgotten > 0) log.info({ forgotten }, 'Old reports were forgotten.');
}

/** Where the walk of a day stands, and what it has forgotten so far. */
interface Walk {
  readonly after: string;
  readonly forgotten: number;
}

/** Null at its end. */
async function walkOn({ store, clock, log, keep }: ForgetParts, walk: Walk): Promise<Walk | null> {
  const { deliveryDays: days } = keep ?? keepAll;
  let { after, forgotten } = walk;
  for (let step = 0; step < stepsInOneLook; step++) {
    const walked = await forgetDeliveries(store, { now: clock(), days }, after);
    forgotten += walked.forgotten;
    if (walked.after === null) {
      if (forgotten > 0) log.info({ forgotten }, 'Old deliveries were forgotten.');
      return null;
    }
    after = walked.after;
    // Statements of SQLite come back without a turn of the loop.
    await setImmediate();
  }
  return { after, forgotten };
}

const keepAll = { days: null, reports: null, deliveryDays: null };
