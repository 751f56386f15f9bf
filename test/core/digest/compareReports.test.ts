import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/core/digest/compareReports.ts';
import { readReport } from '../../../src/core/report/readReport.ts';
import { ferryReports, gardenReport, lettersOf } from './ferryReports.ts';

const pair = (one: string, other: string, days: [string, string] = ['2024-03-15', '2024-03-15']) =>
  compareReports([
    readReport({ id: 'one', outlet: 'One', text: one, published: days[0] }),
    readReport({ id: 'other', outlet: 'Other', text: other, published: days[1] }),
  ]).map(({ kind, about, sides }) => [kind, about, ...sides.map(({ value }) => value)]);

describe('the ferry strike', () => {
  const differences = compareReports(ferryReports);
  const about = (words: string) =>
    differences.find((difference) => difference.about.includes(words));

  test('one report has a thing, another has it not: a conflict', () => {
    const complaint = about('formal complaint');
    expect(complaint).toMatchObject({ kind: 'conflict', about: 'Is there a formal complaint?' });
    const [has, hasNot] = complaint!.sides;
    expect(lettersOf(ferryReports, has!.support[0]!)).toContain(
      'has a formal complaint on its desk',
    );
    expect(lettersOf(ferryReports, hasNot!.support[0]!)).toContain('had not received');
  });

  test('the same count of the same event with another number: a conflict', () => {
    expect(about('passengers')?.sides.map(({ value }) => value)).toEqual([
      '12 passengers',
      '19 passengers',
    ]);
  });

  test('a plan that a later report moves: a development, the old date first', () => {
    expect(about('planned')).toMatchObject({
      kind: 'development',
      sides: [
        { value: 'April', since: '2024-03-15' },
        { value: 'June', since: '2024-03-20' },
      ],
    });
  });

  test('what only one has comes last', () => {
    const kinds = differences.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });
  const order = ['conflict', 'development', 'only-in'];
});

describe('numbers', () => {
  test('rounding is no difference', () => {
    expect(
      pair(
        'The fire in the timber yard of Ostbrook destroyed 1,980 pallets of cut oak on Monday night.',
        'About 2,000 pallets of cut oak were destroyed by the fire in the timber yard of Ostbrook on Monday.',
      ),
    ).toEqual([]);
  });

  test('the same noun in another event is no difference', () => {
    expect(
      pair(
        'The fire in the timber yard of Ostbrook injured 12 workers on Monday night, the brigade said.',
        'The cannery in Westhaven will hire 40 workers in autumn, according to its new owner from the city.',
      ),
    ).toEqual([]);
  });

  test('a count that a later report corrects is a development', () => {
    const differences = pair(
      'The fire in the timber yard of Ostbrook injured 12 workers on Monday night, the brigade said.',
      'The fire in the timber yard of Ostbrook on Monday night injured 17 workers, the brigade said.',
      ['2024-03-12', '2024-03-14'],
    );
    expect(differences).toEqual([['development', 'How many workers?', '12 workers', '17 workers']]);
  });
});

test('one report, or the same one twice, has no differences', () => {
  const [first] = ferryReports;
  expect(compareReports([first!])).toEqual([]);
  expect(compareReports([first!, { ...first!, id: 'copy' }])).toEqual([]);
});

describe('reports of several stories', () => {
  test('are compared each story by itself', () => {
    const ferry = ['12 people', 'Fourteen people'].map((count, at) =>
      readReport({
        id: `ferry ${at}`,
        outlet: `Outlet ${at}`,
        published: '2024-05-02',
        text: `${count} died when a ferry of the Northern Line sank off Westhaven on Thursday.`,
      }),
    );
    const others = [
      'Orchard Computers showed a telephone without keys to its shareholders in Ostbrook.',
      'The central bank of Lorvia raised its rate to seven percent on Thursday because of prices.',
    ].map((text, at) =>
      readReport({ id: `other ${at}`, outlet: `Other ${at}`, published: '2024-05-02', text }),
    );
    const told = compareReports([...ferry, ...others, gardenReport]);
    expect(told.map(({ kind, sides }) => [kind, ...sides.map(({ value }) => value)])).toEqual([
      ['conflict', 'Fourteen people', '12 people'],
    ]);
  });
});

test('what only one origin has is told once, however many carry its copy', () => {
  const agency =
    'The council of Ostbrook voted on Thursday to sell all three ferries of the Northern Line. A diver photographed the ferries and the rusty bell of their old pier for the council before the vote. The Northern Line has lost money on the ferries since the bridge to Westhaven was opened. Its crews will work until the summer.';
  const texts = [
    agency,
    agency,
    'Ostbrook will sell all three ferries of the Northern Line, its council decided by vote on Thursday. The mayor had asked for that since spring. Tourists came in fewer numbers than ever.',
    'The three ferries of the Northern Line are for sale: that was what the council of Ostbrook voted for on Thursday. Islanders will have no other boat. Letters from islanders were read aloud.',
  ];
  const reports = texts.map((text, at) =>
    readReport({ id: `r${at}`, outlet: `Outlet ${at}`, published: '2024-05-02', text }),
  );
  const only = compareReports(reports).filter(({ kind }) => kind === 'only-in');
  expect(only.map(({ about }) => about).filter((about) => agency.includes(about))).toEqual([
    'A diver photographed the ferries and the rusty bell of their old pier for the council before the vote.',
  ]);
});
