import { describe, expect, it } from 'vitest';
import { findFeeds, usualFeedAddresses } from '../../../src/intake/feeds/findFeeds.ts';

const url = 'https://harbour.example/news/today.html';
const found = (html: string) => findFeeds(html, url).map((feed) => feed.url);

describe("a site's feeds", () => {
  it('are those that it declares, with their titles; comments come last', () => {
    const html = `<head>
      <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
      <link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" title=" All
        news " href="../all.atom#x">
      <link rel="alternate" type="application/feed+json" href="https://cdn.example/feed.json">
      <link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" type="application/rss+xml" href="/x">`;
    expect(findFeeds(html, url)[0]).toEqual({
      url: 'https://harbour.example/all.atom',
      title: 'All news',
    });
    expect(found(html)).toEqual([
      'https://harbour.example/all.atom',
      'https://cdn.example/feed.json',
      'https://harbour.example/comments/feed',
    ]);
  });

  it('are also what its links look like, each once', () => {
    expect(
      found(
        '<a href="/rss.xml">RSS</a><a href="/rss.xml">RSS</a><a href="/feeds/world/">x</a><a href="/world">y</a><a href="/feed/latest-story">z</a>',
      ),
    ).toEqual(['https://harbour.example/rss.xml']);
  });

  it('are looked for from the base that a page names', () => {
    expect(
      found(
        '<base href="https://other.example/a/"><link rel="alternate" type="application/rss+xml" href="feed">',
      ),
    ).toEqual(['https://other.example/a/feed']);
  });

  it('are never scripts or files', () => {
    for (const href of [
      'javascript:alert(1)',
      'file:///etc/feed.xml',
      'data:application/rss+xml,x',
      'https://a:b@harbour.example/feed',
    ]) {
      expect(found(`<link rel="alternate" type="application/rss+xml" href="${href}">`)).toEqual([]);
    }
  });

  it('may lie where the usual programs put them', () => {
    expect(usualFeedAddresses(url).slice(0, 4)).toEqual([
      'https://harbour.example/news/feed',
      'https://harbour.example/news/rss',
      'https://harbour.example/feed',
      'https://harbour.example/rss',
    ]);
  });
});
