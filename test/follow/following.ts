import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { createFollower, type Follower } from '../../src/follow/createFollower.ts';
import { createSourceBook } from '../../src/follow/createSourceBook.ts';
import type { DeadFeed } from '../../src/follow/deadFeed.ts';
import type { followJobs } from '../../src/follow/followJobs.ts';
import type { FollowParts } from '../../src/follow/parts.ts';
import type { Named, SourceBook } from '../../src/follow/sourceBook.ts';
import { createIntake } from '../../src/intake/createIntake.ts';
import type { Intake } from '../../src/intake/intake.ts';
import { createWorkers, type Workers } from '../../src/intake/workers/createWorkers.ts';
import { reportsOfTopic } from '../../src/store/library/reportsOfTopic.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { type Answer, type Site, startSite } from '../intake/site.ts';
import { everything } from '../store/library/everything.ts';

/** Names that lead to the site as well: of two people at one provider, and of an outlet. */
const names = ['mine.pages.example', 'yours.pages.example', 'outlet.example'];

/** The address of a path of the site under one of those names. */
export const at = (name: string, path: string): string => `http://${name}:${portOf(site)}${path}`;

const portOf = ({ host }: Site): string => host.split(':')[1]!;

export const here: Named = { platform: 'slack', workspace: 'T1', channel: 'C1', madeBy: 'U1' };

export let folder: string;
export let store: Store;
export let intake: Intake;
export let workers: Workers<typeof followJobs>;
export let book: SourceBook;
export let follower: Follower;
export let now: Date;
export let parts: FollowParts;
export let dead: DeadFeed[];
export let pages: Record<string, Answer>;
export let site: Site;

export const article = (title: string, ...paragraphs: string[]): string =>
  `<html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}">
  <meta property="og:site_name" content="Harbour Post">
  <meta property="article:published_time" content="2024-03-11T08:00:00Z"></head>
  <body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

export const strike = article(
  'Ferry crews strike over night shifts',
  'The ferry crews of the Northern Line walked out on Monday over the night shifts, their union said.',
  '“We have asked for a meeting nine times and got no answer,” union leader Marta Lindqvist told reporters.',
  'The Northern Line carries 40,000 passengers a day between the islands and the mainland.',
);

/** A feed with summaries of these articles. */
export const feed = (...paths: string[]): Answer => {
  const items = paths.map(
    (path) =>
      `<item><title>About ${path}</title><link>${site.origin}${path}</link><description>A summary.</description></item>`,
  );
  const text = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>${items.join('')}</channel></rss>`;
  return (response, request) => {
    const tag = `"${paths.length}"`;
    if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': 'application/rss+xml', etag: tag }).end(text);
  };
};

/** For each test of a file: a site with one feed of one article, and a store that is empty. */
export function useFollowing(): void {
  beforeAll(() => {
    workers = createWorkers({
      // The compiled one, as the program runs it: a thread has loaded it in a tenth of the time.
      file: new URL('../../dist/follow/followJobs.js', import.meta.url),
      threads: 1,
      mostMs: 20_000,
      mostMegabytes: 256,
    });
  });

  afterAll(() => workers.close());

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'summit-digest-follow-'));
    const opened = await openStore({ dataDir: folder });
    if (!opened.ok) throw new Error(opened.problem.sentence);
    store = opened;
    now = new Date('2024-03-12T09:00:00Z');
    pages = {};
    site = await startSite(
      new Proxy(pages, { get: (all, path) => all[String(path)] ?? all['*'] }) as typeof pages,
    );
    pages['/'] =
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>';
    pages['/a1'] = strike;
    pages['/feed.xml'] = feed('/a1');
    intake = createIntake({
      userAgent: 'SummitDigest/0.0.0',
      allowPrivateHosts: [site.host, ...names.map((name) => `${name}:${portOf(site)}`)],
      lookup: (_, options, callback) =>
        options.all
          ? callback(null, [{ address: '127.0.0.1', family: 4 }])
          : callback(null, '127.0.0.1', 4),
      turns: { mostAtOnce: 10, leastGapMs: 0 },
      now: () => now,
    });
    const log = { warn: () => {}, error: (fields: object) => expect.fail(JSON.stringify(fields)) };
    dead = [];
    parts = {
      db: store.db,
      intake,
      workers,
      clock: () => now,
      spread: () => 0,
      tellDead: async (one) => void dead.push(one),
      onRead: async () => {},
      log,
    };
    follower = createFollower(parts, { owner: 'one' });
    book = createSourceBook({
      ...parts,
      readSoon: async () => {
        await follower.readDue();
      },
      trouble: follower.trouble,
    });
  });

  afterEach(async () => {
    await follower.stop();
    await intake.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
}

export const reports = (workspace = 'T1') =>
  reportsOfTopic(store.db, workspace, everything, { most: 50 });

export const pass = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60_000);
};

export const later = async (minutes: number): Promise<number> => {
  pass(minutes);
  return await follower.readDue();
};
