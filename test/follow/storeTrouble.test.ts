import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFollower, type Follower } from '../../src/follow/createFollower.ts';
import type { FollowParts } from '../../src/follow/parts.ts';
import type { FeedAnswer, Intake } from '../../src/intake/intake.ts';
import { reportsOfTopic } from '../../src/store/library/reportsOfTopic.ts';
import { addSource, findSource } from '../../src/store/library/sources.ts';
import type { Tables } from '../../src/store/schema.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { soon } from '../soon.ts';
import { everything } from '../store/library/everything.ts';
import { newDatabase } from '../store/stores.ts';

const by = { platform: 'slack', workspace: 'T1', channel: 'C1', madeBy: 'U1' } as const;

let store: Store;
let folder: string;
let now: Date;
let follower: Follower;
let logged: object[];
/** What happens between the feed's answer and the keeping of what it brought. */
let meanwhile: () => Promise<void>;

/** One feed with one report. */
const answer = (): FeedAnswer => ({
  ok: true,
  changed: true,
  feed: { title: 'Harbour Post', pace: null } as never,
  items: [
    {
      draft: {
        url: 'https://harbour.example/a1',
        title: 'Ferry crews walk out',
        text: `The ferry crews walked out on Monday, their union said. ${'They want fewer nights. '.repeat(20_000)}`,
        summaryOnly: null,
        byline: null,
        modified: null,
        language: 'en',
      } as never,
    },
  ] as never,
  url: 'https://harbour.example/feed',
  validators: { etag: '"1"', lastModified: null },
  freshUntil: null,
  movedTo: null,
});

const partsOf = (db: Kysely<Tables>): FollowParts => ({
  db,
  intake: {
    readFeed: async () => {
      await meanwhile();
      return answer();
    },
    completeDraft: async (draft: never) => ({ draft, pageUrl: null }),
  } as unknown as Intake,
  workers: { run: async () => ({ ok: true, value: [] }) } as never,
  clock: () => now,
  spread: () => 0,
  tellDead: async () => {},
  onRead: async () => {},
  log: { warn: () => {}, error: (fields) => void logged.push(fields) },
});

async function open(databaseUrl?: string): Promise<void> {
  const opened = await openStore({ dataDir: folder, databaseUrl, patienceMs: 1 });
  if (!opened.ok) throw new Error(opened.problem.sentence);
  store = opened;
  const given = { ...by, kind: 'feed', url: 'https://harbour.example/feed', title: null } as const;
  await addSource(store.db, { ...given, private: false, nextPollAt: now.toISOString() }, now);
  follower = createFollower(partsOf(store.db), { owner: 'one' });
}

const kept = () => reportsOfTopic(store.db, 'T1', everything, { most: 9 });
const source = async () => (await findSource(store.db, 'T1', 'f1'))!;

/** A way to a server that can be closed, as when the server ends, and opened again. */
async function openWay(serverPort: number) {
  const ends = new Set<Socket>();
  const server = createServer((client) => {
    const behind = connect(serverPort, '127.0.0.1');
    client.pipe(behind).pipe(client);
    for (const end of [client, behind]) ends.add(end.on('error', () => undefined));
  });
  const listen = async (port: number) =>
    void (await once(server.listen(port, '127.0.0.1'), 'listening'));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    open: () => listen(port),
    close: async () => {
      for (const end of ends) end.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-digest-trouble-'));
  now = new Date('2024-03-12T09:00:00Z');
  logged = [];
  meanwhile = async () => {};
});

afterEach(async () => {
  await follower.stop();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('A disk that is full while a feed is read', () => {
  test('is told since when, and the feed is read again when there is room', async () => {
    await open();
    const limit = async (pages: number) =>
      void (await sql`pragma max_page_count = ${sql.raw(String(pages))}`.execute(store.db));
    const size = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
    meanwhile = () => limit(size.rows[0]!.page_count);
    await follower.readDue();
    expect(follower.trouble()).toBe(
      'The disk is full since 2024-03-12 09:00 UTC, so nothing that comes in can be kept: whoever runs this program has to make room. What is followed is then read by itself.',
    );
    expect(await kept()).toEqual([]);
    expect((await source()).etag).toBeNull();
    now = new Date(now.getTime() + 60_000);
    await follower.readDue();
    expect(follower.trouble()).toContain('since 2024-03-12 09:00');
    expect(logged).toMatchObject([{ err: { code: 'SQLITE_FULL' } }, { reason: /full/ }]);

    await limit(1_000_000);
    meanwhile = async () => {};
    await follower.readDue();
    expect(follower.trouble()).toBeNull();
    expect(await kept()).toHaveLength(1);
    expect((await source()).etag).toBe('"1"');
  });
});

test('What a process holds that has ended is read by the next one at once, and of others when their lease ends', async () => {
  await open();
  meanwhile = async () => {
    throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  };
  await follower.readDue();
  expect((await source()).lease_owner).toBe('one');
  meanwhile = async () => {};
  const next = (hasEnded: (owner: string) => boolean) =>
    createFollower(partsOf(store.db), { owner: 'two', hasEnded });
  expect(await next(() => false).readDue()).toBe(0);
  expect(await next((owner) => owner === 'one').readDue()).toBe(1);
  expect(await kept()).toHaveLength(1);
});

describe('A database file that another program holds', () => {
  test('is told, and the feed is read when it is free', async () => {
    await open();
    const other = new Database(join(folder, 'summit-digest.sqlite'));
    other.exec('begin immediate');
    await expect(follower.readDue()).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    other.exec('rollback');
    await follower.readDue();
    meanwhile = async () => void other.exec('begin immediate');
    await sql`update source set next_poll_at = ${now.toISOString()}`.execute(store.db);
    await follower.readDue();
    expect(follower.trouble()).toContain('Another program holds the database');
    other.exec('rollback');
    meanwhile = async () => {};
    await follower.readDue();
    expect(follower.trouble()).toBeNull();
    expect(await kept()).toHaveLength(1);
    other.close();
  });
});

describe('A PostgreSQL that goes away while a feed is read', () => {
  test('is told, and the feed is read when it is back', async () => {
    const url = new URL(await newDatabase());
    const way = await openWay(Number(url.port));
    url.port = String(way.port);
    await open(url.href);
    meanwhile = way.close;
    await follower.readDue();
    expect(follower.trouble()).toContain('The database is away since 2024-03-12 09:00 UTC');
    await way.open();
    meanwhile = async () => {};
    // The pool notices with a statement that its connections are gone.
    await soon(async () => expect(await kept()).toEqual([]));
    await follower.readDue();
    expect(follower.trouble()).toBeNull();
    expect(await kept()).toHaveLength(1);
    await store.close();
    await way.close();
  });
});

test('A mistake of this program in one feed is noted there, and is tried again later', async () => {
  await open();
  meanwhile = async () => {
    throw new TypeError('nobody foresaw this');
  };
  await follower.readDue();
  expect(follower.trouble()).toBeNull();
  const { problem, failures, next_poll_at } = await source();
  expect(problem).toBe(
    'What harbour.example sends could not be read because of a mistake of this program: tell whoever runs it.',
  );
  expect([failures, next_poll_at! > now.toISOString()]).toEqual([1, true]);
  expect(logged).toMatchObject([{ err: { message: 'nobody foresaw this' }, source: 'f1' }]);
});
