import { describe, expect, it } from 'vitest';
import { cueEnds, narrationBegins } from '../../../src/core/language/narration.ts';

describe('narrationBegins', () => {
  it.each([
    'Marsh said that',
    'said Marsh',
    'Ada Marsh did not say',
    'the president told',
    'she added',
  ])('hears the narrator in "%s"', (text) => {
    expect(narrationBegins(text, 0)).toBe(true);
  });

  it.each(['We are ready', 'I said so', 'The ferries sail', '', '12 ferries'])(
    'does not in "%s"',
    (text) => {
      expect(narrationBegins(text, 0)).toBe(false);
    },
  );
});

describe('cueEnds', () => {
  it.each(['Marsh said: ', 'Marsh told reporters, ', 'on one condition: '])(
    'is so of "%s"',
    (text) => {
      expect(cueEnds(text, text.length)).toBe(true);
    },
  );

  it.each(['the ferries, ', 'Marsh said', ''])('is not so of "%s"', (text) => {
    expect(cueEnds(text, text.length)).toBe(false);
  });
});
