import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Named } from '../../src/follow/sourceBook.ts';
import {
  article,
  at,
  book,
  folder,
  follower,
  here,
  pages,
  reports,
  strike,
  useFollowing,
} from './following.ts';

useFollowing();

const mallory: Named = { ...here, workspace: 'T9', channel: 'C9', madeBy: 'U9' };

const untrue = article(
  'Ferry crews strike over night shifts',
  'The ferry crews of the Northern Line have taken money for their strike, it was said on Monday.',
  '“We would have sold the boats as well,” union leader Marta Lindqvist told nobody at all.',
  'The Northern Line carries hardly anybody between the islands and the mainland.',
);

beforeEach(async () => {
  pages['/a1'] = strike;
  await book.readOnce(at('yours.pages.example', '/a1'), here);
});

/** What the workspace that has read the page itself sees of it. */
async function seen(): Promise<string[]> {
  return (await reports()).map(({ text }) => text.split(' ').slice(-3).join(' '));
}

test('a page that a feed leads to takes no page’s place at another name of its provider', async () => {
  const yours = at('yours.pages.example', '/a1');
  pages['/lie'] = untrue.replace('<head>', `<head><link rel="canonical" href="${yours}">`);
  pages['/lies.xml'] =
    `<rss version="2.0"><channel><title>Lies</title><item><title>Ferry crews</title><link>${at('mine.pages.example', '/lie')}</link><description>In short.</description></item></channel></rss>`;
  await book.follow(at('mine.pages.example', '/lies.xml'), mallory);
  expect((await reports('T9')).map(({ url }) => url)).toEqual([yours]);
  expect(await seen()).toEqual(['and the mainland.']);
  expect((await reports())[0]!.revision).toBe(1);
});

test('a feed speaks for the host that it came from, not for one that only led there', async () => {
  const text = `The ferry crews have taken money, it was said on Monday. ${'Nobody knows by whom. '.repeat(12)}`;
  pages['/lies.xml'] =
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lies</title><item><title>Ferry crews</title><link>${at('outlet.example', '/a1')}</link><content:encoded>${text}</content:encoded></item></channel></rss>`;
  pages['/leave'] = (response) =>
    response.writeHead(302, { location: at('mine.pages.example', '/lies.xml') }).end();
  await book.readOnce(at('outlet.example', '/a1'), { ...here, workspace: 'T2' });
  const list = join(folder, 'feeds.opml');
  const leave = at('outlet.example', '/leave?to=mine.pages.example');
  await writeFile(
    list,
    `<opml version="2.0"><body><outline text="A feed" type="rss" xmlUrl="${leave}"/></body></opml>`,
  );
  await book.followFile(list, mallory);
  await follower.readDue();
  expect((await reports('T9'))[0]!.text).toContain('have taken money');
  expect((await reports('T2')).map(({ revision }) => revision)).toEqual([1]);
});
