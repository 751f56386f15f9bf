import { describe, expect, it } from 'vitest';
import type { Feed, FeedItem } from '../../../src/intake/feeds/feed.ts';
import { readFeedText } from '../../../src/intake/feeds/readFeedText.ts';
import { processorTime } from '../../processorTime.ts';
import { rss, rssItem } from './feeds.ts';

const now = new Date('2026-05-02T08:00:00Z');
const base = 'https://harbour.example/feed';

function feedOf(text: string): Feed {
  const read = readFeedText(text, base, now);
  if (!read.ok) throw new Error(read.problem);
  return read.feed;
}
const itemOf = (text: string): FeedItem => feedOf(text).items[0]!;
const problemOf = (text: string) => {
  const read = readFeedText(text, base, now);
  return read.ok ? null : read.problem;
};

const article = `<p>${'The pilots went back to work on Wednesday. '.repeat(10)}</p><p>“No comment,” the harbour master said &amp; left.</p>`;

describe('reading a feed', () => {
  it('gives its items with plain text, whole links and dates in UTC: RSS', () => {
    const more = `<dc:creator>A. Writer</dc:creator><content:encoded><![CDATA[${article}]]></content:encoded>`;
    const feed = feedOf(
      rss(
        rssItem(1, more),
        '<ttl>30</ttl><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>',
      ),
    );
    expect(feed).toMatchObject({
      format: 'rss',
      title: 'The Harbour Post',
      site: 'https://harbour.example/',
      language: 'en-gb',
      pace: { ttlMinutes: 30, updateMinutes: 30 },
      leftOut: 0,
      salvaged: false,
    });
    expect(feed.items).toEqual([
      {
        id: 'https://harbour.example/pilots/1',
        url: 'https://harbour.example/pilots/1',
        title: 'Pilots 1',
        published: '2026-05-01T05:00:00.000Z',
        modified: null,
        author: 'A. Writer',
        summary: 'The pilots went back to work, day 1.',
        text: `${'The pilots went back to work on Wednesday. '.repeat(10).trim()}\n\n“No comment,” the harbour master said & left.`,
        language: 'en-gb',
        droppedDate: null,
      },
    ]);
  });

  it('Atom', () => {
    const item =
      itemOf(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">The &lt;b&gt;Post&lt;/b&gt;</title><id>x</id><updated>2026-05-01T05:00:00Z</updated>
      <entry><title>Pilots</title><id>tag:harbour.example,2026:1</id><link rel="edit" href="/edit"/><link href="/pilots"/><published>2026-05-01T07:00:00+02:00</published><updated>2026-05-01T06:30:00Z</updated><author><name>A. Writer</name></author>
      <summary>Short.</summary><content type="html">${article.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</content></entry></feed>`);
    expect(item).toMatchObject({
      id: 'tag:harbour.example,2026:1',
      url: 'https://harbour.example/pilots',
      published: '2026-05-01T05:00:00.000Z',
      modified: '2026-05-01T06:30:00.000Z',
      author: 'A. Writer',
      summary: 'Short.',
      language: 'de',
    });
    expect(item.text).toContain('harbour master said & left.');
  });

  it('Atom, with links from where it says that they begin', () => {
    const feed =
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://www.harbour.example/news/"><title>Post</title><id>x</id><entry><title>Pilots</title><id>1</id><link href="pilots"/></entry></feed>';
    expect(itemOf(feed).url).toBe('https://www.harbour.example/news/pilots');
    const styled = feed.replace('?>', '?><?xml-stylesheet href="feed.xsl"?><!-- <feed> -->');
    expect(itemOf(styled).url).toBe('https://www.harbour.example/news/pilots');
    const below = feed.replace('<entry>', '<entry xml:base="/archive/">');
    expect(itemOf(below).url).toBe('https://www.harbour.example/archive/pilots');
  });

  it('Atom, with the page of an entry that has a PDF or only a content elsewhere as well', () => {
    const entry = (inside: string) =>
      itemOf(
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><id>x</id><entry><title>Pilots</title><id>1</id>${inside}</entry></feed>`,
      ).url;
    const pdf = '<link rel="alternate" type="application/pdf" href="/pilots.pdf"/>';
    expect(entry(`${pdf}<link type="text/html" href="/pilots"/>`)).toMatch(/example\/pilots$/);
    expect(entry(pdf)).toMatch(/pilots\.pdf$/);
    expect(entry('<content type="text/html" src="/whole"/>')).toMatch(/example\/whole$/);
  });

  it('RSS and JSON Feed, with links without a host from the site, wherever the feed lies', () => {
    const item = rssItem(1).replace('https://harbour.example/pilots/1', '/pilots/1');
    const at = (text: string) => {
      const read = readFeedText(text, 'https://feeds.example/harbour', now);
      return read.ok ? read.feed.items[0]!.url : read.problem;
    };
    expect(at(rss(item))).toBe('https://harbour.example/pilots/1');
    expect(at(rss(item).replace('<link>https://harbour.example/</link>', ''))).toBe(
      'https://feeds.example/pilots/1',
    );
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://harbour.example/news/',
      items: [{ id: '1', url: 'pilots', title: 'Pilots' }],
    };
    expect(at(JSON.stringify(json))).toBe('https://harbour.example/news/pilots');
  });

  it('RDF and JSON Feed', () => {
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Post</title><link>https://harbour.example/</link></channel><item rdf:about="https://harbour.example/1"><title>Pilots</title><link>https://harbour.example/1</link><description>Back.</description><dc:date>2026-05-01</dc:date></item></rdf:RDF>';
    expect(itemOf(rdf)).toMatchObject({
      url: 'https://harbour.example/1',
      published: '2026-05-01',
      summary: 'Back.',
    });
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Post',
      items: [
        {
          id: '1',
          url: '/1',
          title: 'Pilots',
          content_html: article,
          date_published: '2026-05-01T07:00:00+02:00',
          language: 'en',
        },
      ],
    };
    expect(itemOf(JSON.stringify(json))).toMatchObject({
      id: '1',
      url: 'https://harbour.example/1',
      published: '2026-05-01T05:00:00.000Z',
      language: 'en',
    });
  });

  it('tells a summary from an article: what is cut, or short, is a summary', () => {
    const cut = `<p>${'The pilots are back. '.repeat(100)}</p><p>Continue reading &rarr;</p>`;
    for (const source of [
      cut,
      '<p>The pilots are back […]</p>',
      '<p>The pilots are all back now, every one of them.</p>',
    ]) {
      const item = itemOf(
        rss(rssItem(1, `<content:encoded><![CDATA[${source}]]></content:encoded>`)),
      );
      expect([item.text, item.summary === null]).toEqual([null, false]);
    }
    const long = rssItem(1).replace(
      /<description>.*<\/description>/,
      `<description>${'The pilots are back. '.repeat(100)}</description>`,
    );
    expect(itemOf(rss(long))).toMatchObject({
      summary: null,
      text: expect.stringContaining('pilots'),
    });
  });
});

describe('what feeds do wrong', () => {
  describe('no prose is', () => {
    const itemWith = (content: string, description = '') =>
      itemOf(
        rss(
          `<item><title>Pilots 1</title><link>/p</link><dc:creator>A. Writer</dc:creator><description><![CDATA[${description}]]></description><content:encoded><![CDATA[${content}]]></content:encoded></item>`,
        ),
      );
    const first = '<p>The pilots went back to work on Wednesday.</p>';

    it.each([
      ['a link to another story', '<p>Read more: <a href="/x">Ferry turns back</a></p>'],
      [
        'where it appeared first',
        '<p>The post <a href="/p">Pilots 1</a> appeared first on <a href="/">The Harbour Post</a>.</p>',
      ],
      ['where it came from', '<p>This article was originally published on Bay News.</p>'],
      ['a newsletter or a button', '<p>Sign up for our newsletter.</p><div><a>Share</a></div>'],
    ])('%s', (_, beside) => {
      expect(itemWith(article + beside).text).toBe(itemWith(article).text);
      expect(itemWith('', first + beside).summary).toBe(itemWith('', first).summary);
    });

    it('who wrote it, above the article', () => {
      expect(itemWith(`<p>By A. Writer</p>${article}`).text).toBe(itemWith(article).text);
    });

    it('the way to the page, which tells that the item is a summary', () => {
      const way = '<p><a href="/p">Continue reading Pilots 1 at The Harbour Post</a></p>';
      expect(itemWith('', first + way)).toMatchObject({
        summary: 'The pilots went back to work on Wednesday.',
        text: null,
      });
    });
  });

  it('links that run scripts, and dates that are none or lie ahead, are dropped', () => {
    const item = itemOf(
      rss(
        '<item><title>&lt;img src=x onerror=alert(1)&gt;Pilots</title><link>javascript:alert(1)</link><guid>javascript:alert(1)</guid><pubDate>Thu, 01 May 2087 07:00:00 GMT</pubDate><description>&lt;script&gt;alert(1)&lt;/script&gt;&lt;a href="javascript:alert(1)" onclick="x"&gt;Back&lt;/a&gt; to work.</description></item>',
      ),
    );
    expect(item).toMatchObject({
      url: null,
      title: 'Pilots',
      published: null,
      droppedDate: 'Thu, 01 May 2087 07:00:00 GMT',
      summary: 'Back to work.',
    });
  });

  it('control characters and marks that cannot be seen are taken out', () => {
    const item = itemOf(
      rss(
        '<item><title>Pi\u0000lo\u001bts\u0008</title><description>a\u200bb\u202ec&#x0;</description></item>',
      ),
    );
    expect(item.title).toBe('Pilots');
    expect(item.summary).toMatch(/^abc/);
  });

  it.each([
    ['a bare &', rss(3).replaceAll('Pilots', 'Pilots & crew')],
    ['rubbish before the prolog', `\n\n \ufeff${rss(3)}`],
    ['no prolog', rss(3).replace(/<\?xml.*?\?>/, '')],
    ['an entity of HTML', rss(3).replaceAll('Pilots', 'Pilots&nbsp;&eacute;')],
  ])('are survived: %s', (_, text) => {
    expect(feedOf(text).items).toHaveLength(3);
  });

  it.each([
    ['in an item', -60],
    ['in a tag', -31],
    ['in CDATA', null],
  ])('cut off %s: whole items are kept, and it is told', (_, at) => {
    const text =
      at === null
        ? rss(
            [1, 2, 3]
              .map((n) => rssItem(n, '<content:encoded><![CDATA[Back.]]></content:encoded>'))
              .join(''),
          ).slice(0, -70)
        : rss(3).slice(0, at);
    const feed = feedOf(text);
    expect(feed.salvaged).toBe(true);
    expect(feed.items.slice(0, 2).map(({ title }) => title)).toEqual(
      feed.items[0]!.title === 'Pilots 0' ? ['Pilots 0', 'Pilots 1'] : ['Pilots 1', 'Pilots 2'],
    );
  });

  it('with a title that does not close: the items behind it are kept, and it is told', () => {
    const feed = feedOf(rss(2).replace('The Harbour Post</title>', 'The Harbour Post'));
    expect(feed.salvaged).toBe(true);
    expect(feed.items.map(({ title }) => title)).toEqual(['Pilots 0', 'Pilots 1']);
  });

  it('60,000 items: the first 500 are read, and the rest is counted', () => {
    const text = rss(60_000);
    const took = processorTime(() => {
      const feed = feedOf(text);
      expect(feed.items).toHaveLength(500);
      expect(feed.items[499]!.title).toBe('Pilots 499');
      expect(feed.leftOut).toBe(59_500);
    });
    expect(took).toBeLessThan(3_000);
  });

  it('bombs of entities are no more than their own letters', () => {
    const entities = Array.from(
      { length: 20 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join('');
    const text = rss(rssItem(1).replace('Pilots 1', '&l20; &xxe;')).replace(
      '<rss',
      `<!DOCTYPE rss [<!ENTITY l0 "lol">${entities}<!ENTITY xxe SYSTEM "file:///etc/passwd">]><rss`,
    );
    expect(itemOf(text).title).toBe('&l20; &xxe;');
  });

  it('elements in elements, 20,000 deep, are no feed', () => {
    expect(problemOf(rss('<a>'.repeat(20_000)))).toBe('no-feed');
  });

  it.each<[string, string, string]>([
    ['nothing', ' \n', 'empty'],
    ['a page', '<!doctype html><html><body><p>Log in</p></body></html>', 'web-page'],
    ['prose', 'The pilots are back.', 'no-feed'],
    ['JSON of something else', '{"error":"no"}', 'no-feed'],
    ['half a JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","items":[{"id"', 'no-feed'],
    ['XML of something else', '<?xml version="1.0"?><urlset><url/></urlset>', 'no-feed'],
  ])('%s is none', (_, text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });
});
