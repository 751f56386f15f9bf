import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../../src/core/digest/overtaken/kinds.ts';
import { wordsOfShapes } from '../../../../src/core/digest/overtaken/wordsOfShapes.ts';

describe('of the shapes of states', () => {
  test('letters and spaces that may be left out make two words', () => {
    const words = wordsOfShapes([/ continues?(?=,)/u, / (?:is|are) under ?way/u]);
    expect([...words].sort()).toEqual(['continue', 'continues', 'under', 'underway', 'way']);
  });

  test.each([
    'is at large',
    'remains missing',
    'are being held',
    'is in hospital',
    'is fighting for her life',
    'is underway',
    'has been closed',
    'are grounded',
    'is charged with',
    'is under pressure to resign',
    'is deliberating',
  ])('%s has one of their words', (state) => {
    const words = wordsOfShapes(KINDS.flatMap(({ open }) => open));
    expect(state.split(' ').some((word) => words.has(word))).toBe(true);
  });

  test('what every sentence may have is none of them', () => {
    const words = wordsOfShapes(KINDS.flatMap(({ ends }) => ends));
    expect('the man was not at home as he had been'.split(' ').filter((w) => words.has(w))).toEqual(
      ['home'],
    );
  });
});
