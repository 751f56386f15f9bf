import { describe, expect, it } from 'vitest';
import { showLink } from '../../src/adapters/shownLink.ts';
import { PATIENCE_MS, veryLong } from './veryLong.ts';

const shown = (text: string, url: string): string => {
  const { lead, label, tail, url: target } = showLink({ text, url });
  return `${lead}[${label}](${target})${tail}`;
};

describe('a link never leads to another place than it shows', () => {
  it('shows the text that it was given, where that names no place', () => {
    expect(shown('The U.S. and Mr. Smith', 'https://example.org/a?b=c#d')).toBe(
      '[The U.S. and Mr. Smith](https://example.org/a?b=c#d)',
    );
  });

  it.each([
    'The U.S.-led talks at 10:30 p.m.: a 3.5% rise, on 10.11.2018',
    'www.example.org',
    'https://example.org/a, he wrote',
    'read it on example.org.',
  ])('shows a text that names no other place: %s', (text) => {
    expect(shown(text, 'https://example.org/a')).toBe(`[${text}](https://example.org/a)`);
  });

  it.each(['a.', 'a.a-', 'http://', 'x:', '://', '-', 'a.bc ', '10.0.0.1 ', ':80', 'a。'])(
    'reads a title of many "%s" in time that grows with its length, not with its square',
    (part) => {
      const text = veryLong(part, 500_000);
      expect(showLink({ text, url: 'https://bc.a/' }).url).toBe('https://bc.a/');
    },
    PATIENCE_MS,
  );

  it.each([
    'https://bank.example',
    'bank.example: log in',
    'Ｂank．example',
    'see http://bank.example/login now',
    'bank。example',
    'bank｡example',
    '10.0.0.1',
    'localhost:80',
    'intranet:8080/login',
    'http://intranet/login',
    'http://2130706433/',
    'http://[::1]/',
    'https://thief.example@bank.example/',
  ])('puts text that names another host beside the link: %s', (text) => {
    expect(shown(text, 'https://thief.example/x')).toBe(
      `${text} ([thief.example](https://thief.example/x))`,
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'no address', ''])(
    'has nothing to click for %s',
    (url) => {
      expect(showLink({ text: 'Read on', url })).toEqual({
        lead: '',
        label: 'Read on',
        tail: '',
        url: null,
      });
    },
  );

  it('leaves out a name that looks like a host before the real one', () => {
    expect(shown('news', 'https://bank.example@thief.example/')).toBe(
      '[news](https://thief.example/)',
    );
  });

  it('encodes what would end the link', () => {
    expect(shown('news', 'https://example.org/a)b|c>d (e)')).toBe(
      '[news](https://example.org/a%29b%7Cc%3Ed%20%28e%29)',
    );
  });

  it('names the host where the text shows nothing', () => {
    expect(shown('\u200B ', 'https://example.org/a')).toBe('[example.org](https://example.org/a)');
  });
});
