/**
 * The way of a report as a whole: so many feeds of 20 new articles each (some 350 words, five
 * quotes) are read from a site on
 * this machine, their quotes found, and all of it kept and searchable.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { built } from './built.ts';

const { openStore }: typeof import('../../src/store/store.ts') = await built('store/store.js');
const { createFollower }: typeof import('../../src/follow/createFollower.ts') = await built(
  'follow/createFollower.js',
);
const { createIntake }: typeof import('../../src/intake/createIntake.ts') =
  await built('intake/createIntake.js');
const { createWorkers, workerFile }: typeof import('../../src/intake/workers/createWorkers.ts') =
  await built('intake/workers/createWorkers.js');
const { addSources }: typeof import('../../src/store/library/addSources.ts') = await built(
  'store/library/addSources.js',
);
const { searchReports }: typeof import('../../src/store/library/searchReports.ts') = await built(
  'store/library/searchReports.js',
);
const { emptyQuery }: typeof import('../../src/store/library/textQuery.ts') = await built(
  'store/library/textQuery.js',
);

export async function benchFollowing(
  host: string,
  feeds: number,
  databaseUrl: string | undefined,
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'summit-digest-bench-'));
  const store = await openStore({ dataDir, databaseUrl });
  if (!store.ok) throw new Error(store.problem.sentence);
  const { db, engine } = store;
  const dist = new URL('../../dist/main/openFollowing.js', import.meta.url).href;
  const workers = createWorkers<typeof import('../../src/follow/followJobs.ts').followJobs>({
    file: workerFile('../follow/followJobs', dist),
    threads: 1,
    mostMs: 5_000,
    mostMegabytes: 256,
  });
  const intake = createIntake({
    userAgent: 'SummitDigest/bench',
    allowPrivateHosts: [host],
    turns: { mostAtOnce: 20, leastGapMs: 0 },
    workers,
  });
  const clock = () => new Date();
  const sources = Array.from({ length: feeds }, (_, at) => ({
    kind: 'feed' as const,
    url: `http://${host}/news/${at}`,
    title: null,
    private: false,
    platform: 'slack' as const,
    channel: 'C1',
    madeBy: 'U1',
    nextPollAt: clock().toISOString(),
  }));
  await addSources(db, 'A', sources, clock());
  const log = { warn: () => {}, error: (fields: object) => console.error(fields) };
  const rest = { clock, spread: () => 0, tellDead: async () => {}, onRead: async () => {}, log };
  const follower = createFollower({ db, intake, workers, ...rest }, { owner: 'bench' });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const from = performance.now();
  await follower.readDue();
  const seconds = (performance.now() - from) / 1000;
  delay.disable();
  const { n } = await db
    .selectFrom('report')
    .select((at) => at.fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  const quotes = await db
    .selectFrom('quote')
    .select((at) => at.fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  const found = await searchReports(db, 'A', { ...emptyQuery, all: ['marsh'] }, 1_000_000);
  console.log(
    `followed on ${engine}: ${feeds} feeds in ${seconds.toFixed(1)} s, ${n} reports with ${quotes.n} quotes kept and ${found.length} found by search, ${(Number(n) / seconds).toFixed(0)}/s; this thread waits ${(delay.percentile(99) / 1e6).toFixed(1)} ms at p99; ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  );
  await follower.stop();
  await Promise.all([intake.close(), workers.close()]);
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
}
