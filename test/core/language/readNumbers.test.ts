import { expect, test } from 'vitest';
import { readNumbers } from '../../../src/core/language/readNumbers.ts';

test.each([
  ['40 houses', [40, 40, '']],
  ['twenty-one boats', [21, 21, '']],
  ['one hundred and twelve boats', [112, 112, '']],
  ['a hundred thousand people', [100_000, 100_000, '']],
  ['two and a half million euros', [2_500_000, 2_500_000, '€']],
  ['half a million people', [500_000, 500_000, '']],
  ['US$5m', [5_000_000, 5_000_000, '$']],
  ['three-quarters of the crew', [75, 75, '%']],
  ['5.5 per cent', [5.5, 5.5, '%']],
  ['minus 12 degrees', [-12, -12, '']],
  ['15 to 20 boats', [15, 20, '']],
  ['won 3-1', [1, 3, '']],
  ['dozens of boats', [24, 99, '']],
  ['two dozen boats', [24, 24, '']],
  ['his 3rd boat', [3, 3, 'rank']],
  ['at 8:30 p.m.', [1230, 1230, 'clock']],
  ['one pilot died', [1, 1, '']],
])('%s', (text, expected) => {
  expect(readNumbers(text).map(({ low, high, unit }) => [low, high, unit])).toEqual([expected]);
});

test.each([
  'one of them',
  'no one came',
  'the one that sank',
  'an F-16',
  'Covid-19',
  'often',
  'someone',
])('no number: %s', (text) => {
  expect(readNumbers(text)).toEqual([]);
});

test.each([
  ['about 40', 'about'],
  ['at least 40', 'least'],
  ['up to 40', 'most'],
  ['with 40', 'exact'],
])('%s is meant as %s', (text, scope) => {
  expect(readNumbers(text)[0]?.scope).toBe(scope);
});
