import { createTask } from 'node-cron';
import { deliver, deliverNotice } from './deliver.ts';
import type { DeliverParts } from './deliverParts.ts';
import { forgetDaily } from './forgetDaily.ts';
import { type Claim, claimDelivery, claimNotice, nextTry } from './lease.ts';
import { noteDue } from './noteDue.ts';
import { noteWatches } from './noteWatches.ts';
import { refreshTimes } from './refreshTimes.ts';
import { within } from './within.ts';

/** Delivers what is due, as long as it runs. */
export interface DueRunner {
  /** Catches up with what was missed, then looks each minute. */
  readonly start: () => void;
  /** Looks now: something is due that no tick announces. */
  readonly wake: () => void;
  /** When nothing is being looked up or delivered, and nothing more can be tried now. */
  readonly quiet: () => Promise<void>;
  /** Claims nothing more; comes back when what is being posted is out, or after `graceSeconds` (20). */
  readonly stop: (graceSeconds?: number) => Promise<void>;
}

export type RunDueParts = Omit<DeliverParts, 'leaseSeconds' | 'stopping' | 'note' | 'tell'> & {
  /** How long others wait for a process that says nothing. Default 60. */
  readonly leaseSeconds?: number;
  /** Hears what happens to deliveries. */
  readonly note?: DeliverParts['note'];
  /** The version of the time zone data; default: that of this process. */
  readonly zones?: string;
  /** Default: nobody is told. */
  readonly tell?: DeliverParts['tell'];
};

/** Deliveries that are worked on at once: a platform answers in about 100 ms, so at most 160 a second. */
const atOnce = 16;

/** From a look that the database did not answer to the next one, in milliseconds. */
const failurePause = 5_000;

/** A tick that a busy loop held up is better late than left out; the next one is a minute away. */
const tickTolerance = 59_000;

export function runDue({ zones, ...parts }: RunDueParts): DueRunner {
  const busy = new Set<Promise<void>>();
  let stopping = false;
  let refreshed = false;
  let again = false;
  let looking: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  const all: DeliverParts = {
    leaseSeconds: 60,
    note: () => undefined,
    tell: () => null,
    ...parts,
    stopping: () => stopping,
  };
  const report = createReport(all);
  const forget = forgetDaily(all);

  const wake = (): void => {
    again = true;
    if (!stopping) looking ??= lookUntilQuiet();
  };
  const lookUntilQuiet = async (): Promise<void> => {
    while (again && !stopping) {
      again = false;
      await look().then(report.succeeded, lookFailed);
    }
    looking = null;
  };
  const lookFailed = (error: unknown): void => {
    report.failed(error);
    clearTimeout(timer);
    if (!stopping) timer = setTimeout(wake, failurePause);
  };
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    if (!refreshed) await refreshTimes(all, zones);
    refreshed = true;
    await noteDue(all);
    await noteWatches(all);
    await startDeliveries();
    // Else there may be more to claim, and what is due does not wait for what is old.
    if (busy.size < atOnce) await forget();
    const wait = busy.size < atOnce ? await waitForNextTry(all) : null;
    if (wait !== null && !stopping) timer = setTimeout(wake, wait);
  };
  const startDeliveries = async (): Promise<void> => {
    while (busy.size < atOnce && !stopping) {
      const begun = await beginNext(all);
      if (begun === null) return;
      const work = begun()
        .catch(report.failed)
        .finally(() => {
          busy.delete(work);
          wake();
        });
      busy.add(work);
    }
  };
  const quiet = async (): Promise<void> => {
    while (looking !== null || busy.size > 0) await Promise.all([looking, ...busy]);
  };
  const tick = createTask('* * * * *', wake, {
    timezone: 'Etc/UTC',
    missedExecutionTolerance: tickTolerance,
    suppressMissedWarning: true,
  });

  return {
    start: () => {
      void tick.start();
      wake();
    },
    wake,
    quiet,
    stop: async (graceSeconds = 20) => {
      stopping = true;
      await tick.destroy();
      clearTimeout(timer);
      await within(graceSeconds * 1000, quiet());
    },
  };
}

/** Claims what has waited longest, briefings before notices; null where nothing is to be tried. */
async function beginNext(parts: DeliverParts): Promise<(() => Promise<void>) | null> {
  const briefing = await claimDelivery(parts);
  if (briefing !== null) return begun(briefing, parts, () => deliver(briefing, parts));
  const notice = await claimNotice(parts);
  return notice === null ? null : begun(notice, parts, () => deliverNotice(notice, parts));
}

function begun({ row }: Claim, { note }: DeliverParts, work: () => Promise<void>) {
  if (row.taken_over === 1) note({ kind: 'taken-over' });
  return work;
}

/**
 * The database did not answer: nothing is lost, as every lease that is held now ends by itself. The
 * whole error is told the first time only, until it has answered again.
 */
function createReport({ log }: DeliverParts) {
  let isAway = false;
  return {
    failed: (error: unknown): void => {
      const fields = isAway ? { reason: String(error) } : { err: error };
      isAway = true;
      log.error(fields, 'What is due could not be looked up; the next look is in five seconds.');
    },
    succeeded: (): void => {
      isAway = false;
    },
  };
}

/** Milliseconds to a try that comes before the next tick; at least one second, not to spin. */
async function waitForNextTry({ store, clock }: DeliverParts): Promise<number | null> {
  const next = await nextTry(store);
  if (next === null) return null;
  const wait = Math.max(next.getTime() - clock().getTime(), 1_000);
  return wait < 60_000 ? wait : null;
}
