import { describe, expect, it } from 'vitest';
import { readSeeds, readSeedsReadme } from './readSeeds.ts';

const seeds = readSeeds();
const each = seeds.map((seed) => [seed.file, seed] as const);

describe('the built-in topic', () => {
  it('has five reports, each an account of another published report', () => {
    expect(seeds).toHaveLength(5);
    expect(new Set(seeds.map(({ keys }) => keys['account-of'])).size).toBe(5);
  });

  it('tells of every file in its README what it is', () => {
    const readme = readSeedsReadme();
    for (const { file, keys } of seeds) {
      expect(readme).toContain(`\`${file}\``);
      expect(readme).toContain(`\`${keys['account-of']}\``);
    }
  });

  it('spans the days of the story', () => {
    expect(seeds.map(({ keys }) => keys.published).sort()).toEqual([
      '2018-07-19', // AFP: the invitation to Washington
      '2018-07-24', // Ushakov speaks to journalists; inferred
      '2018-07-27', // the news conference in South Africa; inferred
      '2018-07-28',
      '2018-07-28',
    ]);
  });

  it('names an outlet only where the report does', () => {
    expect(
      seeds.map(({ keys }) => [keys.outlet, keys.origin]).filter(([outlet]) => outlet),
    ).toEqual([
      ['The Washington Times', undefined],
      ['AFP', undefined],
      ['The Moscow Times', 'Reuters'],
    ]);
  });

  it('has curly quotation marks in some reports and straight ones in others, never both in one', () => {
    const curly = seeds.filter(({ body }) => /[“”‘’]/.test(body));
    const straight = seeds.filter(({ body }) => /["']/.test(body));
    expect(curly).toHaveLength(3);
    expect(straight).toHaveLength(2);
    expect(curly.filter((seed) => straight.includes(seed))).toEqual([]);
  });
});

describe.each(each)('%s', (_, { keys, body }) => {
  it('has a title, a day and the report that it retells in its front matter, and no unknown key', () => {
    const known = ['outlet', 'origin', 'title', 'url', 'published', 'account-of'];
    expect(Object.keys(keys).filter((key) => !known.includes(key))).toEqual([]);
    expect(keys.title).toMatch(/\S/);
    expect(keys.published).toMatch(/^2018-07-\d\d$/);
    expect(keys['account-of']).toMatch(/^00\d_[0-9a-f]{16}\.txt$/);
  });

  it('opens and closes every quotation in its paragraph, unless it goes on in the next', () => {
    const paragraphs = body.trim().split('\n\n');
    const open = paragraphs.filter((paragraph, at) => {
      const marks = paragraph.match(/[“”"]/g) ?? [];
      const goesOn = /^[“"]/.test(paragraphs[at + 1] ?? '');
      return marks.length % 2 === 1 && !goesOn;
    });
    expect(open).toEqual([]);
  });

  it('never opens a curly quotation within another, nor closes one that is not open', () => {
    const marks = (body.match(/[“”]/g) ?? []).join('');
    expect(marks.replaceAll('“”', '')).toBe('');
  });

  it('is plain paragraphs: no markup, no tabs, no line broken within a paragraph', () => {
    expect(body).not.toMatch(/[\t*#<>[\]]|\S\n\S/);
  });
});
