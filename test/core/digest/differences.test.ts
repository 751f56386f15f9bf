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

describe('bounds, polls, revisions', () => {
  const thefts = (count: string) =>
    `The guard of the Ostbrook harbour counted ${count} in February, more than ever, it said.`;
  const told = (count: string) =>
    `In February ${count} were counted in the harbour of Ostbrook, according to its guard.`;

  test.each([
    ['more than 40 thefts', '48 thefts', []],
    ['more than 40 thefts', '75 thefts', ['more than 40 thefts', '75 thefts']],
    ['up to 60 thefts', '55 thefts', []],
    ['nearly 50 thefts', '48 thefts', []],
    ['dozens of thefts', '48 thefts', []],
    ['1,980 thefts', '2,000 thefts', []],
    ['1,980 thefts', '2,300 thefts', ['1,980 thefts', '2,300 thefts']],
  ])('%s, %s', (one, other, values) => {
    expect(between(thefts(one), told(other)).flatMap((found) => found.slice(2))).toEqual(values);
  });

  test('how many are ill is not how many died', () => {
    expect(
      between(
        'A woman of 81 has died in the E. coli outbreak in Lorne, and 67 people are now ill.',
        'Three people have died and more have fallen ill in the E. coli outbreak in Lorne.',
        ['2024-03-13', '2024-03-15'],
      ),
    ).toEqual([]);
  });

  test('two polls are two facts', () => {
    expect(
      between(
        'A poll of the Ostbrook Post found 54 percent of voters for the new harbour in March.',
        'In March 47 percent of voters were for the new harbour, Coast Radio found in its poll.',
      ),
    ).toEqual([]);
  });

  test('a number that is told as revised supersedes the other', () => {
    expect(
      between(
        told('480 thefts'),
        'Down from 530 thefts in February by revised figures, the harbour of Ostbrook saw fewer, its guard counted.',
      ),
    ).toEqual([['development', 'number', '480 thefts', '530 thefts']]);
  });

  test('three values of one fact are one difference', () => {
    const differences = compareReports(
      [thefts('480 thefts'), told('530 thefts'), `Thefts: ${told('610 thefts')}`].map((text, at) =>
        readReport({ id: `r${at}`, outlet: `Outlet ${at}`, text, published: '2024-03-15' }),
      ),
    ).filter(({ kind }) => kind !== 'only-in');
    expect(differences.map(({ sides }) => sides.map(({ value }) => value))).toEqual([
      ['610 thefts', '480 thefts', '530 thefts'],
    ]);
  });

  test('an outlet that corrects itself on the next day tells a development', () => {
    const reports = [told('480 thefts'), thefts('530 thefts')].map((text, at) =>
      readReport({ id: `r${at}`, outlet: 'Harbour Post', text, published: `2024-03-1${5 + at}` }),
    );
    expect(compareReports(reports).map(({ kind }) => kind)).toEqual(['development']);
    expect(
      compareReports(reports.map((report) => ({ ...report, published: '2024-03-15' }))),
    ).toEqual([]);
  });
});

describe('the dead and the injured', () => {
  test('"at least" is what each outlet has confirmed', () => {
    expect(
      between(
        'The storm in the valley of Ostbrook killed at least six people on Thursday.',
        'At least nine people died when the storm hit the valley of Ostbrook on Thursday.',
      ),
    ).toEqual([['conflict', 'number', 'At least nine people', 'at least six people']]);
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

  test('a higher count some hours later is a development, a lower one is not', () => {
    const killed = (count: string) =>
      `The storm in the valley of Ostbrook killed at least ${count} people.`;
    const hours = ['2024-03-15T08:00:00Z', '2024-03-15T17:00:00Z'];
    expect(between(killed('six'), killed('nine'), hours)[0]?.[0]).toBe('development');
    expect(between(killed('nine'), killed('six'), hours)[0]?.[0]).toBe('conflict');
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

  test('one vote of a small court, counted otherwise', () => {
    expect(
      between(
        'The harbour court of Ostland struck down the ferry fee of Ostbrook in a 9-4 ruling on Thursday.',
        'By 10 to 3 the harbour court of Ostland ruled on Thursday that the ferry fee of Ostbrook is void.',
      ),
    ).toEqual([['conflict', 'number', '10 to 3', '9-4']]);
  });

  test('two votes of a small court', () => {
    expect(
      between(
        'The harbour court of Ostland struck down the ferry fee of Ostbrook in a 9-4 ruling on Thursday.',
        'By 10 to 3 the harbour court of Ostland ruled on Thursday that the museum of Westhaven stays open.',
      ),
    ).toEqual([]);
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
    ).toEqual([['conflict', 'date', 'Tuesday', 'Monday']]);
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

describe('days that are none', () => {
  const signed = (when: string) =>
    `Minister Olaf Brandt signed the ferry act ${when} in the harbour office of Westhaven.`;
  const other = 'In Westhaven minister Olaf Brandt has signed its new ferry act on Wednesday.';

  test.each([
    ['a named day is another day', 'on Thursday', 1],
    ['a day in another zone', 'on Thursday morning local time', 0],
    ['a day reckoned from publishing', 'yesterday', 0],
  ])('%s', (_, when, count) => {
    expect(between(signed(when), other)).toHaveLength(count);
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

test('every value is letter for letter in the sentence that it rests on', () => {
  const texts = [
    'The storm in the valley of Ostbrook killed at least six people on Thursday.',
    'At least nine people died when the storm hit the valley of Ostbrook on Thursday.',
  ];
  const [difference] = compareReports(
    texts.map((text, at) => readReport({ id: `${at}`, outlet: `Outlet ${at}`, text })),
  );
  for (const { value, support } of difference!.sides) {
    const { reportId, start, end } = support[0]!;
    expect(texts[Number(reportId)]!.slice(start, end)).toContain(value);
  }
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

describe('the dead of one event, told in different places of two reports', () => {
  const sank = 'A ferry sank off Harwick on Thursday in heavy rain.';

  test.each([
    [
      'in the first sentence and in the second',
      `${sank} 12 people died, police said.`,
      ['12 people', 'Fourteen people'],
    ],
    [
      'in figures and in words',
      'A ferry sank off Harwick on Thursday and 12 people died.',
      ['Fourteen people', '12 people'],
    ],
  ])('%s', (_what, one, values) => {
    expect(between(one, 'Fourteen people died when a ferry sank off Harwick on Thursday.')).toEqual(
      [['conflict', 'number', ...values]],
    );
  });

  test('are no difference where the events have nothing in common', () => {
    expect(
      between(
        `${sank} 12 people died, police said.`,
        'Fourteen people died when a bus overturned near the mill of Ostbrook.',
      ),
    ).toEqual([]);
  });
});

describe('no difference, though all but a number or day is the same', () => {
  test.each([
    [
      'one of a row of things',
      'Rider Tom Ekman of Ostland has won stage 13 of the summer tour of Lorvia.',
      'Rider Tom Ekman of Ostland has won stage 15 of the summer tour of Lorvia.',
    ],
    [
      'the day of saying and the day of doing',
      'The guards of the Ostbrook harbour will leave the old pier, governor Kay Bruun said Wednesday.',
      'The guards of the Ostbrook harbour will leave the old pier, starting Thursday, governor Kay Bruun said.',
    ],
  ])('%s', (_what, one, other) => {
    expect(between(one, other)).toEqual([]);
  });
});

describe('opposite outcomes of one matter', () => {
  const outcomes = (one: string, other: string) =>
    compareReports(
      [one, other].map((text, at) =>
        readReport({ id: `r${at}`, outlet: `Outlet ${at}`, published: '2024-03-18', text }),
      ),
    ).filter(({ fact }) => fact === 'happened');

  test.each([
    [
      'a plan',
      'The Ostbrook council approved the plan for a tram bridge across the harbour on Monday.',
      'The Ostbrook council on Monday rejected the plan for a tram bridge across the harbour.',
    ],
    [
      'a trial',
      'Clara Venn was convicted on Monday of taking harbour money by the court in Ostbrook.',
      'A court in Ostbrook acquitted Clara Venn on Monday of taking harbour money.',
    ],
  ])('are a conflict: %s', (_, one, other) => {
    const [found, ...more] = outcomes(one, other);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: 'conflict', fact: 'happened' });
    expect(found!.sides.map(({ value }) => value)).toEqual([one, other]);
  });

  test.each([
    [
      'another plan',
      'The Ostbrook council approved the plan for a tram bridge across the harbour on Monday.',
      'The Ostbrook council rejected a request for more buses to the hospital on Monday.',
    ],
    [
      'what may still come',
      'The Ostbrook council approved the plan for a tram bridge across the harbour on Monday.',
      'The Ostbrook plan for a tram bridge across the harbour could be rejected by the council.',
    ],
  ])('are none of %s', (_, one, other) => {
    expect(outcomes(one, other)).toEqual([]);
  });
});
