import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/store/library/foldText.ts';

describe('the words of a text as they are searched for', () => {
  it.each([
    ['a soft hyphen', 'ta\u00adriffs on steel', ['tariff', 'on', 'steel']],
    ['a joiner', 'می\u200cخواهم', ['میخواهم']],
    ['a mark of direction', '\u200fOkafor\u200e spoke', ['okafor', 'spoke']],
  ])('are not parted by %s, which nobody sees', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are parted by a space of no width, as in scripts without others', () => {
    expect(wordsOf('steel\u200bwork')).toEqual(['steel', 'work']);
  });
});
