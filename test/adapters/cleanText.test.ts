import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/adapters/cleanText.ts';
import { PATIENCE_MS, veryLong } from './veryLong.ts';

describe('text from outside, made fit to be shown', () => {
  it('keeps the letters, marks and emoji of every language', () => {
    const fine = 'Øystein, “naïve” Дмитрий, 東京, नमस्ते, می‌خواهم, 👩‍🚀 and ❤️';
    expect(cleanText(fine)).toBe(fine);
  });

  it.each([
    ['a mark that turns the direction of writing', 'exe\u202Etxt\u2066', 'exetxt'],
    ['zero-width characters inside a word', 'Pu\u200Bt\u2060i\uFEFFn\u00AD', 'Putin'],
    ['a joiner between Latin letters', 'a\u200Db\u200Cc', 'abc'],
    ['control characters', 'a\u0000b\u001B[31mc\u0085d', 'ab[31mc d'],
    ['invisible tags and fillers', 'a\u{E0041}b\u3164c\u2800d', 'abcd'],
    ['half a character', 'a\uD83Db', 'ab'],
  ])('takes out %s', (_what, hostile, shown) => {
    expect(cleanText(hostile)).toBe(shown);
  });

  it('shows text of several lines on one line', () => {
    expect(cleanText('one\n\n# two\r\n\u2028three\t four')).toBe('one # two three four');
  });

  it('thins out marks that are piled up to cover the lines around them', () => {
    expect(cleanText(`a${'\u0301'.repeat(200)}b`)).toBe(`a${'\u0301'.repeat(8)}b`);
  });

  it.each(['a', ' ', ' a', '\n', '\u200B', '\u0301', '👩\u200D', 'م\u200C', '\uD83D'])(
    'takes time that grows with the length of the text, not with its square: many "%s"',
    (part) => {
      const text = veryLong(part, 2_000_000);
      expect(cleanText(text).length).toBeLessThanOrEqual(text.length);
    },
    PATIENCE_MS,
  );
});
