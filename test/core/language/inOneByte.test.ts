import { expect, it } from 'vitest';
import { inOneByte } from '../../../src/core/language/inOneByte.ts';

it.each([
  '',
  'The "old" pier \\ at Velm, 3%',
  'The mayor’s ferry — “late”',
  'line\nbreak\tand \u0000',
  'Ærø 🚢 \ud800',
])('keeps every letter of %j', (text) => {
  expect(inOneByte(text)).toBe(text);
});
