/**
 * Times how fast feeds and pages become drafts, and feeds become reports that are kept with their
 * quotes: npm run bench -- intake [FEEDS] [postgres]; `postgres` starts one, DATABASE_URL names one.
 * rss-parser stands beside our reading of feeds.
 * A site on this machine, in a process of its own, gives 1,000 feeds of 20 new articles each, and
 * 300 pages of 62 KB, as outlets make them.
 */
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createIntake } from '../../src/intake/createIntake.ts';
import { benchDatabase } from './benchDatabase.ts';
import { startBenchSite } from './benchSite.ts';
import { benchFeedPeer } from './feedPeer.ts';
import { benchFollowing } from './followSite.ts';
import { numberIn } from './numberIn.ts';

const FEEDS = 1000;
const PAGES = 300;
const THREADS = 2;

const site = await startBenchSite();
const intake = createIntake({
  userAgent: 'SummitDigest/bench',
  allowPrivateHosts: [site.host],
  turns: { mostAtOnce: 20, leastGapMs: 0 },
  threads: THREADS,
});
console.log(`${THREADS} threads, Node ${process.version}`);

await intake.readPage(`http://${site.host}/page/0`); // the threads start
await time('feeds', FEEDS, async (at) => {
  const answer = await intake.readFeed(`http://${site.host}/feed/${at}`);
  return answer.ok && answer.changed ? answer.items.length : 0;
});
await time('pages', PAGES, async (at) => {
  const answer = await intake.readPage(`http://${site.host}/page/${at}`);
  return answer.ok ? 1 : 0;
});
await intake.close();
await benchFeedPeer(await feedTexts(200));
const words = process.argv.slice(3);
const database = await benchDatabase(words);
await benchFollowing(site.host, numberIn(words, FEEDS), database.url);
await database.stop();
site.process.kill();
await once(site.process, 'exit');

async function feedTexts(count: number): Promise<string[]> {
  const texts = Array.from({ length: count }, async (_, at) =>
    (await fetch(`http://${site.host}/feed/${at}`)).text(),
  );
  return await Promise.all(texts);
}

async function time(what: string, count: number, read: (at: number) => Promise<number>) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const from = performance.now();
  let drafts = 0;
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < count) {
      const brought = await read(next++);
      drafts += brought;
    }
  };
  await Promise.all(Array.from({ length: 20 }, one));
  const seconds = (performance.now() - from) / 1000;
  delay.disable();
  const rate = (number: number): string => (number / seconds).toFixed(0);
  const p99 = (delay.percentile(99) / 1e6).toFixed(1);
  console.log(
    `${what}: ${rate(count)}/s, ${drafts} drafts, ${rate(drafts)}/s; this thread waits ${p99} ms at p99; ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  );
}
