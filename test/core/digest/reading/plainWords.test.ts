import { describe, expect, it } from 'vitest';
import { plainWords } from '../../../../src/core/digest/reading/plainWords.ts';
import { wordsOf } from '../../../../src/core/digest/reading/terms.ts';

describe('plainWords', () => {
  it.each([
    ['the mayor’s 1,200 boats didn’t sail, 3.5 did.', 'the mayor 1,200 boats didn’t sail 3.5 did'],
    ["rock'n'roll on the 2nd pier", "rock'n roll on the 2 nd pier"],
    ['“closed” — a_b', 'closed a b'],
  ])('reads %s', (text, words) => {
    expect(plainWords(text)?.join(' ')).toBe(words);
  });

  it.each(['the u.s. envoy', 'café', 'the 1980’s boats', 'a’s’ b'])(
    'leaves %s to the patterns',
    (text) => {
      expect(plainWords(text)).toBeNull();
    },
  );

  it('gives wordsOf the words that patterns give', () => {
    // A character that only patterns read, behind each piece, changes no word before it.
    const texts = ["boss' 5's,5 's", "t's.a x's.5 b’s`", "it's 1.5.2, o'neil's", '.5 5. ,5 a.5'];
    for (const text of texts) expect(wordsOf(text)).toEqual(wordsOf(text.replace(/(?= |$)/g, '☃')));
  });
});
