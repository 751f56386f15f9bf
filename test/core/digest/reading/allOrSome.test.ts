import { expect, it } from 'vitest';
import { allOrSome } from '../../../../src/core/digest/reading/allOrSome.ts';

const ferries = ['Astrid', 'Bellona', 'Aurora'];

it('gives the very same list where all pass', () => {
  expect(allOrSome(ferries, (name) => name.length > 3)).toBe(ferries);
});

it('gives those that pass, in their order, and leaves the list as it was', () => {
  expect(allOrSome(ferries, (name) => name.startsWith('A'))).toEqual(['Astrid', 'Aurora']);
  expect(allOrSome(ferries, () => false)).toEqual([]);
  expect(ferries).toEqual(['Astrid', 'Bellona', 'Aurora']);
});
