import { describe, expect, it } from 'vitest';
import { type FrontMatter, parseFrontMatter } from '../../src/intake/parseFrontMatter.ts';

const problemOf = (matter: FrontMatter) => (matter.ok ? null : matter.problem);

describe('front matter', () => {
  it('is what stands between two lines of three dashes at the very start', () => {
    const source =
      '---\noutlet: The Harbour Post\norigin: Coastal News\ntitle: Pilots go back to work\nurl: https://harbour.example/pilots\npublished: 2026-03-04\nupdated: 2026-03-05\naccount-of: pilots.txt\n---\n\nThe pilots are back.\n';
    expect(parseFrontMatter(source)).toEqual({
      ok: true,
      about: {
        outlet: 'The Harbour Post',
        origin: 'Coastal News',
        title: 'Pilots go back to work',
        url: 'https://harbour.example/pilots',
        published: '2026-03-04',
        updated: '2026-03-05',
      },
      text: '\nThe pilots are back.\n',
      unknownKeys: [],
    });
  });

  it('may be left out', () => {
    const text = 'PORT CITY: The pilots are back.\n---\nMore follows.\n';
    expect(parseFrontMatter(text)).toEqual({ ok: true, about: {}, text, unknownKeys: [] });
  });

  it('may be empty, and so may be any of its values', () => {
    const nothing = { ok: true, about: {}, text: 'Text', unknownKeys: [] };
    expect(parseFrontMatter('---\n---\nText')).toEqual(nothing);
    expect(parseFrontMatter('---\noutlet:\ntitle: ""\n# a remark\n---\nText')).toEqual(nothing);
  });

  it('is read with the line ends of any system', () => {
    const matter = parseFrontMatter('---\r\noutlet: The Harbour Post\r\n---\r\nOne.\r\nTwo.\r\n');
    expect(matter).toMatchObject({
      about: { outlet: 'The Harbour Post' },
      text: 'One.\r\nTwo.\r\n',
    });
  });

  it('takes values as they stand: a day is no time, a number is no number', () => {
    const matter = parseFrontMatter(
      '---\ntitle: 007\noutlet: true\npublished: 2026-03-04\n---\nText',
    );
    expect(matter).toMatchObject({
      about: { title: '007', outlet: 'true', published: '2026-03-04' },
    });
  });

  it('takes quotation marks and broken lines as YAML does, and makes one line of a value', () => {
    const matter = parseFrontMatter(
      '---\ntitle: "Pilots: \'back\'"\noutlet: >\n  The\n  Post\n---\nx',
    );
    expect(matter).toMatchObject({ about: { title: "Pilots: 'back'", outlet: 'The Post' } });
  });

  it.each([
    ['title: Pilots back: first ship sails', 'Pilots back: first ship sails'],
    ['title:  “We won”: pilots: back ', '“We won”: pilots: back'],
    ['title: Pilots back:', 'Pilots back:'],
    ['title: Pilots: back\r', 'Pilots: back'],
    ['title: It\'s over: "we won"', 'It\'s over: "we won"'],
    ['title: "We won": pilots are back', '"We won": pilots are back'],
    ['title: "Pilots" back', '"Pilots" back'],
    ["title: 'We won', pilots say ", "'We won', pilots say"],
    ['title: "We \\"won\\""', 'We "won"'],
    ["title: 'It''s over' # a remark", "It's over"],
  ])('takes a headline with a colon or a quotation as it stands: %s', (line, title) => {
    const matter = parseFrontMatter(
      `---\noutlet: Post\n${line}\nurl: https://post.example/a\n---\nx`,
    );
    expect(matter).toMatchObject({ about: { title, url: 'https://post.example/a' } });
  });

  it('tells which keys it does not know', () => {
    const matter = parseFrontMatter('---\nauthor: A. Writer\nOutlet: Post\n---\nText');
    expect(matter).toMatchObject({ ok: true, about: {}, unknownKeys: ['author', 'Outlet'] });
  });

  it.each([
    ['that never ends', '---\noutlet: Post\nText', { problem: 'front-matter-open' }],
    [
      'with a quotation mark that never closes',
      '---\noutlet: Post\ntitle: "Pilots back\n---\nText',
      { problem: 'front-matter-broken', line: 3 },
    ],
    [
      'that is prose',
      '---\nOnce upon a time\n---\nText',
      { problem: 'front-matter-broken', line: 2 },
    ],
    ['that is a list', '---\n- one\n---\nText', { problem: 'front-matter-broken', line: 2 }],
    [
      'with a key given twice',
      '---\noutlet: One\noutlet: Two\n---\nText',
      { problem: 'key-twice', line: 3 },
    ],
    [
      'with a list for a value',
      '---\noutlet: [One, Two]\n---\nText',
      { problem: 'not-one-value', key: 'outlet' },
    ],
    [
      'with a link that runs a script',
      '---\nurl: "javascript:alert(1)"\n---\nText',
      { problem: 'bad-url', given: 'javascript:alert(1)' },
    ],
    [
      'with half a link',
      '---\nurl: harbour.example/pilots\n---\nText',
      { problem: 'bad-url', given: 'harbour.example/pilots' },
    ],
  ])('%s is a problem', (_, source, problem) => {
    expect(problemOf(parseFrontMatter(source))).toEqual(problem);
  });
});
