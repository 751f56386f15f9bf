import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { answerText } from '../../src/adapters/plainText.ts';
import { noticeOfDead } from '../../src/commands/following/show.ts';
import { createFollower } from '../../src/follow/createFollower.ts';
import { createSourceBook } from '../../src/follow/createSourceBook.ts';
import type { Named } from '../../src/follow/sourceBook.ts';
import { quotesOfReports } from '../../src/store/library/quotes.ts';
import type { Answer } from '../intake/site.ts';
import { soon } from '../soon.ts';
import {
  article,
  book,
  dead,
  feed,
  folder,
  follower,
  here,
  later,
  now,
  pages,
  parts,
  pass,
  reports,
  site,
  store,
  strike,
  useFollowing,
  workers,
} from './following.ts';

useFollowing();

describe('following a site', () => {
  test('finds its feed, and reads the pages that the feed has summaries of', async () => {
    const followed = await book.follow(`${site.origin}/`, here);
    expect(followed).toMatchObject({
      ok: true,
      isNew: true,
      feed: { id: 'f1', title: 'Harbour Post', lastBrought: 1, problem: null },
    });
    const [report] = await reports();
    expect(report).toMatchObject({ title: 'Ferry crews strike over night shifts' });
    expect(report!.text).toContain('40,000 passengers');
    const quotes = await quotesOfReports(store.db, 'T1', [report!.id]);
    expect(quotes.get(report!.id)!.filter(({ kind }) => kind === 'direct')).toMatchObject([
      { text: 'We have asked for a meeting nine times and got no answer,' },
    ]);
  });

  test('twice is following it once', async () => {
    await book.follow(`${site.origin}/`, here);
    expect(await book.follow(`${site.origin}/feed.xml`, here)).toMatchObject({
      ok: true,
      isNew: false,
      feed: { id: 'f1' },
    });
    expect(await book.list('T1')).toHaveLength(1);
  });

  test('is of one workspace alone', async () => {
    await book.follow(`${site.origin}/`, here);
    expect(await book.list('T2')).toEqual([]);
    expect(await reports('T2')).toEqual([]);
    expect(await book.unfollow('f1', 'T2')).toBeNull();
  });

  test('says what it waits for, and of the address only its host, as the rest may be a key', async () => {
    const heard: string[] = [];
    await book.follow(`${site.origin}/?token=s3cret`, here, (words) => heard.push(words));
    await book.readOnce(`${site.origin}/a1?token=s3cret`, here, (words) => heard.push(words));
    expect(heard).toEqual([
      `Asking ${site.host} for its feeds.`,
      `Asking ${site.host} for the page.`,
      'Finding who is quoted on the page.',
    ]);
  });

  test('that has no feed is told in one sentence', async () => {
    pages['/'] = '<html><body>No feed here.</body></html>';
    delete pages['/feed.xml'];
    const followed = await book.follow(`${site.origin}/`, here);
    expect(followed).toMatchObject({ ok: false, sentence: expect.stringContaining('No feed') });
  });
});

describe('what is due', () => {
  test('is asked for with what the server said the last time, and brings only what is new', async () => {
    await book.follow(`${site.origin}/`, here);
    expect(await later(10)).toBe(0);
    expect(await later(20)).toBe(1);
    expect(site.asked.filter((path) => path === '/a1')).toHaveLength(1);
    pages['/a2'] = article(
      'Northern Line agrees to talks',
      'The Northern Line agreed on Tuesday to talks with the ferry crews in the harbour office.',
      'The strike was put off until June, and the ferries sail again from Wednesday morning on.',
    );
    pages['/feed.xml'] = feed('/a2', '/a1');
    expect(await later(20)).toBe(1);
    expect(await reports()).toHaveLength(2);
    expect(site.asked.filter((path) => path === '/a1')).toHaveLength(1);
    expect((await book.list('T1'))[0]).toMatchObject({ lastBrought: 1, failures: 0 });
  });

  test('asks for no page again that is known under another address than the feed names', async () => {
    pages['/go'] = (response) => response.writeHead(302, { location: '/a1?from=feed' }).end();
    pages['/a1'] = strike.replace('<head>', '<head><link rel="canonical" href="/a1">');
    pages['/feed.xml'] = feed('/go');
    await book.follow(`${site.origin}/`, here);
    pages['/a2'] = strike.replaceAll('Monday', 'Tuesday');
    pages['/feed.xml'] = feed('/go', '/a2');
    await later(20);
    expect(site.asked.filter((path) => path === '/go')).toHaveLength(1);
    expect(await reports()).toHaveLength(2);
  });

  test('is left alone for longer and longer while it fails, and says why', async () => {
    await book.follow(`${site.origin}/`, here);
    pages['/feed.xml'] = (response) => response.writeHead(503).end();
    await later(20);
    const [failing] = await book.list('T1');
    expect(failing).toMatchObject({ failures: 1, problem: expect.stringMatching(/\.$/) });
    await later(20);
    expect((await book.list('T1'))[0]!.failures).toBe(2);
    expect(await later(20)).toBe(0);
    pages['/feed.xml'] = feed('/a1');
    await later(60);
    expect((await book.list('T1'))[0]).toMatchObject({ failures: 0, problem: null });
  });

  test('has a page asked for again that could not be had, and says so while its summary is kept', async () => {
    pages['/a1'] = (response) => response.writeHead(503).end();
    await book.follow(site.origin, here);
    expect((await reports())[0]?.text).toBe('A summary.');
    const [followed] = await book.list('T1');
    expect(followed?.failures).toBe(0);
    expect(followed?.problem).toBe(
      "Of 1 of its reports only the feed's summary is kept. 127.0.0.1 has trouble of its own (status 503): it will be asked again later.",
    );

    pages['/a1'] = strike;
    await later(120);
    const [report] = await reports();
    expect(report?.text).toContain('asked for a meeting nine times');
    expect(report?.revision).toBe(2);
    expect((await book.list('T1'))[0]?.problem).toBeNull();
  });

  test('says why of a page that may not be read only the summary is kept, and asks no more', async () => {
    pages['/robots.txt'] = 'User-agent: *\nDisallow: /a';
    await book.follow(site.origin, here);
    const says = async () => (await book.list('T1'))[0]?.problem;
    expect(await says()).toContain("only the feed's summary is kept. 127.0.0.1 asks programs not");
    await later(120);
    expect(await says()).toContain('asks programs not');
    expect(await reports()).toHaveLength(1);
  });

  test('is read while another feed waits for its pages, also what is followed just then', async () => {
    let answerAll = (): void => {};
    const answered = new Promise<void>((resolve) => {
      answerAll = resolve;
    });
    pages['/a1'] = (response) => void answered.then(() => response.end(strike));
    const wake = async () => follower.wake();
    const ownBook = createSourceBook({ ...parts, readSoon: wake, trouble: follower.trouble });
    await ownBook.follow(`${site.origin}/feed.xml`, here);
    await soon(() => expect(site.asked).toContain('/a1'));
    pages['/b.xml'] = feed();
    await ownBook.follow(`${site.origin}/b.xml`, here);
    const read = async () => (await ownBook.list('T1')).filter((one) => one.lastReadAt !== null);
    await soon(async () => expect(await read()).toMatchObject([{ id: 'f2' }]));
    answerAll();
    await soon(async () => expect(await read()).toHaveLength(2));
  });

  test('is read by one process, however many there are', async () => {
    await book.follow(`${site.origin}/`, here);
    pass(20);
    const others = ['two', 'three'].map((owner) => createFollower(parts, { owner }));
    const read = await Promise.all([follower, ...others].map((one) => one.readDue()));
    expect(read.reduce((sum, one) => sum + one, 0)).toBe(1);
  });

  test('is read no more once it is followed no longer; what it brought stays', async () => {
    await book.follow(`${site.origin}/`, here);
    expect(await book.unfollow('f1', 'T1')).toMatchObject({ id: 'f1' });
    expect(await later(60)).toBe(0);
    expect(await reports()).toHaveLength(1);
  });
});

describe('a list of feeds', () => {
  const list = (...urls: string[]): string =>
    `<?xml version="1.0"?><opml version="2.0"><head/><body><outline text="News">${urls
      .map((url) => `<outline text="A feed" type="rss" xmlUrl="${url}"/>`)
      .join('')}</outline></body></opml>`;

  test('at an address is followed whole, each feed once', async () => {
    await book.follow(`${site.origin}/feed.xml`, here);
    pages['/list.opml'] = list(
      `${site.origin}/feed.xml`,
      `${site.origin}/b.xml?token=abc123`,
      'javascript:alert(1)',
    );
    pages['/b.xml'] = feed('/a1');
    expect(await book.follow(`${site.origin}/list.opml`, here)).toEqual({
      ok: true,
      list: { added: 1, known: 1, unusable: 1, leftOut: 0, most: 2_000 },
    });
    expect(await book.list('T1')).toMatchObject([
      { id: 'f1' },
      { title: 'Harbour Post', url: null, lastBrought: 1, problem: null },
    ]);
    expect(await book.follow(`${site.origin}/list.opml`, here)).toMatchObject({
      list: { added: 0, known: 2 },
    });
  });

  test('in a file is followed, up to the most that there may be', async () => {
    const file = join(folder, 'feeds.opml');
    const many = Array.from({ length: 2_003 }, (_, at) => `https://${at}.example/feed`);
    await writeFile(file, list(...many));
    // Nobody is asked in this test.
    const quiet = createSourceBook({
      ...parts,
      readSoon: async () => {},
      trouble: follower.trouble,
    });
    expect(await quiet.followFile(file, here)).toMatchObject({
      list: { added: 2_000, leftOut: 3 },
    });
  });

  test.each([
    [
      'is not there',
      null,
      /cannot be read \(ENOENT\): name a folder, or a list of feeds \(OPML\)\.$/,
    ],
    ['is something else', 'shopping', /is no list of feeds \(OPML\): export one/],
  ])('in a file that %s is told in one sentence', async (_, text, sentence) => {
    const file = join(folder, 'feeds.opml');
    if (text !== null) await writeFile(file, text);
    expect(await book.followFile(file, here)).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(sentence),
    });
  });
});

describe('a folder of this machine', () => {
  const terminal: Named = { platform: 'terminal', workspace: 'T1', channel: 'here', madeBy: 'U1' };
  const write = async (name: string, text: string): Promise<void> => {
    const path = join(folder, 'reports', name);
    await writeFile(path, text);
    // At rest for longer than a file that is still being written.
    const then = new Date(now.getTime() - 60_000 + text.length);
    await utimes(path, then, then);
  };
  const texts = async () => (await reports()).map(({ text }) => text.trim()).sort();
  const seconds = async (many: number) => await later(many / 60);

  beforeEach(() => mkdir(join(folder, 'reports')));

  test('is read, and what comes and changes in it later', async () => {
    await write('a.txt', 'The ferry stays in harbour on Monday, the operator said.');
    expect(await book.followFile(join(folder, 'reports'), terminal)).toMatchObject({
      isNew: true,
      feed: { id: 'f1', url: join(folder, 'reports'), lastBrought: 1, problem: null },
    });
    await write('b.txt', 'The ferry sails again on Tuesday, the operator said.');
    await seconds(20);
    expect(await texts()).toHaveLength(2);
    await write('b.txt', 'The ferry sails again on Wednesday, the operator said.');
    await seconds(20);
    expect(await texts()).toEqual([
      'The ferry sails again on Wednesday, the operator said.',
      'The ferry stays in harbour on Monday, the operator said.',
    ]);
    const revisions = await store.db.selectFrom('revision').select('number').execute();
    expect(revisions).toHaveLength(3);
    expect(await reports('T2')).toEqual([]);
  });

  test('with a file that was changed and then renamed has one report, which goes on under the new name', async () => {
    const said = (day: string) => `The ferry stays in harbour on ${day}, the operator said.`;
    await write('a.txt', said('Monday'));
    await book.followFile(join(folder, 'reports'), terminal);
    await write('a.txt', said('Wednesday'));
    await seconds(20);
    await rename(join(folder, 'reports', 'a.txt'), join(folder, 'reports', 'b.txt'));
    await seconds(20);
    expect(await texts()).toEqual([said('Wednesday')]);
    await write('b.txt', said('Thursday'));
    await seconds(20);
    expect(await reports()).toMatchObject([{ text: said('Thursday'), revision: 3 }]);
  });

  test('with a file that is replaced by one of the same size and time reads it', async () => {
    const path = join(folder, 'reports', 'a.txt');
    const then = new Date(now.getTime() - 60_000);
    for (const day of ['Monday', 'Friday']) {
      await writeFile(path, `The ferry stays in harbour on ${day}, the operator said.`);
      await utimes(path, then, then);
      await book.followFile(join(folder, 'reports'), terminal);
      await seconds(20);
    }
    expect(await texts()).toEqual(['The ferry stays in harbour on Friday, the operator said.']);
  });

  test('with a list that gets a new report at its head has one more, and none that has changed', async () => {
    const said = (day: string) => ({
      text: `The ferry stays in harbour on ${day}, the operator said.`,
      published: '2024-03-11',
    });
    const days = ['Monday', 'Tuesday', 'Wednesday'].map(said);
    await write('news.json', JSON.stringify(days.slice(0, 2)));
    await book.followFile(join(folder, 'reports'), terminal);
    await write('news.json', JSON.stringify(days.toReversed()));
    await seconds(20);
    expect((await reports()).map(({ revision }) => revision)).toEqual([1, 1, 1]);
    expect(await texts()).toEqual(days.map(({ text }) => text));
  });

  test('with a file that says more of its report, or says it otherwise, is heard', async () => {
    const text = 'The ferry stays in harbour on Monday, the operator said.';
    const known = async () => (await reports()).map(({ published, outlet }) => [published, outlet]);
    await write('a.txt', text);
    await book.followFile(join(folder, 'reports'), terminal);
    expect(await known()).toEqual([[null, null]]);
    await write('a.txt', `---\npublished: 2024-03-09\n---\n${text}`);
    await seconds(20);
    expect(await known()).toEqual([['2024-03-09', null]]);
    await write('a.txt', `---\npublished: 2024-03-08\noutlet: Bay News\n---\n${text}`);
    await seconds(20);
    expect(await known()).toEqual([['2024-03-08', 'Bay News']]);
    expect((await reports())[0]!.revision).toBe(1);
  });

  test('with a file that cannot be read says so until it can', async () => {
    await write('a.txt', 'The ferry stays in harbour on Monday, the operator said.');
    await write('bad.json', '{');
    await book.followFile(join(folder, 'reports'), terminal);
    const problem = async () => (await book.list('T1'))[0]!.problem;
    expect(await problem()).toContain('bad.json');
    await seconds(20);
    expect(await problem()).toContain('bad.json');
    await rm(join(folder, 'reports', 'bad.json'));
    await seconds(20);
    expect(await problem()).toBeNull();
    expect(await texts()).toHaveLength(1);
  });

  test('names the first files that cannot be read, and says how many more there are', async () => {
    for (const name of ['a', 'c', 'd', 'e', 'f']) await write(`${name}.txt`, '---\nopen: 1\n');
    await write('b.md', '---\nauthor: A\nsection: B\n---\nThe ferry sails, the operator said.');
    await book.followFile(join(folder, 'reports'), terminal);
    const { problem } = (await book.list('T1'))[0]!;
    expect(problem).toContain('a.txt');
    expect(problem).toMatch(/"author".*b\.md.*That is not all that is wrong with it\./);
    expect(problem).toContain('c.txt');
    expect(problem).not.toContain('d.txt');
    expect(problem).toMatch(
      / 3 more files have something wrong; "--reports" with this folder names all of it\.$/,
    );
  });

  test('is looked at no more once it is followed no longer', async () => {
    await book.followFile(join(folder, 'reports'), terminal);
    expect(await book.unfollow('f1', 'T1')).toMatchObject({ url: join(folder, 'reports') });
    await write('a.txt', 'The ferry stays in harbour on Monday, the operator said.');
    expect(await seconds(60)).toBe(0);
  });
});

describe('a feed that fails', () => {
  const fails: Answer = (response) => response.writeHead(503).end();
  /** Each time that it is due, for so many days. */
  const waitDays = async (days: number): Promise<void> => {
    for (let hour = 0; hour < days * 24; hour++) await later(60);
  };

  test('for a day is told to the channel that follows it, once', async () => {
    await book.follow(`${site.origin}/`, here);
    pages['/feed.xml'] = fails;
    await waitDays(0.5);
    expect(dead).toEqual([]);
    await waitDays(3);
    expect(dead).toMatchObject([
      { source: { id: 'f1', channel: 'C1' }, problem: expect.stringMatching(/\.$/) },
    ]);
    expect(dead[0]!.failures).toBeGreaterThanOrEqual(5);
  });

  test('again after it was alive is told again', async () => {
    await book.follow(`${site.origin}/`, here);
    pages['/feed.xml'] = fails;
    await waitDays(3);
    pages['/feed.xml'] = feed('/a1');
    await waitDays(2);
    expect((await book.list('T1'))[0]).toMatchObject({ failures: 0, failingSince: null });
    pages['/feed.xml'] = fails;
    await waitDays(3);
    expect(new Set(dead.map(({ id }) => id)).size).toBe(2);
    expect(dead).toHaveLength(2);
  });

  test('is told in one clear sentence with the reason and what to do', async () => {
    await book.follow(`${site.origin}/`, here);
    pages['/feed.xml'] = fails;
    await waitDays(3);
    const { content, ...to } = noticeOfDead(dead[0]!);
    expect(to).toMatchObject({ platform: 'slack', workspace: 'T1', channel: 'C1', under: null });
    expect(answerText(JSON.parse(content))).toMatch(
      /^A feed is dead: Harbour Post \(127\.0\.0\.1:\d+\) could not be read \d times in a row, since 2024-03-12: .*\. It is asked again once a day; end that with "unfollow f1"\.$/,
    );
  });
});

describe('a feed that has moved for good', () => {
  const moved =
    (to: string, status = 301): Answer =>
    (response) =>
      response.writeHead(status, { location: `${site.origin}${to}` }).end();
  const hours = async (many: number): Promise<void> => {
    for (let hour = 0; hour < many; hour++) await later(60);
  };

  test('is followed at its new address when it has said so for a day', async () => {
    await book.follow(`${site.origin}/feed.xml`, here);
    pages['/new.xml'] = feed('/a1');
    pages['/feed.xml'] = moved('/new.xml');
    await hours(2);
    const [saying] = await book.list('T1');
    expect(saying).toMatchObject({
      url: `${site.origin}/feed.xml`,
      movingTo: `${site.origin}/new.xml`,
    });
    await hours(25);
    expect(await book.list('T1')).toMatchObject([
      {
        id: 'f1',
        url: `${site.origin}/new.xml`,
        movedFrom: `${site.origin}/feed.xml`,
        movingTo: null,
      },
    ]);
    site.asked.length = 0;
    await hours(1);
    expect(site.asked).toEqual(['/new.xml']);
  });

  test('is not where it only says so for some hours, or only for now', async () => {
    await book.follow(`${site.origin}/feed.xml`, here);
    pages['/new.xml'] = feed('/a1');
    pages['/feed.xml'] = moved('/new.xml');
    await hours(10);
    pages['/feed.xml'] = moved('/new.xml', 302);
    await hours(30);
    expect(await book.list('T1')).toMatchObject([
      { url: `${site.origin}/feed.xml`, movedFrom: null, movingTo: null },
    ]);
  });

  test('to one that is followed already stays where it is, and says so', async () => {
    await book.follow(`${site.origin}/feed.xml`, here);
    pages['/new.xml'] = feed('/a1');
    await book.follow(`${site.origin}/new.xml`, here);
    pages['/feed.xml'] = moved('/new.xml');
    await hours(30);
    expect((await book.list('T1'))[0]).toMatchObject({
      url: `${site.origin}/feed.xml`,
      movingTo: `${site.origin}/new.xml`,
    });
  });

  test('to an address that is a key is private from then on', async () => {
    await book.follow(`${site.origin}/feed.xml`, here);
    pages['/new.xml'] = feed('/a1');
    pages['/feed.xml'] = moved('/new.xml?token=abc123');
    await hours(30);
    const [one] = await book.list('T1');
    expect(one).toMatchObject({ url: null, host: site.host, movedFrom: site.host });
    expect(JSON.stringify(one)).not.toContain('abc123');
  });
});

describe('reading a page', () => {
  test('keeps it as a report, once', async () => {
    const first = await book.readOnce(`${site.origin}/a1`, here);
    expect(first).toMatchObject({ ok: true, kept: 'opened', outlet: 'Harbour Post' });
    expect(await book.readOnce(`${site.origin}/a1`, here)).toMatchObject({ kept: 'same' });
    expect(await reports()).toHaveLength(1);
  });

  test('tells nothing of what another workspace has read', async () => {
    const there = { ...here, workspace: 'T2' };
    await book.readOnce(`${site.origin}/a1`, here);
    expect(await book.readOnce(`${site.origin}/a1`, there)).toMatchObject({ kept: 'opened' });
    expect(await book.readOnce(`${site.origin}/a1`, there)).toMatchObject({ kept: 'same' });
    pages['/a1'] = strike.replace('40,000', '45,000');
    const third = { ...here, workspace: 'T3' };
    expect(await book.readOnce(`${site.origin}/a1`, third)).toMatchObject({ kept: 'opened' });
    expect(await reports('T3')).toHaveLength(1);
  });

  test('at another address, where the article is kept already, says so', async () => {
    await book.readOnce(`${site.origin}/a1`, here);
    pages['/print/a1'] = strike;
    expect(await book.readOnce(`${site.origin}/print/a1`, here)).toMatchObject({ kept: 'same' });
    expect(await reports()).toHaveLength(1);
  });

  test('again after it has changed keeps both texts', async () => {
    await book.readOnce(`${site.origin}/a1`, here);
    pages['/a1'] = strike.replace('40,000', '45,000');
    expect(await book.readOnce(`${site.origin}/a1`, here)).toMatchObject({ kept: 'revised' });
    expect((await reports())[0]!.text).toContain('45,000');
    const revisions = await store.db.selectFrom('revision').select('text').execute();
    expect(revisions).toHaveLength(2);
  });

  test('that is not there is told in one sentence', async () => {
    expect(await book.readOnce(`${site.origin}/none`, here)).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/\.$/),
    });
  });
});

test('an address that is a key is shown by its host alone', async () => {
  pages['/private.xml'] = feed('/a1');
  const followed = await book.follow(`${site.origin}/private.xml?token=abc123`, here);
  expect(followed).toMatchObject({ ok: true, feed: { url: null, host: site.host } });
  expect(JSON.stringify(await book.list('T1'))).not.toContain('abc123');
});

test('a report that breaks the thread is kept without its quotes, and takes nobody else’s along', async () => {
  const warned: object[] = [];
  const breaks = 'The harbour office counted the broken lamps of the pier on Monday morning.';
  pages['/a2'] = article(
    'Lamps',
    breaks,
    '“Nobody broke a lamp on my watch,” pilot Olaf Brandt told reporters at the pier of the island.',
    'The pier has four hundred lamps, and the office pays nine people to change them in winter.',
  );
  pages['/feed.xml'] = feed('/a1', '/a2');
  const run: typeof workers.run = async (name, input, options) =>
    name === 'findQuotes' && JSON.stringify(input).includes(breaks)
      ? { ok: false, failure: { failure: 'broke', message: 'out of order' } }
      : await workers.run(name, input, options);
  const broken = createFollower(
    {
      ...parts,
      workers: { ...workers, run },
      log: { ...parts.log, warn: (fields) => void warned.push(fields) },
    },
    { owner: 'two' },
  );
  const ownBook = createSourceBook({
    ...parts,
    readSoon: async () => void (await broken.readDue()),
    trouble: broken.trouble,
  });
  await ownBook.follow(`${site.origin}/`, here);
  const kept = await reports();
  const quotes = await quotesOfReports(
    store.db,
    'T1',
    kept.map(({ id }) => id),
  );
  expect(kept.map(({ title }) => title).toSorted()).toEqual([
    'Ferry crews strike over night shifts',
    'Lamps',
  ]);
  expect([...quotes.values()].flat().map(({ text }) => text)).toEqual([
    'The ferry crews of the Northern Line walked out on Monday over the night shifts',
    'We have asked for a meeting nine times and got no answer,',
  ]);
  expect(warned).toMatchObject([{ failure: { failure: 'broke' } }]);
  await broken.stop();
});
