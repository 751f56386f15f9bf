/**
 * What the library of reports takes: keeping, searching and reading a topic over invented reports,
 * beside the same search asked of the database's own full-text index alone.
 * npm run bench -- library [REPORTS] [postgres], 20,000 where nothing is said; `postgres` starts a
 * PostgreSQL for it, and DATABASE_URL names one.
 * npm run bench -- library [REPORTS] load [postgres]: only what people wait for while it grows.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Arrival } from '../../src/store/library/draft.ts';
import { keepReport, keepReports } from '../../src/store/library/keepReports.ts';
import { reportsOfTopic } from '../../src/store/library/reportsOfTopic.ts';
import { searchReports } from '../../src/store/library/searchReports.ts';
import { addSource } from '../../src/store/library/sources.ts';
import { emptyQuery, type TopicQuery } from '../../src/store/library/textQuery.ts';
import { addTopic } from '../../src/store/library/topics.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { benchDatabase } from './benchDatabase.ts';
import { inventArrival } from './inventArrivals.ts';
import { numberIn } from './numberIn.ts';
import { makePlainIndex, searchPlain } from './plainSearch.ts';

const words = process.argv.slice(3);
const many = numberIn(words, 20_000);
const batch = 50;
const now = new Date('2026-11-02T12:00:00Z');
const dataDir = mkdtempSync(join(tmpdir(), 'summit-digest-bench-'));
const database = await benchDatabase(words);
const store = await openStore({ dataDir, databaseUrl: database.url });
if (!store.ok) throw new Error(store.problem.sentence);
const { db, engine } = store;
try {
  if (words.includes('load')) await load();
  else await all();
} finally {
  await store.close();
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function load(): Promise<void> {
  const { benchLoad } = await import('./libraryLoad.ts');
  const { inventNews } = await import('./inventNews.ts');
  const sourceId = await follow('A');
  const started = performance.now();
  for (let at = 0; at < many; at += 100) {
    const arrivals = Array.from({ length: 100 }, (_, more) => inventNews(at + more, sourceId));
    await keepReports(db, arrivals, now);
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${many.toLocaleString('en')} invented news reports on ${engine}, kept 100 at a time: ${(many / seconds).toFixed(0)}/s; load of the machine ${loadavg()[0]!.toFixed(1)}`,
  );
  // As PostgreSQL does by itself within a minute or so.
  if (engine === 'postgres') await sql`analyze`.execute(db);
  await benchLoad({ store: store as Store, dataDir, databaseUrl: database.url, many });
  console.log(`load of the machine at the end: ${loadavg()[0]!.toFixed(1)}`);
}

async function all(): Promise<void> {
  console.log(`${many.toLocaleString('en')} invented reports of about 350 words, on ${engine}`);
  const sourceId = await follow('A');
  for (const all of [['ferry'], ['strike', 'harbour'], ['word1234']]) {
    const filter = { outlets: [], without: [], language: null, sources: [] };
    const query = { ...emptyQuery, all };
    await addTopic(db, { ...filter, query, workspace: 'A', name: all.join(), madeBy: 'U1' }, now);
  }
  await keepAll(sourceId);
  await keepOneByOne(sourceId);
  // As PostgreSQL does by itself within a minute or so.
  if (engine === 'postgres') await sql`analyze`.execute(db);
  await makePlainIndex(store as Store);
  await search('a word in 85% of all', { ...emptyQuery, all: ['ferry'] });
  await search('a word in 5%', { ...emptyQuery, all: ['strike'] });
  await search('a rare word', { ...emptyQuery, all: ['word1234'] });
  await search('a phrase', { ...emptyQuery, all: ['harbour master'] });
  await search('two words, one left out', {
    ...emptyQuery,
    all: ['ferry', 'strike'],
    none: ['tax'],
  });
}

async function follow(workspace: string): Promise<string> {
  const url = 'https://tidings.example/feed';
  const rest = {
    title: null,
    private: false,
    platform: 'slack',
    channel: 'C',
    madeBy: 'U',
  } as const;
  const given = { ...rest, workspace, kind: 'feed', url, nextPollAt: null } as const;
  const added = await addSource(db, given, now);
  if (!added.ok) throw new Error('no source');
  return added.source.id;
}

async function keepAll(sourceId: string): Promise<void> {
  const arrivals: Arrival[] = Array.from({ length: many }, (_, at) => inventArrival(at, sourceId));
  const started = performance.now();
  for (let at = 0; at < many; at += batch) {
    await keepReports(db, arrivals.slice(at, at + batch), now);
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `kept ${batch} at a time: ${Math.round(many / seconds).toLocaleString('en')} reports/s`,
  );
}

async function keepOneByOne(sourceId: string): Promise<void> {
  const times: number[] = [];
  for (let at = 0; at < 300; at++) {
    const { draft, quotes } = inventArrival(many + at, sourceId);
    times.push(await timed(() => keepReport(db, draft, sourceId, now, quotes)));
  }
  console.log(`kept one at a time: ${tell(times)}`);
  const again: number[] = [];
  for (let at = 0; at < 300; at++) {
    const { draft, quotes } = inventArrival(at, sourceId);
    again.push(await timed(() => keepReport(db, draft, sourceId, now, quotes)));
  }
  console.log(`the same ones again: ${tell(again)}`);
}

async function search(what: string, query: TopicQuery): Promise<void> {
  const filter = { query, outlets: [], without: [], language: null, sources: [] };
  const found: number[] = [];
  const read: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run < 30; run++) {
    found.push(await timed(() => searchReports(db, 'A', query, 20)));
    plain.push(await timed(() => searchPlain(store as Store, query, 20)));
    read.push(await timed(() => reportsOfTopic(db, 'A', filter, { most: 300 })));
  }
  console.log(
    `${what}: best 20 ${tell(found)}, by a plain index ${tell(plain)}; latest 300 as a topic ${tell(read)}`,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function tell(times: readonly number[]): string {
  const inOrder = [...times].sort((a, b) => a - b);
  const at = (part: number) => inOrder[Math.floor(part * (inOrder.length - 1))]!.toFixed(1);
  return `${at(0.5)} ms (p99 ${at(0.99)})`;
}
