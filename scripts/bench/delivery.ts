/**
 * What delivering takes: how late briefings are when many are due in the same minute, and what many
 * schedules, watches and reports cost. npm run bench -- delivery [EACH] [postgres] [watches], 100,000
 * where nothing is said, only the looks at watches with that word; on SQLite, with `postgres` on a PostgreSQL that is started for it, or with DATABASE_URL (an
 * empty database).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { claimDelivery, nextTry } from '../../src/schedule/lease.ts';
import { noteDue } from '../../src/schedule/noteDue.ts';
import type { Post } from '../../src/schedule/post.ts';
import { runDue } from '../../src/schedule/runDue.ts';
import { keepReports } from '../../src/store/library/keepReports.ts';
import { addSource } from '../../src/store/library/sources.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { benchDatabase } from './benchDatabase.ts';
import { deliverTogether } from './deliverTogether.ts';
import { inventNews } from './inventNews.ts';
import { numberIn } from './numberIn.ts';
import { fillWatches, timeLooks } from './watchLooks.ts';

const words = process.argv.slice(3);
const many = numberIn(words, 100_000);
const database = await benchDatabase(words);
const databaseUrl = database.url;
const dataDir = mkdtempSync(join(tmpdir(), 'summit-digest-bench-'));
const clock = () => new Date();
const log = { info: () => {}, warn: () => {}, error: (facts: object) => console.error(facts) };

try {
  const store = await open();
  console.log(`on ${store.engine}`);
  if (words.includes('watches')) await looksAtWatches(store);
  else await all(store);
} finally {
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function all(store: Store): Promise<void> {
  // Discord takes 50 requests a second from one bot; Slack one a second in each channel.
  await burst(store, 'a platform that takes 50 a second', limited(50));
  await burst(store, 'a platform with limits for each channel only', limited(10_000));
  await burstOfThree(store);
  await fill(store, many);
  await ticks(store);
  await looksAtWatches(store);
  await fill(store, many);
  await fillReports(store);
  await store.close();
  await startToReady();
}

async function open(): Promise<Store> {
  const store = await openStore({ dataDir, databaseUrl });
  if (!store.ok) throw new Error(store.problem.sentence);
  return store;
}

/** Answers after 100 ms, and makes wait whoever asks more often than so many times a second. */
function limited(perSecond: number): Post {
  let free = 0;
  return async ({ deliveryId, onPosted }) => {
    const now = performance.now();
    free = Math.max(free, now) + 1000 / perSecond;
    await pause(free - now + 100);
    await onPosted(deliveryId);
    return { ok: true };
  };
}

function rowOf(at: number, next: Date) {
  return {
    id: `s${at}`,
    platform: 'slack' as const,
    workspace: `T${at % 100}`,
    channel: `C${at}`,
    cron: '0 8 * * *',
    zone: 'Europe/Berlin',
    topic: 'summit',
    words: 150,
    state: 'active' as const,
    made_by: 'U1',
    made_at: next.toISOString(),
    next_fire_at: next.toISOString(),
    paused_at: null,
    removed_at: null,
  };
}

async function insert(store: Store, rows: ReturnType<typeof rowOf>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 1_000) {
    await store.db
      .insertInto('schedule')
      .values(rows.slice(at, at + 1_000))
      .execute();
  }
}

/** A thousand schedules due in the same minute; when. */
async function makeDue(store: Store): Promise<Date> {
  await store.db.deleteFrom('delivery').execute();
  await store.db.deleteFrom('schedule').execute();
  const due = new Date();
  await insert(
    store,
    Array.from({ length: 1_000 }, (_, at) => rowOf(at, due)),
  );
  return new Date();
}

async function burst(store: Store, what: string, post: Post): Promise<void> {
  const began = await makeDue(store);
  const runner = runDue({
    store,
    clock,
    log,
    owner: 'runner',
    compose: async () => ({ ok: true, content: '{"blocks":[],"private":false}' }),
    post: () => post,
  });
  runner.wake();
  await runner.quiet();
  await runner.stop();
  await tellLate(store, what, began);
}

async function burstOfThree(store: Store): Promise<void> {
  let began = new Date();
  await deliverTogether({ dataDir, databaseUrl }, 3, async () => {
    began = await makeDue(store);
  });
  await tellLate(store, 'the same, three processes', began);
}

async function tellLate(store: Store, what: string, began: Date): Promise<void> {
  const rows = await store.db.selectFrom('delivery').select('delivered_at').execute();
  const late = rows.map((row) => (Date.parse(row.delivered_at!) - began.getTime()) / 1000);
  console.log(`${late.length} due at once, ${what}: ${tell(late, 's')}`);
}

/** A library beside the schedules. */
async function fillReports({ db }: Store): Promise<void> {
  const now = new Date();
  const url = 'https://tidings.example/feed';
  const by = { platform: 'slack', workspace: 'T1', channel: 'C1', madeBy: 'U1' } as const;
  const feed = { ...by, kind: 'feed', url, title: null, private: false, nextPollAt: null } as const;
  const added = await addSource(db, feed, now);
  if (!added.ok) throw new Error('no source');
  for (let at = 0; at < many; at += 100) {
    const arrivals = Array.from({ length: 100 }, (_, more) =>
      inventNews(at + more, added.source.id),
    );
    await keepReports(db, arrivals, now);
  }
}

async function fill(store: Store, count: number): Promise<void> {
  await store.db.deleteFrom('delivery').execute();
  await store.db.deleteFrom('schedule').execute();
  const tomorrow = Date.now() + 86_400_000;
  await insert(
    store,
    Array.from({ length: count }, (_, at) => rowOf(at, new Date(tomorrow + (at % 1_440) * 60_000))),
  );
}

/** What each minute costs where nothing is due. */
async function ticks(store: Store): Promise<void> {
  const parts = { store, clock, log, note: () => undefined, tell: () => null };
  const lease = { store, clock, owner: 'bench', leaseSeconds: 60 };
  const times: number[] = [];
  const cpu = process.cpuUsage();
  const before = process.memoryUsage().rss;
  for (let at = 0; at < 500; at++) {
    const started = performance.now();
    await noteDue(parts);
    await claimDelivery(lease);
    await nextTry(store);
    times.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(cpu);
  const grown = (process.memoryUsage().rss - before) / 1024 / 1024;
  console.log(
    `${many.toLocaleString('en')} schedules: a look at the clock ${tell(times, 'ms')}, ${((user + system) / 1000 / 500).toFixed(2)} ms of CPU; memory ${grown.toFixed(1)} MB more after 500 of them`,
  );
}

/** What each minute costs where no topic has changed, and where some have. */
async function looksAtWatches(store: Store): Promise<void> {
  await fillWatches(store, many);
  for (const changed of [0, 50]) {
    const times = await timeLooks(store, 100, changed);
    console.log(
      `${many.toLocaleString('en')} watches, ${changed} topics changed: a look at them ${tell(times, 'ms')}`,
    );
  }
  await store.db.deleteFrom('topic').execute();
}

/** The compiled program, from its start until /readyz says yes. */
async function startToReady(): Promise<void> {
  const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir, METRICS_PORT: '0', LOG_LEVEL: 'error' };
  const more = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
  const started = performance.now();
  const child = spawn(process.execPath, [program], {
    env: { ...env, ...more },
    cwd: dataDir,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /Health and metrics: (\S+)/.exec(printed);
      if (found) resolve(found[1]!);
    });
  });
  while ((await fetch(`${url}/readyz`)).status !== 200) await pause(10);
  console.log(
    `${many.toLocaleString('en')} schedules and as many reports: ready ${((performance.now() - started) / 1000).toFixed(2)} s after the start; load of the machine ${loadavg()[0]!.toFixed(1)}`,
  );
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
}

function tell(values: readonly number[], unit: string): string {
  const inOrder = [...values].sort((a, b) => a - b);
  const at = (part: number) => inOrder[Math.floor(part * (inOrder.length - 1))]!.toFixed(2);
  return `p50 ${at(0.5)} ${unit}, p99 ${at(0.99)} ${unit}`;
}
