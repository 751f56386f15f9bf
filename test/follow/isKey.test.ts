import { describe, expect, it } from 'vitest';
import { isKey, withoutKey } from '../../src/follow/isKey.ts';

const uuid = '0d7c1f3a-9b5e-4c1d-8f4e-1a2b3c4d5e6f';

describe('an address', () => {
  it.each([
    'https://news.example/feed?token=abc',
    'https://news.example/feed?x=1&api_key=abc',
    'https://news.example/feed?apiKey=abc',
    'https://news.example/feed?auth=abc',
    'https://news.example/feed?X-Amz-Signature=abc',
    'https://news.example/feed#access_token=abc',
    'https://news.example/feed?auth%5ftoken=abc',
    'https://news.example/feed?pwd=abc',
    'https://news.example/feed;token=abc',
    'https://news.example/feed?session=abc',
    `https://news.example/feed?user=ann&feed=${'9f8a7b6c5d'.repeat(4)}`,
    `https://news.example/feed?j=eyJhbGciOi.eyJzdWIi.${'Sf-xw'.repeat(8)}`,
    `https://news.example/my-private-news-${'9f8a7b6c'.repeat(4)}`,
    `https://news.example/feed/${uuid}`,
    `https://news.example/${'aB3_'.repeat(10)}.xml`,
    `https://news.example/feed/${'deadbeef'.repeat(5)}/rss`,
    `https://news.example/feed/${'k'.repeat(40)}`,
  ])('is a key: %s', (url) => expect(isKey(url)).toBe(true));

  it.each([
    'https://news.example/feed.xml?id=7&page=2',
    'https://news.example/?author=5&keyword=ferry&design=new',
    'https://news.example/?q=ferry+crews+and+their+strike+over+night+shifts&sidebar=1',
    'https://news.example/?tag=ferry-crews-strike-over-night-shifts-and-pay',
    'https://news.example/2026/05/ferry-crews-strike-over-night-shifts-and-pay',
    'https://news.example/2026/05/ferry-crews-strike-over-night-shifts-a62371',
    'https://news.example/world/ferry_crews_strike_over_night_shifts_2026.html',
  ])('is none: %s', (url) => {
    expect(isKey(url)).toBe(false);
    expect(withoutKey(url)).toBe(url);
  });

  it('is shown without what is a key in it', () => {
    expect(withoutKey('https://news.example/a?id=7&token=abc&key=d#x')).toBe(
      'https://news.example/a?id=7',
    );
    expect(withoutKey(`https://news.example/a/${uuid}?id=7`)).toBeNull();
    const long = `n=${'9f8a7b6c'.repeat(4)}`;
    expect(withoutKey(`https://news.example/a?id=7&${long}`)).toBe('https://news.example/a?id=7');
    expect(withoutKey('https://news.example/a;token=abc?id=7')).toBeNull();
  });

  it('of an article is none where its number stands behind its title', () => {
    const url = `https://news.example/article/ferry-crews-strike-${'9f8a7b6c'.repeat(4)}`;
    expect(isKey(url, 'page')).toBe(false);
    expect(withoutKey(url)).toBe(url);
  });

  it('to which a public feed leads is shown, whatever its article’s number is; but no key in its query', () => {
    const url = `https://news.example/content/${uuid}`;
    expect(withoutKey(url, true)).toBe(url);
    expect(withoutKey(`${url}?token=abc&id=7`, true)).toBe(`${url}?id=7`);
  });
});
