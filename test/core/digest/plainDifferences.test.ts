import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/core/digest/compareReports.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

type Given = readonly [text: string, published?: string];

function differing(...given: readonly Given[]) {
  const reports = given.map(([text, published = '2024-05-03'], at) =>
    readReport({ id: `r${at}`, outlet: `Outlet ${at}`, text, published }),
  );
  return compareReports(reports)
    .filter(({ kind }) => kind !== 'only-in')
    .map(({ kind, about, sides }) => ({ kind, about, values: sides.map(({ value }) => value) }));
}
const valuesOf = (...given: readonly Given[]) => differing(...given).map(({ values }) => values);

describe('a count is read where its noun stands before it', () => {
  test('a toll that has risen', () => {
    expect(
      valuesOf(
        [
          'The death toll from the landslide at Ostbrook has risen to 14, the mayor said on Thursday.',
        ],
        [
          'Nineteen people have died in the landslide at Ostbrook, doctors said on Friday.',
          '2024-05-04',
        ],
      ),
    ).toEqual([['14', 'Nineteen people']]);
  });

  test('a toll that stands', () => {
    expect(
      differing(
        ['The death toll from the landslide at Ostbrook stood at 14 on Friday, the mayor said.'],
        ['The landslide at Ostbrook has killed 15 people, doctors said on Friday.'],
      ),
    ).toEqual([{ kind: 'conflict', about: 'How many dead?', values: ['14', '15 people'] }]);
  });

  test('the number of something', () => {
    expect(
      valuesOf(
        [
          'The number of confirmed measles cases in Ostbrook has reached 31, the clinic said on Friday.',
        ],
        ['Ostbrook has 36 confirmed cases of measles, the county said on Friday.'],
      ),
    ).toEqual([['31', '36 confirmed cases']]);
  });

  test('people who are not named as such', () => {
    expect(
      valuesOf(
        ['Police said 20,000 took part in the march against the toll bridge in Ostbrook.'],
        [
          'About 26,000 people attended the march against the toll bridge in Ostbrook, the county said.',
        ],
      ),
    ).toEqual([['About 26,000 people', '20,000']]);
  });

  test('two upper bounds', () => {
    expect(
      valuesOf(
        ['Norgate Steel said up to 1,500 jobs would go once it has bought the yard in Ostbrook.'],
        ['Up to 2,000 jobs will go once Norgate Steel has bought the yard in Ostbrook.'],
      ),
    ).toHaveLength(1);
  });

  test('but not the toll of another day', () => {
    expect(
      valuesOf(
        ['The death toll from shelling in Ostbrook on Tuesday rose to 14, the mayor said.'],
        ['Shelling in Ostbrook on Thursday killed three people, the mayor said.'],
      ),
    ).toEqual([]);
  });
});

describe('a number is no other value', () => {
  test.each([
    [
      'of another town',
      'The number of confirmed measles cases in Ostbrook has risen to 31, the clinic said on Friday.',
      'The number of confirmed measles cases in Harwick has risen to 36, the clinic said on Friday.',
    ],
    [
      'of the dead of another town',
      'The death toll from landslides in Ostbrook has risen to 14, the mayor said on Friday.',
      'The death toll from landslides in Harwick has risen to 19, the mayor said on Friday.',
    ],
    [
      'where the sentence tells it as the older one',
      'The number of measles cases in Ostbrook has risen to 31 from 20, the clinic said on Friday.',
      'Ostbrook had 20 confirmed cases of measles at the start, the clinic said on Friday.',
    ],
    [
      'of a whole war beside one attack of it',
      'The death toll from the fighting at Ostbrook stood at 340 on Friday, the mayor said.',
      'A shell killed 11 people in the fighting at Ostbrook on Friday, the mayor said.',
    ],
    [
      'of another bill that was not signed',
      'Mayor Ada Roth has not signed the order on water prices that the council passed, her office said.',
      'Mayor Ada Roth signed the order on bridge tolls that the council passed in April.',
    ],
  ])('%s', (_what, one, other) => {
    expect(valuesOf([one], [other])).toEqual([]);
  });
});

describe('one thing told otherwise', () => {
  test('the counts of a vote', () => {
    expect(
      valuesOf(
        ['The chamber passed the harbour bill 118-97 on Friday after a long debate.'],
        ['The chamber passed the harbour bill by 117 votes to 98 on Friday.'],
      ),
    ).toEqual([['118-97', '117 votes to 98']]);
  });

  test('the minute of a goal', () => {
    expect(
      valuesOf(
        ['Ivo Brand scored in the 87th minute as Harwick beat Ostbrook on Friday.'],
        ['Ivo Brand scored in the 88th minute as Harwick beat Ostbrook on Friday.'],
      ),
    ).toHaveLength(1);
  });

  test('the end of a trial', () => {
    expect(
      valuesOf(
        ['Ivo Brand was acquitted of all charges on Friday.'],
        ['Ivo Brand was found guilty of theft on Friday.'],
      ),
    ).toHaveLength(1);
    expect(
      valuesOf(
        ['Ivo Brand was cleared of murder on Friday.'],
        ['Ivo Brand was found guilty of theft on Friday.'],
      ),
    ).toEqual([]);
  });

  test('a day that is set', () => {
    expect(
      valuesOf(['Brand will be sentenced on June 7.'], ['Brand is to be sentenced on June 17.']),
    ).toEqual([['June 17', 'June 7']]);
  });

  test('what is denied with "not"', () => {
    expect(
      valuesOf(
        ['Mayor Ada Roth has not signed the lease of the Ostbrook harbour, her office said.'],
        ['Mayor Ada Roth signed the lease of the Ostbrook harbour on Friday.'],
      ),
    ).toHaveLength(1);
    expect(
      valuesOf(
        ['Mayor Ada Roth has not signed the lease of the Ostbrook harbour, her office said.'],
        ['The council wants Mayor Ada Roth to sign the lease of the Ostbrook harbour on Friday.'],
      ),
    ).toEqual([]);
  });

  test('what is denied on a day', () => {
    expect(
      valuesOf(
        ['Guards used pepper spray on fans at the Ostbrook stadium gates, witnesses said.'],
        [
          'The club denied on Friday that guards had used pepper spray on fans at the Ostbrook stadium.',
        ],
      ),
    ).toHaveLength(1);
  });

  test('a place', () => {
    expect(
      valuesOf(
        ['The two ministers will sign the fishing pact in Harwick on May 20, the embassy said.'],
        ['The two ministers will sign the fishing pact in Ostbrook on May 20, the ministry said.'],
      ),
    ).toEqual([['Ostbrook', 'Harwick']]);
  });

  test('a cause', () => {
    expect(
      valuesOf(
        ['A broken valve at the Norgate plant caused the fire on Friday, the owner said.'],
        ['A lightning strike at the Norgate plant caused the fire on Friday, the owner said.'],
      ),
    ).toHaveLength(1);
  });

  test.each([
    [
      'The water of the Elm at Ostbrook is # to drink after the spill, the county said on Friday.',
      'safe',
      'unsafe',
    ],
    [
      'Senator Ada Roth voted # the harbour bill late on Friday, her office said.',
      'for',
      'against',
    ],
    [
      'The county # the fishing ban on the lower Elm on Friday after talks in Ostbrook.',
      'imposed',
      'lifted',
    ],
    [
      '# of the sailors held on the ferry Undine were released on Friday, the owner said.',
      'Most',
      'None',
    ],
    [
      'The # shelled the bridge of Ostbrook on Friday and killed four people, nurses said.',
      'army',
      'rebels',
    ],
  ])('opposites: %s %s, %s', (text, one, other) => {
    expect(valuesOf([text.replace('#', one)], [text.replace('#', other)])).toHaveLength(1);
  });

  test.each([
    [
      'The council of Ostbrook # the sale of its mill to Norgate Steel on Friday.',
      'approved',
      'considered',
    ],
    [
      '# condemned the ruling of the Ostbrook court on the harbour tax on Friday.',
      'Liberals',
      'Conservatives',
    ],
    [
      'The county will build a school in # next year, it said on Friday, for six million crowns.',
      'Harwick and Ostbrook',
      'Ostbrook',
    ],
  ])('but not what may both be so: %s %s, %s', (text, one, other) => {
    expect(valuesOf([text.replace('#', one)], [text.replace('#', other)])).toEqual([]);
  });
});

describe('no difference, and no fragment for a question', () => {
  test('arriving and breaking off are two deeds', () => {
    expect(
      valuesOf(
        ['Queen Ilona arrived in Ostbrook on Tuesday for a visit of three days.', '2024-04-30'],
        ['Queen Ilona cut short her visit to Ostbrook on Thursday after a fall.', '2024-05-02'],
      ),
    ).toEqual([]);
  });

  test('beginning and ending too', () => {
    expect(
      valuesOf(
        ['Talks on the fishing pact of Harwick and Ostbrook began on Tuesday in the town hall.'],
        ['Talks on the fishing pact of Harwick and Ostbrook ended on Thursday in the town hall.'],
      ),
    ).toEqual([]);
  });

  test('the question of a day begins and ends with whole words', () => {
    const [found] = differing(
      [
        'Ada Roth, the painter of “Red Harbour”, died on Saturday at her house in Ostbrook, her son said.',
      ],
      ['The painter Ada Roth died on Friday at her house in Ostbrook, her son said.'],
    );
    expect(found?.about).toBe('When: … died at her house in Ostbrook');
  });

  test('the question of a number leaves out who said it', () => {
    const [found] = differing(
      [
        'About 20,000 people marched through Ostbrook on Friday against the toll bridge, police said.',
      ],
      [
        'About 80,000 people marched through Ostbrook on Friday against the toll bridge, organisers said.',
      ],
    );
    expect(found?.about).toBe(
      'What number: … people marched through Ostbrook on Friday against the toll bridge',
    );
  });
});
