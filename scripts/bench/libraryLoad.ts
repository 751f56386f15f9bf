/**
 * What people wait for while a library of so many reports grows by 50 a second: the five questions
 * about topics, through the reading thread, with what the main thread has to wait and what the
 * process holds. The library is filled by this process; another one serves, reads the feeds and is
 * measured.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { addSources } from '../../src/store/library/addSources.ts';
import { emptyQuery } from '../../src/store/library/textQuery.ts';
import { addTopic } from '../../src/store/library/topics.ts';
import type { Store } from '../../src/store/store.ts';
import { storyWord } from './inventNews.ts';
import { ARTICLES, startNewsSite } from './newsSite.ts';
import { tellTimes } from './tell.ts';

const SECONDS = 90;
const REPORTS_A_SECOND = 50;
const TOPICS = 20;
/** Stories of some 25 reports in a topic of 300. */
const STORIES_OF_BIG = 13;
/** As the unit in deploy/ has them. */
const NODE_FLAGS = [
  '--max-semi-space-size=4',
  '--heap-growing-percent=20',
  '--max-old-space-size=384',
];
const ALLOCATOR = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: '65536',
  MALLOC_MMAP_THRESHOLD_: '65536',
};
const BIG_SECONDS = 60;
/** So many hosts: none is asked more than twice a second. */
const HOSTS = 5;
/** Until the serving process is up and has answered everything once. */
const SECONDS_TO_BEGIN = 60;

export interface LoadParts {
  readonly store: Store;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** Reports that are there already. */
  readonly many: number;
}

interface Told {
  readonly round: string;
  /** Milliseconds by command, where the topic had changed since that was asked last. */
  readonly computed: Readonly<Record<string, readonly number[]>>;
  /** Where it had not. */
  readonly kept: Readonly<Record<string, readonly number[]>>;
  readonly memory: number;
  readonly waits: readonly [number, number];
  readonly seconds: number;
}

export async function benchLoad(parts: LoadParts): Promise<void> {
  const { db } = parts.store;
  const site = await startNewsSite(parts.many, HOSTS);
  await makeTopics(parts);
  await followAll(parts, site.hosts);
  const url = parts.databaseUrl;
  const config = {
    dataDir: parts.dataDir,
    store: url ? { kind: 'postgresql', url } : { kind: 'sqlite' },
    limits: { minutesBetween: 60, perWorkspace: 200, perPerson: 50 },
    http: { host: '127.0.0.1', port: 0, publicUrl: null },
    allowPrivateHosts: site.hosts,
  };
  const small = questionsOf(TOPICS, (at) => ({ topic: `topic${at}`, word: storyWord(at * 7) }));
  const big = questionsOf(1, () => ({ topic: 'big', word: storyWord(1) }));
  const rounds = [
    { name: 'first', questions: small, seconds: 0, gapMs: 0 },
    { name: 'load', questions: small, seconds: SECONDS, gapMs: 100 },
    { name: 'first big', questions: big, seconds: 0, gapMs: 0 },
    { name: 'big', questions: big, seconds: BIG_SECONDS, gapMs: 100 },
  ];
  const served = spawn(
    process.execPath,
    [...NODE_FLAGS, fileURLToPath(new URL('servedLibrary.mjs', import.meta.url))],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, ...ALLOCATOR },
    },
  );
  let before = await countReports(db);
  let shown = Promise.resolve();
  served.on('message', (told: Told) => {
    shown = shown.then(async () => {
      const now = await countReports(db);
      show(told, now - before);
      before = now;
    });
  });
  served.send({ config, rounds });
  await once(served, 'exit');
  await shown;
  site.close();
}

async function countReports(db: Store['db']): Promise<number> {
  const { n } = await db
    .selectFrom('report')
    .select((at) => at.fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

async function makeTopics({ store: { db } }: LoadParts): Promise<void> {
  const now = new Date();
  const rest = { outlets: [], without: [], language: null, sources: [], workspace: 'A' };
  const add = async (name: string, stories: readonly number[]): Promise<void> => {
    const query = { ...emptyQuery, any: stories.map(storyWord) };
    const added = await addTopic(db, { ...rest, query, name, madeBy: 'U' }, now);
    if (!added.ok) throw new Error(`No topic ${name}`);
  };
  for (let at = 0; at < TOPICS; at++) await add(`topic${at}`, [at * 7]);
  await add(
    'big',
    Array.from({ length: STORIES_OF_BIG }, (_, at) => 1 + at * 300),
  );
}

/** Feeds that fall due one after the other, so that so many reports a second come in. */
async function followAll({ store: { db } }: LoadParts, hosts: readonly string[]): Promise<void> {
  const seconds = SECONDS_TO_BEGIN + SECONDS + BIG_SECONDS + 60;
  const begin = Date.now();
  const sources = Array.from({ length: (seconds * REPORTS_A_SECOND) / ARTICLES }, (_, at) => ({
    kind: 'feed' as const,
    url: `http://${hosts[at % hosts.length]}/news/${at}`,
    title: null,
    private: false,
    platform: 'slack' as const,
    channel: 'C',
    madeBy: 'U',
    nextPollAt: new Date(begin + (at * ARTICLES * 1000) / REPORTS_A_SECOND).toISOString(),
  }));
  const { tooMany } = await addSources(db, 'A', sources, new Date());
  if (tooMany > 0) throw new Error(`${tooMany} feeds too many`);
}

/** The five questions about each of so many topics; a person needs a moment between topics. */
const questionsOf = (
  topics: number,
  of: (at: number) => { readonly topic: string; readonly word: string },
) =>
  Array.from({ length: topics }, (_, at) => of(at)).flatMap(({ topic, word }) => [
    { command: 'digest', values: { topic } },
    { command: 'quotes', values: { topic, speaker: 'Marsha' } },
    { command: 'check', values: { topic, quotation: `Nobody at ${word} lost part 1` } },
    { command: 'compare', values: { topic } },
    { command: 'timeline', values: { topic }, pause: true },
  ]);

const NAMES: Readonly<Record<string, string>> = {
  first: `all five of ${TOPICS} topics of some 25 reports for the first time`,
  load: `${TOPICS} topics of some 25 reports, asked in turn`,
  'first big': 'all five of a topic of 300 reports for the first time',
  big: 'a topic of 300 reports, asked again and again',
};

function show({ round, computed, kept, memory, waits, seconds }: Told, came: number): void {
  console.log(
    `${NAMES[round]}, for ${seconds.toFixed(0)} s, while ${(came / seconds).toFixed(0)} reports/s came in:`,
  );
  for (const command of Object.keys({ ...computed, ...kept })) {
    const all = [...(computed[command] ?? []), ...(kept[command] ?? [])];
    const changed = computed[command] ?? [];
    console.log(
      `  ${command}: ${tellTimes(all)}; where its topic has changed since: ${tellTimes(changed)}`,
    );
  }
  console.log(
    `  the main thread waits ${waits[0].toFixed(1)} ms, ${waits[1].toFixed(1)} at p99; the process holds ${(memory / 1e6).toFixed(0)} MB at the most`,
  );
}
