import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml } from '../../../src/intake/feeds/opml.ts';

const list = [
  { url: 'https://a.example/feed', title: 'A & "B"', site: 'https://a.example/', folder: 'News' },
  { url: 'https://b.example/feed', title: 'B', site: null, folder: 'News' },
  { url: 'https://c.example/feed?x=1&y=2', title: 'C', site: null, folder: null },
];

describe('a list of feeds', () => {
  it('is read as it was written', () => {
    expect(readOpml(writeOpml(list, 'Summit Digest'))).toEqual({
      ok: true,
      feeds: list,
      unusable: 0,
      leftOut: 0,
    });
  });

  it('is read from other programs: nested folders, a feed twice, addresses that are none', () => {
    const opml = `<?xml version="1.0"?><opml version="1.0"><head/><body><outline text="World"><outline text="Asia">
      <outline text="A" xmlUrl="https://a.example/feed"/></outline><outline text="A again" xmlUrl="https://a.example/feed"/></outline>
      <outline text="bad" xmlUrl="javascript:alert(1)"/><outline text="folder without feeds"/></body></opml>`;
    expect(readOpml(opml)).toEqual({
      ok: true,
      feeds: [{ url: 'https://a.example/feed', title: 'A', site: null, folder: 'Asia' }],
      unusable: 1,
      leftOut: 0,
    });
  });

  it('is read where it has addresses that open a news reader', () => {
    const opml =
      '<opml version="2.0"><body><outline text="A" xmlUrl="feed://a.example/feed"/><outline text="B" xmlUrl="feed:https://b.example/feed"/></body></opml>';
    expect(readOpml(opml)).toMatchObject({
      feeds: [{ url: 'http://a.example/feed' }, { url: 'https://b.example/feed' }],
      unusable: 0,
    });
  });

  it('is read up to a length, and only where it is one', () => {
    const long = writeOpml(
      Array.from({ length: 5003 }, (_, at) => ({ ...list[1]!, url: `https://${at}.example/` })),
      'x',
    );
    expect(readOpml(long)).toMatchObject({ ok: true, leftOut: 3 });
    for (const text of [
      '',
      'no list',
      '<rss><channel/></rss>',
      `<opml><body>${'<outline text="x">'.repeat(20_000)}`,
    ]) {
      expect(readOpml(text)).toEqual({ ok: false, problem: 'no-opml' });
    }
  });
});
