import { describe, expect, it } from 'vitest';
import { readRobots } from '../../../src/intake/fetch/robotsRules.ts';
import { processorTime } from '../../processorTime.ts';

const allows = (text: string, path = '/a') =>
  readRobots(text, 'SummitDigest')(new URL(path, 'https://news.example'));
/** For all programs. */
const forAll = (...lines: string[]) => ['User-agent: *', ...lines].join('\n');

describe('of a robots.txt', () => {
  it.each<[string, boolean, string]>([
    [
      'its own group counts, whatever is said to all',
      true,
      'User-agent: SummitDigest\nDisallow:\n\nUser-agent: *\nDisallow: /',
    ],
    [
      'its own groups count together',
      false,
      'User-agent: summitdigest\nDisallow: /b\n\nUser-agent: x\nAllow: /\n\nUser-agent: SummitDigest/1.0\nDisallow: /a',
    ],
    [
      'a group may be for several',
      false,
      'User-agent: x\nUser-agent: SummitDigest\n\nDisallow: /a',
    ],
    [
      'the group of another whose name begins alike does not',
      true,
      'User-agent: SummitDigest-News\nDisallow: /a',
    ],
    [
      'other lines part no group',
      false,
      'User-agent: SummitDigest\nSitemap: https://news.example/s.xml\nCrawl-delay: 5\nUser-agent: x\nDisallow: /a',
    ],
    ['rules before any group do not', true, 'Disallow: /a'],
    [
      'comments, spaces and line ends of all kinds are no part of a rule',
      false,
      '\ufeffUser-Agent : SummitDigest # us\r\rDISALLOW : /a # ours\r\n',
    ],
    ['nothing is forbidden by a page', true, '<html><body>Disallow: /a</body></html>'],
  ])('%s', (_, allowed, text) => {
    expect(allows(text)).toBe(allowed);
  });

  it.each<[string, boolean, string[], string]>([
    [
      'the longest that fits counts',
      true,
      ['Disallow: /news', 'Allow: /news/open'],
      '/news/open/1',
    ],
    ['of two as long, the one that allows', true, ['Disallow: /news', 'Allow: /news'], '/news'],
    ['a star is anything', false, ['Disallow: /*/print'], '/news/1/print?x=1'],
    ['stars in a row are one', false, ['Disallow: /**.php$'], '/index.php'],
    ['a dollar is the end', true, ['Disallow: /*.php$'], '/index.php?x=1'],
    ['a whole address is no beginning', true, ['Disallow: /news$'], '/news/1'],
    ['nothing is taken twice', true, ['Disallow: /ab*bc$'], '/abc'],
    ['an encoded mark is a letter', true, ['Disallow: /file-%2A.html'], '/file-1.html'],
    ['an encoded mark is that letter', false, ['Disallow: /file-%2A.html'], '/file-*.html'],
    ['spellings of one letter are the same', false, ['Disallow: /%7ejoe/caf%c3%a9'], '/~joe/café'],
    ['letters beyond ASCII may stand there as they are', false, ['Disallow: /café'], '/caf%C3%A9'],
    ['an encoded slash is none', true, ['Disallow: /a%2Fb'], '/a/b'],
  ])('rules are held against an address: %s', (_, allowed, lines, path) => {
    expect(allows(forAll(...lines), path)).toBe(allowed);
  });

  it('no rules, however they are put, keep anybody waiting; and what is too much is left alone', () => {
    const stars = `Disallow: /${'*a'.repeat(25)}b`;
    const text = forAll(...Array.from({ length: 8_000 }, () => stars));
    const address = `/${'a'.repeat(7_900)}`;
    let allowed: boolean | undefined;
    const took = processorTime(() => {
      allowed = allows(text, address);
    });
    expect(allowed).toBe(false);
    expect(took).toBeLessThan(1_500);
    expect(allows(text, '/aaa')).toBe(true);
  });
});
