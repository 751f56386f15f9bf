import { expect, test } from 'vitest';
import { chainDevelopments } from '../../../../src/core/digest/differences/chainDevelopments.ts';
import type { Difference } from '../../../../src/core/digest/digest.ts';

/** The dead as one line of reports told them, from day to day. */
const courseOf = (
  reportId: string,
  ...counts: readonly (readonly [string, string])[]
): Difference => ({
  kind: 'development',
  fact: 'number',
  about: 'How many dead?',
  sides: counts.map(([value, since], at) => ({
    value,
    since,
    support: [{ reportId: `${reportId}${at}`, start: 0, end: 10 }],
  })),
});

const grown = [
  ['two', '2024-05-06'],
  ['five', '2024-05-07'],
  ['four', '2024-05-08'],
] as const;

test('one course that several reports tell is one development', () => {
  const [joined, ...more] = chainDevelopments([courseOf('a', ...grown), courseOf('b', ...grown)]);
  expect(more).toEqual([]);
  expect(joined!.sides.map(({ value, support }) => [value, support.length])).toEqual([
    ['two', 2],
    ['five', 2],
    ['four', 2],
  ]);
});

test('but not the same counts of other days', () => {
  const later = grown.map(([value], at) => [value, `2024-06-0${at + 1}`] as const);
  expect(chainDevelopments([courseOf('a', ...grown), courseOf('b', ...later)])).toHaveLength(2);
});
