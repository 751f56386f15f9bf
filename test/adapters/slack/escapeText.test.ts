import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../src/adapters/slack/escapeText.ts';

describe('a text that Slack reads for mentions', () => {
  it.each([
    ['abcde', 5, 'abcde'],
    ['abcdef', 5, 'abcd…'],
    ['a<b', 6, 'a&lt;b'],
    ['a<b', 5, 'a…'],
    ['<!channel>', 40, '&lt;!channel&gt;'],
    ['', 5, ''],
  ])('%j in %d characters is %j', (text, most, shown) => {
    expect(escapeText(text, most)).toBe(shown);
  });
});
