import { expect, test } from 'vitest';
import { countWords } from '../../../../src/core/digest/reading/terms.ts';

test.each([
  ['Twelve people died, police said.', 5],
  ['“Yes” – no', 3],
  ['', 0],
  ['東京で会談', 3],
  ['東京 2024', 2],
  ['サッカーW杯', 4],
  ['ตำรวจกล่าวว่า', 3],
  ['서울에서 회담이 열렸다', 3],
])('%s has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('a page of Japanese is as long as a page', () => {
  expect(countWords('会談は木曜日に東京で開かれた。'.repeat(50))).toBeGreaterThan(250);
});
