import { describe, expect, it } from 'vitest';
import { eachMatch, matchesOf } from '../../../src/core/language/matchesOf.ts';

describe.each([
  ['matchesOf', matchesOf],
  ['eachMatch', (pattern: RegExp, text: string) => [...eachMatch(pattern, text)]],
])('%s', (_, find) => {
  it('finds what matchAll finds, with places and groups', () => {
    const pattern = /(?<office>mayor|judge) (?<name>\p{Lu}\p{Ll}+)/gu;
    const text = 'The mayor Lind met judge Weiss and mayor Kroll.';
    expect(find(pattern, text)).toEqual([...text.matchAll(pattern)]);
  });

  it.each([/x*/gu, /x*/g, /(?=🚢)|$/gu])('goes on behind an empty match of %s', (pattern) => {
    const text = 'a🚢xx🚢';
    expect(find(pattern, text)).toEqual([...text.matchAll(pattern)]);
  });

  it('refuses a pattern that would find its first match for ever', () => {
    expect(() => find(/ferry/u, 'the ferry')).toThrow(TypeError);
  });

  it('reads each text from its beginning', () => {
    const pattern = /ferry/g;
    pattern.exec('ferry to ferry');
    expect(find(pattern, 'ferry')).toHaveLength(1);
    expect(find(pattern, 'ferry')).toHaveLength(1);
  });
});

it('lets a pattern search another text between two matches of one', () => {
  const pattern = /\d/g;
  const found = [...eachMatch(pattern, '1 2 3')].flatMap(({ 0: digit }) => [
    digit,
    ...[...eachMatch(pattern, '4 5')].map(([other]) => other),
  ]);
  expect(found.join('')).toBe('145245345');
  const between: string[] = [];
  for (const { 0: digit } of eachMatch(pattern, '1 2'))
    between.push(digit, ...matchesOf(pattern, '4 5').map(([other]) => other));
  expect(between.join('')).toBe('145245');
});
