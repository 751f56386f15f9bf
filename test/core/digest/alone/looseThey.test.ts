import { expect, test } from 'vitest';
import { hasLooseThey } from '../../../../src/core/digest/alone/people/ownPronouns.ts';

test.each(['Ostland says they died in 2019.', 'Ada Kroll said that they were freed at noon.'])(
  'who speaks tells of others: %s',
  (text) => {
    expect(hasLooseThey(text)).toBe(true);
  },
);

test.each([
  'Norway Air says they will pay for a longer search.',
  'The divers say they died in 2019.',
  'Ostland says the sailors died when they left the boat.',
])('and not: %s', (text) => {
  expect(hasLooseThey(text)).toBe(false);
});
