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

test('a sentence of which a longer one says every word is left out', () => {
  const short = 'The river Ost peaked at 2am.';
  const whole =
    'The river Ost peaked at 10.94 metres at 2am on Friday, higher than in the flood of 1974, and when the sun came up only the roof of the school stood out of the brown water in Mill Street.';
  const points = writeDigest(
    [
      ['14', `The river Ost has flooded the town of Ostbrook. ${whole} A cellar was pumped dry.`],
      [
        '21',
        `A judge will lead an inquiry into the flood of the river Ost at Ostbrook, the premier said on Friday. Some 703 houses are damp. ${short} Two bakers opened again.`,
      ],
    ].map(([day, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: `2024-06-${day}`, text: text! }),
    ),
    { words: 120 },
  ).points.map((point) => point.text);
  expect(points.join(' ')).toContain('10.94 metres');
  expect(points).not.toContain(short);
});
