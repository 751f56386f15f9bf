import { expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** The points of one report that has little to say for so much room. */
const told = (text: string): string =>
  writeDigest([readReport({ id: 'r', outlet: 'Harbour Post', published: '2024-06-11', text })], {
    words: 200,
  })
    .points.map((point) => point.text)
    .join('\n');

const BAN =
  'Ostbrook has banned all night sailings of its three ferries after two collisions in the spring.';

test('where there is room, what the story is about tells which order it is', () => {
  const order = 'The order goes into effect in August, with full enforcement from September.';
  expect(told(`${BAN} ${order}`)).toContain(order);
});

test('but not which letter, and not which doctor', () => {
  const letter = 'The letter asks the harbour office to pay all crews for the idle nights.';
  const doctor = 'The doctor performed four operations on passengers of the larger ferry.';
  expect(told(`${BAN} ${letter} ${doctor}`)).toBe(BAN);
});
