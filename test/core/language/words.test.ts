import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/core/language/words.ts';

const shown = (text: string) => readWords(text).map(({ text }) => text);

describe('readWords', () => {
  it('keeps abbreviations, initials, hyphens and handles whole', () => {
    expect(shown('Mr. J. R. Low of the U.S. co-owns @harbour.')).toEqual([
      ...['Mr.', 'J.', 'R.', 'Low', 'of', 'the', 'U.S.', 'co-owns', '@harbour', '.'],
    ]);
  });

  it.each(["Marsh's", 'Marsh’s', 'Marsh´s', 'Marsh`s'])('knows the possessive of %s', (word) => {
    expect(readWords(word)[0]).toMatchObject({ lower: 'marsh', possessive: true, capital: true });
  });

  it('refers to the text as given', () => {
    const text = 'So – the crew’s vote (“yes”) … counts.';
    for (const { start, end, text: word } of readWords(text)) {
      expect(text.slice(start, end)).toBe(word);
    }
  });
});
