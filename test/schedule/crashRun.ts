import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createScheduleBook } from '../../src/schedule/createScheduleBook.ts';
import type { Store } from '../../src/store/store.ts';
import { type OwnProcess, runProcess } from '../doubles/processes.ts';

export interface CrashPlan {
  readonly settings: { readonly dataDir: string; readonly databaseUrl?: string | undefined };
  readonly store: Store;
  readonly fires: number;
  /** SIGKILL, of a process by chance at a moment by chance; another one takes its place. */
  readonly kills: number;
  /** SIGSTOP for longer than a lease, and SIGCONT. */
  readonly stops: number;
  /** Whether the platform recognises a repeat, as Discord does; else it is looked into, as Slack is. */
  readonly recognises: boolean;
  /** Gives a number from 0 to 1, another one each time. */
  readonly chance: () => number;
}

export interface CrashResult {
  readonly due: number;
  readonly posted: number;
  /** Posts of a briefing that was out already. */
  readonly doubled: number;
  readonly missing: number;
  /** Briefings that were posted with other bytes than those that are frozen. */
  readonly altered: number;
  readonly takenOver: number;
}

const program = new URL('./crashProcess.mjs', import.meta.url);
const leaseSeconds = 1;
const processes = 4;

/** Four processes deliver what is due while they are killed and stopped; what the platform counted then. */
export async function crashRun(plan: CrashPlan): Promise<CrashResult> {
  const platform = platformOf(plan);
  const running: OwnProcess[] = [];
  let owners = 0;
  const start = (): void => {
    const owner = `process ${++owners}`;
    const { settings } = plan;
    running.push(runProcess(program, { settings, owner, leaseSeconds, platform }));
  };
  for (let count = 0; count < processes; count++) start();
  await Promise.all(running.map(({ ready }) => ready));
  try {
    const harm = doHarm(plan, running, start);
    await fire(plan);
    await harm;
    await allConcluded(plan.store);
    // Whoever was stopped last wakes up, and finishes what it was about to do before it ends.
    for (const { child } of running) {
      child.kill('SIGCONT');
      child.kill('SIGTERM');
    }
    await Promise.all(running.map(({ ended }) => ended));
    return await count(plan);
  } finally {
    for (const { child, ended } of running) {
      child.kill('SIGCONT');
      child.kill('SIGKILL');
      await ended;
    }
  }
}

/** Where the processes post to, filePlatform.mjs. */
export const platformOf = ({
  settings,
  recognises,
}: Pick<CrashPlan, 'settings' | 'recognises'>) => ({
  file: join(settings.dataDir, 'channel.jsonl'),
  recognises,
});

/** What is due comes bit by bit, so that there is always something to be killed over. */
export async function fire({ store, fires }: Pick<CrashPlan, 'store' | 'fires'>): Promise<void> {
  const book = createScheduleBook({ store, clock: () => new Date() });
  for (let at = 0; at < fires; at++) {
    const place = { platform: 'slack', workspace: 'T1', channel: `C${at}` } as const;
    const what = { cron: '0 8 1 1 *', zone: 'UTC', topic: 'summit', words: 100, madeBy: `U${at}` };
    const made = createScheduleBook({
      store,
      clock: () => new Date(),
      limits: { minutesBetween: 60, perWorkspace: fires + 1, perPerson: 10 },
    });
    const added = await patiently(() => made.add({ ...place, ...what }));
    if (!added.ok) throw new Error(added.problem.problem);
    await patiently(() => book.fireNow(added.value.id, place));
    await pause(15);
  }
}

/**
 * A process that is stopped while it writes holds SQLite's lock for longer than others wait. The
 * wait for the lock blocks this thread, so the timer that continues that process needs a turn.
 */
async function patiently<Value>(write: () => Promise<Value>): Promise<Value> {
  for (let tries = 0; ; tries++) {
    try {
      return await write();
    } catch (error) {
      if (tries >= 9 || !String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) {
        throw error;
      }
      await pause(10);
    }
  }
}

async function doHarm(
  { kills, stops, chance, fires }: CrashPlan,
  running: OwnProcess[],
  start: () => void,
): Promise<void> {
  const harms = [...Array(kills).fill('kill'), ...Array(stops).fill('stop')];
  const most = (2 * 25 * fires) / Math.max(harms.length, 1);
  while (harms.length > 0) {
    await pause(chance() * most);
    const [harm] = harms.splice(Math.floor(chance() * harms.length), 1);
    const victim = running[Math.floor(chance() * running.length)]!;
    if (harm === 'kill') {
      running.splice(running.indexOf(victim), 1);
      victim.child.kill('SIGCONT');
      victim.child.kill('SIGKILL');
      start();
    } else {
      victim.child.kill('SIGSTOP');
      setTimeout(() => victim.child.kill('SIGCONT'), leaseSeconds * 1000 * (1.2 + chance()));
    }
  }
}

/** A post under way when its process died is tried again within a lease, and looks within a minute. */
export async function allConcluded({ db }: Store): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    const rows = await db
      .selectFrom('delivery')
      .select('id')
      .where('state', 'in', ['due', 'made'])
      .limit(1)
      .execute();
    if (rows.length === 0) return;
    await pause(250);
  }
}

export async function count(
  plan: Pick<CrashPlan, 'settings' | 'store' | 'fires' | 'recognises'>,
): Promise<CrashResult> {
  const { store, fires } = plan;
  const lines = readFileSync(platformOf(plan).file, 'utf8').trim().split('\n');
  const posts = lines.map((line) => JSON.parse(line) as { deliveryId: string; content: string });
  const rows = await store.db
    .selectFrom('delivery')
    .select(['id', 'content', 'taken_over'])
    .execute();
  const out = new Map(posts.map(({ deliveryId, content }) => [deliveryId, content]));
  const frozen = new Map(rows.map(({ id, content }) => [id, content]));
  return {
    due: fires,
    posted: posts.length,
    doubled: posts.length - out.size,
    missing: rows.filter(({ id }) => !out.has(id)).length + (fires - rows.length),
    altered: posts.filter(({ deliveryId, content }) => frozen.get(deliveryId) !== content).length,
    takenOver: rows.filter((row) => row.taken_over === 1).length,
  };
}
