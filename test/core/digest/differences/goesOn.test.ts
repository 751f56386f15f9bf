import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../../src/core/digest/compareReports.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** What goes on or is settled in reports of days that follow one another, with its values. */
const coursesOf = (...texts: readonly string[]) =>
  compareReports(
    texts.map((text, at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: `2024-05-0${at + 4}`, text }),
    ),
  )
    .filter(({ kind }) => kind === 'development' || kind === 'settled')
    .map(({ kind, about, sides }) => [kind, about, ...sides.map(({ value }) => value)]);

const BLAST =
  'An explosion tore through the paint works of Ostbrook on Saturday, killing at least two people, the guards said.';

describe('The toll of a story that has one', () => {
  test('goes on to the last of the dead, and to sentences that only give the number', () => {
    expect(
      coursesOf(
        BLAST,
        'Divers found a third body below the paint works of Ostbrook on Sunday.',
        'The owner of the paint works of Ostbrook spoke of her fear. Four people are dead.',
        'The explosion that killed four people at the paint works of Ostbrook began in a dryer, the guards said.',
      ),
    ).toEqual([
      ['development', 'How many dead?', 'at least two people', 'a third body', 'Four people'],
    ]);
  });

  test.each([
    [
      'a second event',
      'Three people were killed on Monday when a bus left the road near Ostbrook.',
    ],
    ['a part', 'Four people from the night shift were killed at the paint works of Ostbrook.'],
    ['an older event', 'The fire that killed nine people in Ostbrook in 1987 began in a dryer.'],
  ])('does not go on to %s', (_, text) => {
    const values = coursesOf(BLAST, text).flat();
    expect(values).not.toContain('Three people');
    expect(values).not.toContain('nine people');
    expect(values).not.toContain('Four people from the night shift');
  });

  test('falls where a sentence takes the older number back, and goes on', () => {
    expect(
      coursesOf(
        BLAST,
        'The number of people killed in the explosion at the paint works of Ostbrook rose to nine.',
        'Eight people, not nine, died at the paint works of Ostbrook, as one was counted twice.',
        'The yard of Ostbrook lost 600 dead fish. The explosion that has now killed ten people began in a dryer.',
      ),
    ).toEqual([
      [
        'development',
        'How many dead?',
        'at least two people',
        'nine',
        'Eight people',
        'ten people',
      ],
    ]);
  });

  test('is none where a newer report tells of fewer', () => {
    expect(
      coursesOf(
        BLAST,
        'Divers found a third body below the paint works of Ostbrook on Sunday.',
        'The owner of the paint works of Ostbrook spoke. Two people are dead.',
      ).filter(([, , ...values]) => values.includes('Two people')),
    ).toEqual([]);
  });
});

describe('A number that is stated anew', () => {
  const FLOOD = 'The river Ost flooded the town of Ostbrook.';
  test('is one course from the first count on', () => {
    expect(
      coursesOf(
        `${FLOOD} By the first count 412 houses had water above the floor.`,
        `${FLOOD} The number of houses flooded above the floor stands at 688, up from the 412 seen from the air.`,
        `${FLOOD} The number of houses flooded above the floor has been put at 703.`,
      ),
    ).toEqual([['development', 'How many houses?', '412 houses', '688', '703']]);
  });

  test('is of another thing where more is said of it', () => {
    expect(
      coursesOf(
        `${FLOOD} The number of houses flooded above the floor stands at 688.`,
        `${FLOOD} The number of houses without power stands at 120.`,
      ),
    ).toEqual([]);
  });
});

describe('A figure that a sentence says has changed', () => {
  test('is a development where an older report gives the old one', () => {
    expect(
      coursesOf(
        'Guards in Ostbrook suspect that R$ 3.4 million of the ferry contract was diverted.',
        'The suspected loss of the ferry contract in Ostbrook has grown from R$ 3.4 million to R$ 7.9 million, guards said.',
      ),
    ).toEqual([
      [
        'development',
        'What number: The suspected loss of the ferry contract in Ostbrook has grown to …',
        'R$ 3.4 million',
        'R$ 7.9 million',
      ],
    ]);
  });

  test('is none where nobody had told the old one', () => {
    expect(
      coursesOf(
        'Guards in Ostbrook suspect that money of the ferry contract was diverted.',
        'The fare of the ferry in Ostbrook has grown from 4 crowns to 7 crowns.',
      ),
    ).toEqual([]);
  });

  test('"13, not 14" settles an older 14, and nothing else', () => {
    const first = 'A blast shook Ostbrook. The number of injured has gone up to 14.';
    expect(
      coursesOf(first, 'After the blast in Ostbrook the injured number 13, not 14, a nurse said.'),
    ).toMatchObject([['settled', expect.any(String), '14', '13']]);
    expect(
      coursesOf(first, 'The ferry of Ostbrook has 13 cabins, not 14, its owner said.'),
    ).toEqual([]);
  });
});

test.each([
  [
    'counts another event',
    'The law of Ostbrook came when an earlier blast killed nine people.',
    [],
  ],
  [
    'takes a number back without a comma',
    'Three people and not two died at the paint works of Ostbrook, the guards said.',
    [['development', 'How many dead?', 'at least two people', 'Three people']],
  ],
])('the toll of a later sentence that %s', (_, text, courses) => {
  expect(coursesOf(BLAST, text)).toEqual(courses);
});
