import { expect, test } from 'vitest';
import { shortName } from '../../../../src/core/digest/alone/people/shortName.ts';

test.each([
  ['Ada Marsh', 'Marsh'],
  ['President Brandt', 'Brandt'],
  ['Ingrid van den Berg', 'van den Berg'],
  ['Kim Yung Ho', 'Kim'],
  ['Otto Brandt Jr.', 'Brandt'],
  ['Adele', 'Adele'],
])('%s, once named in full, is %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});
