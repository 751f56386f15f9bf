import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { readReport } from '../../src/core/report/readReport.ts';
import { createIntake } from '../../src/intake/createIntake.ts';
import { describeSource } from '../../src/intake/describeSource.ts';
import { writeOpml } from '../../src/intake/feeds/opml.ts';
import type { Intake, SourceProblem } from '../../src/intake/intake.ts';
import { userAgent } from '../../src/intake/userAgent.ts';
import { rss, rssItem } from './feeds/feeds.ts';
import { page, paragraphs, prose } from './pages/pages.ts';
import { reply, type Site, startSite } from './site.ts';

const open: Intake[] = [];
afterEach(async () => {
  for (const intake of open.splice(0)) await intake.close();
});

const now = () => new Date('2026-05-02T08:00:00Z');

function intakeFor(site: Site, settings = {}): Intake {
  const intake = createIntake({
    userAgent: userAgent('0.0.0', 'https://bot.example'),
    allowPrivateHosts: [site.host],
    turns: { mostAtOnce: 10, leastGapMs: 0 },
    now,
    ...settings,
  });
  open.push(intake);
  return intake;
}

const problemOf = (answer: { ok: boolean }): SourceProblem | null =>
  'problem' in answer ? (answer.problem as SourceProblem) : null;

describe('reading a page by its address', () => {
  it('gives a draft that the core reads', async () => {
    const site = await startSite({
      '/old': reply(301, { location: '/pilots' }),
      '/pilots': page({
        head: '<meta property="article:published_time" content="2026-05-01T05:00:00Z">',
      }),
    });
    const answer = await intakeFor(site).readPage(`${site.origin}/old?utm_source=x`);
    if (!answer.ok) throw new Error(describeSource(answer.problem));
    expect(answer.url).toBe(`${site.origin}/pilots`);
    const report = readReport({ id: 'a', ...answer.draft });
    expect(report).toMatchObject({
      title: 'Pilots go back to work',
      outlet: 'The Harbour Post',
      origin: 'Reuters',
      dateline: 'PORT CITY',
      published: '2026-05-01T05:00:00.000Z',
      text: prose.join('\n\n'),
    });
  });

  it.each<[string, Record<string, Parameters<typeof startSite>[0][string]>, object]>([
    [
      'robots.txt forbids it',
      { '/robots.txt': 'User-agent: *\nDisallow: /', '/a': page() },
      { stage: 'fetch', failure: { outcome: 'refused', refusal: { why: 'robots' } } },
    ],
    ['it is not there', {}, { stage: 'fetch', failure: { outcome: 'gone' } }],
    [
      'it is a picture',
      { '/a': reply(200, { 'content-type': 'image/png' }, 'x') },
      { stage: 'page', problem: 'no-text' },
    ],
    [
      'it is a login page',
      { '/a': '<title>Sign in</title><form><input type=password></form>' },
      { stage: 'page', problem: 'login' },
    ],
    [
      'it is nested without end',
      { '/a': page({ body: '<div>'.repeat(5000) }) },
      { stage: 'page', problem: 'too-deep' },
    ],
    [
      'it has more elements than can be read in time',
      { '/a': page({ body: `${'<p>a, <b>b</b></p>'.repeat(150_000)}` }) },
      { stage: 'work', failure: { failure: 'too-slow', mostMs: 1500 } },
    ],
  ])('tells in a sentence when %s', async (_, pages, problem) => {
    const site = await startSite(pages);
    const intake = intakeFor(site);
    const answer = await intake.readPage(`${site.origin}/a`);
    expect(problemOf(answer)).toMatchObject(problem);
    expect(describeSource(problemOf(answer)!)).toMatch(/^[A-Z\d][^\n]+[:,] [^\n]+\.$/i);
  });
});

describe('reading a feed by its address', () => {
  it('gives drafts of its items, and nothing when it has not changed', async () => {
    const text = rss(
      [rssItem(1), rssItem(2, `<content:encoded><![CDATA[${paragraphs}]]></content:encoded>`)].join(
        '',
      ),
    );
    const site = await startSite({
      '/feed': (response, { headers }) =>
        headers['if-none-match'] === '"1"'
          ? response.writeHead(304).end()
          : response.writeHead(200, { etag: '"1"', 'cache-control': 'max-age=600' }).end(text),
    });
    const intake = intakeFor(site);
    const answer = await intake.readFeed(`${site.origin}/feed`);
    if (!answer.ok || !answer.changed) throw new Error('not read');
    expect(answer).toMatchObject({
      validators: { etag: '"1"' },
      freshUntil: '2026-05-02T08:10:00.000Z',
      movedTo: null,
      feed: { title: 'The Harbour Post', leftOut: 0 },
    });
    expect(answer.items.map(({ draft }) => draft.summaryOnly)).toEqual([
      { why: 'feed-only' },
      null,
    ]);
    expect(answer.items[1]!.draft).toMatchObject({
      title: 'Pilots 2',
      outlet: 'The Harbour Post',
      origin: 'Reuters',
      text: prose.join('\n\n'),
      url: 'https://harbour.example/pilots/2',
      language: 'en-GB',
      published: '2026-05-01T05:00:00.000Z',
    });
    expect(await intake.readFeed(`${site.origin}/feed`, answer.validators)).toMatchObject({
      ok: true,
      changed: false,
      validators: { etag: '"1"' },
    });
  });

  it('tells when to ask again a server that has trouble', async () => {
    const site = await startSite({ '/feed': reply(503, { 'retry-after': '3600' }) });
    const answer = await intakeFor(site).readFeed(`${site.origin}/feed`);
    expect(answer).toMatchObject({ ok: false, retryAfter: '2026-05-02T09:00:00.000Z' });
    expect(describeSource(problemOf(answer)!)).toBe(
      '127.0.0.1 has trouble of its own (status 503): it will be asked again after 2026-05-02 09:00 UTC.',
    );
  });

  it('stands a wrong charset, a cut feed and 60,000 items, and tells a page from a feed', async () => {
    const site = await startSite({
      '/latin': reply(
        200,
        { 'content-type': 'text/xml; charset=utf-8' },
        Buffer.from(
          rss(1).replace('Pilots 0', 'Pilots \u0093back\u0094').replace('UTF-8', 'windows-1252'),
          'latin1',
        ),
      ),
      '/cut': rss(3).slice(0, -60),
      '/many': rss(60_000).slice(0, 4_900_000),
      '/page': page(),
    });
    const intake = intakeFor(site);
    const read = async (path: string) => {
      const answer = await intake.readFeed(site.origin + path);
      return answer.ok && answer.changed ? answer : problemOf(answer);
    };
    expect(await read('/latin')).toMatchObject({ items: [{ draft: { title: 'Pilots “back”' } }] });
    expect(await read('/cut')).toMatchObject({ feed: { salvaged: true } });
    expect(await read('/many')).toMatchObject({
      feed: { leftOut: expect.any(Number) },
      items: { length: 500 },
    });
    expect(await read('/page')).toMatchObject({ stage: 'feed', problem: 'web-page' });
  });
});

describe('a page that leads to another one by itself', () => {
  const leads = (content: string) =>
    `<html><head><meta http-equiv="Refresh" content="${content}"></head><body>One moment.</body></html>`;

  it('is followed there, as by a redirect, and not for ever', async () => {
    const site = await startSite({
      '/old': leads("0; URL='/new'"),
      '/new': page(),
      '/later': leads('30;url=/new'),
      '/round': leads('0;url=/turn'),
      '/turn': leads('0;url=/round'),
      '/in': leads('0;url=http://10.0.0.1/'),
      '/robots.txt': 'User-agent: *\nDisallow: /closed',
      '/to-closed': leads('0;url=/closed'),
    });
    const intake = intakeFor(site);
    const read = async (path: string) => {
      const answer = await intake.readPage(site.origin + path);
      return answer.ok ? answer.url.replace(site.origin, '') : problemOf(answer);
    };
    expect(await read('/old')).toBe('/new');
    expect(await read('/later')).toMatchObject({ problem: 'no-article' });
    expect(await read('/round')).toMatchObject({ problem: 'no-article' });
    expect(site.asked.filter((path) => /round|turn/.test(path))).toHaveLength(3);
    expect(await read('/in')).toMatchObject({ failure: { refusal: { why: 'private-address' } } });
    expect(await read('/to-closed')).toMatchObject({ failure: { refusal: { why: 'robots' } } });
  });
});

describe('completing a draft of which the feed carries a summary', () => {
  async function complete(article: Parameters<typeof startSite>[0][string], robots = '') {
    const site = await startSite({ '/pilots/1': article, '/robots.txt': robots });
    const feed = await startSite({
      '/feed': rss(rssItem(1).replaceAll('https://harbour.example', site.origin)),
    });
    const intake = intakeFor(site, { allowPrivateHosts: [site.host, feed.host] });
    const answer = await intake.readFeed(`${feed.origin}/feed`);
    if (!answer.ok || !answer.changed) throw new Error('not read');
    return (await intake.completeDraft(answer.items[0]!.draft)).draft;
  }

  it('takes the text of its page, and what only the feed says', async () => {
    expect(await complete(page())).toMatchObject({
      text: prose.join('\n\n'),
      summaryOnly: null,
      published: '2026-05-01T05:00:00.000Z',
      title: 'Pilots go back to work',
    });
  });

  it('keeps the summary, and says why, where the page may not or cannot be read', async () => {
    const summary = { text: 'The pilots went back to work, day 1.', title: 'Pilots 1' };
    expect(await complete(page(), 'User-agent: SummitDigest\nDisallow: /pilots')).toMatchObject({
      ...summary,
      summaryOnly: {
        why: 'page-unread',
        sentence: expect.stringContaining('robots.txt'),
        passes: false,
      },
    });
    expect(await complete(reply(500))).toMatchObject({
      ...summary,
      summaryOnly: { why: 'page-unread', sentence: expect.stringContaining('500'), passes: true },
    });
    const stub = page({
      body: `<p>${prose[0]}</p><p>${prose[1]}</p><p>Subscribe to continue reading.</p>`,
    });
    expect(await complete(stub)).toMatchObject({
      text: `${prose[0]}\n\n${prose[1]}`,
      summaryOnly: { why: 'paywall' },
    });
  });
});

describe("finding a site's feeds by its address", () => {
  const found = async (pages: Parameters<typeof startSite>[0], path = '/') => {
    const site = await startSite(pages);
    const answer = await intakeFor(site).findFeeds(site.origin + path);
    if (answer.ok && answer.list) return expect.fail('a list');
    return answer.ok
      ? answer.feeds.map(({ url, title }) => `${url.replace(site.origin, '')} ${title}`)
      : problemOf(answer);
  };

  it('takes a feed for itself, then those that a page names, then the usual places', async () => {
    expect(await found({ '/a': rss(1) }, '/a')).toEqual(['/a The Harbour Post']);
    const named = page({
      head: '<link rel="alternate" type="application/rss+xml" title="World" href="/w.xml">',
    });
    expect(await found({ '/': named })).toEqual(['/w.xml World']);
    expect(await found({ '/': page(), '/rss.xml': rss(1) })).toEqual(['/rss.xml The Harbour Post']);
    expect(await found({ '/': page() })).toMatchObject({ stage: 'feed', problem: 'no-feeds' });
    expect(await found({})).toMatchObject({ stage: 'fetch', failure: { outcome: 'gone' } });
  });

  it('takes the new address of a feed that has moved, but none where it lies only for now', async () => {
    const site = {
      '/here': reply(302, { location: '/there?signed=1' }),
      '/there': rss(1),
      '/old': reply(301, { location: '/here' }),
    };
    expect(await found(site, '/here#top')).toEqual(['/here The Harbour Post']);
    expect(await found(site, '/old')).toEqual(['/here The Harbour Post']);
  });
});

describe('of several feeds that a page names', () => {
  it('the first that can be read comes first', async () => {
    const feeds = ['gone', 'news', 'sport'].map(
      (name) => `<link rel="alternate" type="application/rss+xml" title="${name}" href="/${name}">`,
    );
    const site = await startSite({
      '/': page({ head: feeds.join('') }),
      '/news': rss(1),
      '/sport': rss(1),
    });
    expect(await intakeFor(site).findFeeds(`${site.origin}/`)).toMatchObject({
      feeds: [{ title: 'news' }, { title: 'gone' }, { title: 'sport' }],
    });
  });
});

describe('reading a list of feeds', () => {
  it('is done by what stands in it', async () => {
    const intake = intakeFor(await startSite({}));
    const feeds = [{ url: 'https://a.example/feed', title: 'Zürich', site: null, folder: null }];
    const bytes = Buffer.from(writeOpml(feeds, 'x'));
    expect(await intake.readOpml(bytes)).toEqual({ ok: true, feeds, unusable: 0, leftOut: 0 });
    expect(await intake.readOpml(Buffer.from('none'))).toEqual({ ok: false, problem: 'no-opml' });
  });
});

describe('the compiled program', () => {
  it('reads pages and feeds on its threads, ends a page that is too slow, and ends by itself', async () => {
    const site = await startSite({
      '/a': page(),
      '/slow': page({ body: '<p>a, <b>b</b></p>'.repeat(150_000) }),
      '/feed': rss(3),
    });
    const script = fileURLToPath(new URL('./readFromDist.mjs', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [script, site.origin], {
      timeout: 15_000,
    });
    expect(JSON.parse(stdout)).toEqual({
      page: prose[0]!.slice(0, 20),
      slow: 'too-slow',
      items: 3,
    });
  });
});
