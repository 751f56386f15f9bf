import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/core/digest/compareReports.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

/** The reports are of Friday, 15 March 2024, where no other days are given. */
const between = (one: string, other: string, days = ['2024-03-15', '2024-03-15']) =>
  compareReports([
    readReport({ id: 'one', outlet: 'One', text: one, published: days[0] }),
    readReport({ id: 'other', outlet: 'Other', text: other, published: days[1] }),
  ])
    .filter(({ kind }) => kind !== 'only-in')
    .map(({ kind, fact, sides }) => [kind, fact, ...sides.map(({ value }) => value)]);

describe('money and counts', () => {
  test('one bill, two sums', () => {
    expect(
      between(
        'The senate of Ostland will vote on the $2 billion bipartisan harbour bill this week, its leader said.',
        'A group of deputies in Ostland wants the $2.6 billion harbour package to come to a vote this week.',
      ),
    ).toEqual([
      ['conflict', 'number', '$2 billion bipartisan harbour bill', '$2.6 billion harbour package'],
    ]);
  });

  test.each([
    ['rounding', '$2.57 billion harbour bill', '$2.6 billion harbour package'],
    [
      'a bound that holds the other',
      'more than $2 billion harbour bill',
      '$2.6 billion harbour package',
    ],
    ['another plan', '$2 billion hospital bill', '$2.6 billion harbour package'],
    ['another currency', '€2 billion harbour bill', '$2.6 billion harbour package'],
  ])('no difference: %s', (_, one, other) => {
    expect(
      between(
        `The senate of Ostland will vote on the ${one} this week, its leader said.`,
        `A group of deputies in Ostland wants the ${other} to come to a vote this week.`,
      ),
    ).toEqual([]);
  });

  test('a report that has the other number as well tells of both', () => {
    expect(
      between(
        'The senate of Ostland will vote on the $2 billion harbour bill this week. Its $2.6 billion harbour plan was given up.',
        'A group of deputies in Ostland wants the $2.6 billion harbour package to come to a vote this week.',
      ),
    ).toEqual([]);
  });

  test('what was before and what is now are two numbers', () => {
    expect(
      between(
        'The mill at Ostbrook raised the wages of 310 weavers in March, the weavers union said.',
        'The mill at Ostbrook raised the wages of weavers in March, up from 280 weavers, the union said.',
      ),
    ).toEqual([]);
  });

  test('the rise in one month, in two reports', () => {
    expect(
      between(
        'Thefts in the harbour of Ostbrook went up in February, a 12% increase over the month before.',
        'The guard counted 480 thefts in the harbour of Ostbrook in February, a 19 percent increase.',
      ),
    ).toEqual([['conflict', 'number', '12% increase', '19 percent increase']]);
  });
});

describe('the dead and the injured', () => {
  test('"at least" is what each outlet has confirmed', () => {
    expect(
      between(
        'The storm in the valley of Ostbrook killed at least six people on Thursday.',
        'At least nine people died when the storm hit the valley of Ostbrook on Thursday.',
      ),
    ).toEqual([['conflict', 'number', 'at least six people', 'At least nine people']]);
  });

  test('a later report has a later count', () => {
    expect(
      between(
        'The storm in the valley of Ostbrook killed at least six people.',
        'The storm in the valley of Ostbrook killed at least nine people.',
        ['2024-03-15', '2024-03-16'],
      ),
    ).toEqual([['development', 'number', 'at least six people', 'at least nine people']]);
  });

  test.each([
    ['some of them', 'killed four children'],
    ['the injured', 'injured at least nine people'],
    ['another storm', 'killed nine people in 2019'],
  ])('no difference: %s', (_, other) => {
    expect(
      between(
        'The storm in the valley of Ostbrook killed at least six people.',
        `The storm in the valley of Ostbrook ${other}.`,
      ),
    ).toEqual([]);
  });
});

describe('votes', () => {
  const passed = 'The lower house of Ostland passed the ferry bill in a 212-190 vote on Thursday.';

  test('one vote, counted otherwise', () => {
    expect(
      between(passed, 'By 214 to 190 votes Ostland agreed to the ferry bill in its lower house.'),
    ).toEqual([['conflict', 'number', '212-190', '214 to 190']]);
  });

  test('the vote of another house', () => {
    expect(
      between(passed, 'By 61 to 38 votes Ostland agreed to the ferry bill in its upper house.'),
    ).toEqual([]);
  });
});

describe('days', () => {
  test('one deed on two days', () => {
    expect(
      between(
        'Minister Olaf Brandt will visit Westhaven on Monday to open the new pier.',
        'Minister Olaf Brandt will travel to Westhaven on Tuesday for the opening of its pier.',
      ),
    ).toEqual([['conflict', 'date', 'Monday', 'Tuesday']]);
  });

  test('the day of saying so is not the day of the deed', () => {
    expect(
      between(
        'Minister Olaf Brandt signed the ferry act of Westhaven on Wednesday in the harbour office.',
        'Minister Olaf Brandt has signed the ferry act of Westhaven, the harbour office said on Thursday.',
      ),
    ).toEqual([]);
  });
});

describe('denied', () => {
  test('what one report tells, somebody denies in another', () => {
    expect(
      between(
        'The Northern Line paid harbour inspectors for false ferry papers, a former clerk of the company said.',
        'The director denied that the Northern Line had paid harbour inspectors for false ferry papers.',
      ),
    ).toEqual([
      [
        'conflict',
        'denied',
        'The Northern Line paid harbour inspectors for false ferry papers, a former clerk of the company said.',
        'denied that the Northern Line had paid harbour inspectors for false ferry papers',
      ],
    ]);
  });

  test('a court that denies a motion denies no fact', () => {
    expect(
      between(
        'The court denied the request of the Northern Line to see harbour papers of inspectors.',
        'The Northern Line asked the court to see harbour papers of the inspectors.',
      ),
    ).toEqual([]);
  });
});

describe('people', () => {
  test.each([
    [
      'number',
      'Marta Lindqvist, 52, leads the union of the seafarers.',
      'Marta Lindqvist, 54, has led the seafarers for years.',
    ],
    [
      'place',
      'Sen. Ada Roe, D-N.Y., wants to read the act again.',
      'Sen. Ada Roe, a New Jersey Democrat, asked for a second reading.',
    ],
  ])('%s', (fact, one, other) => {
    expect(between(one, other).map(([, of]) => of)).toEqual([fact]);
  });

  test('a namesake', () => {
    expect(
      between('Marta Lindqvist, 52, leads the union.', 'Jonas Lindqvist, 24, is a deckhand.'),
    ).toEqual([]);
  });
});

test('the order of the reports changes nothing', () => {
  const texts = [
    'The storm in the valley of Ostbrook killed at least six people on Thursday.',
    'At least nine people died when the storm hit the valley of Ostbrook on Thursday.',
    'In the valley of Ostbrook the storm of Thursday killed 11 people, the mayor said.',
  ];
  const reports = texts.map((text, at) =>
    readReport({ id: `r${at}`, outlet: `Outlet ${at}`, text, published: '2024-03-15' }),
  );
  expect(compareReports([...reports].reverse())).toEqual(compareReports(reports));
});
