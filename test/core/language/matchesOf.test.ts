import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../src/core/language/matchesOf.ts';

describe('matchesOf', () => {
  it('finds what matchAll finds, with places and groups', () => {
    const pattern = /(?<office>mayor|judge) (?<name>\p{Lu}\p{Ll}+)/gu;
    const text = 'The mayor Lind met judge Weiss and mayor Kroll.';
    expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
  });

  it.each([/x*/gu, /x*/g, /(?=🚢)|$/gu])(
    'goes on behind an empty match of %s, letter by letter',
    (pattern) => {
      const text = 'a🚢xx🚢';
      expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
    },
  );

  it('reads each text from its beginning', () => {
    const pattern = /ferry/g;
    pattern.exec('ferry to ferry');
    expect(matchesOf(pattern, 'ferry')).toHaveLength(1);
    expect(matchesOf(pattern, 'ferry')).toHaveLength(1);
  });
});
