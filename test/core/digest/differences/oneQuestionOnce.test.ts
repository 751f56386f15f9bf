import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../../src/core/digest/compareReports.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** Differences of reports, one a day from 5 May on where no day is given. */
const differencesOf = (...texts: readonly (readonly [string, string])[]) =>
  compareReports(
    texts.map(([day, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: `2024-05-${day}`, text }),
    ),
  ).filter(({ kind }) => kind !== 'only-in');

const FERRY = [
  [
    '05',
    'At least 24 people were killed when a ferry sank off the Molde islands before dawn on Sunday, the coast guard said.',
  ],
  [
    '06',
    'The ferry sank two miles off the Molde islands, where the current is strong. The death toll has risen to 40, officials said on Monday evening.',
  ],
  [
    '07',
    'Divers heard knocking in the ferry off the Molde islands. At least 40 people were killed.',
  ],
  [
    '08',
    'Divers ended their search off the Molde islands on Wednesday and lowered the death toll to 37 from 40, saying that three had been counted twice.',
  ],
] as const;

describe('a count that changes', () => {
  test('is one question with all of its values, the corrected one last', () => {
    const found = differencesOf(...FERRY);
    expect(found).toHaveLength(1);
    expect(found[0]!.kind).toBe('development');
    expect(found[0]!.sides.map(({ value }) => Number(/\d+/.exec(value)![0]))).toEqual([24, 40, 37]);
  });

  test('of what goes on is no conflict of two days', () => {
    const port =
      'Dockers of Halm stopped work at both quays of the port in a dispute over machines';
    const found = differencesOf(
      ['12', `${port}. Six ships were waiting off the harbour on Sunday morning.`],
      [
        '13',
        `${port}. Eleven ships were waiting and three had turned for Orla, the port office said.`,
      ],
    );
    expect(found.map(({ kind }) => kind)).toEqual(['development']);
  });

  test('has no older value that no report told', () => {
    const found = differencesOf(FERRY[0], [
      '08',
      'Divers ended their search in the fjord and lowered the number of boats to 3 from 40.',
    ]);
    expect(found).toEqual([]);
  });
});

test('a toll that a sentence corrects is not held against as many dead of another event', () => {
  expect(
    differencesOf(
      ['05', 'A bus crash in distant Sulla killed 41 people on Sunday, the police said.'],
      ['08', 'The governor lowered the toll of the dam at Orvel to 37 from 41 on Wednesday.'],
    ),
  ).toEqual([]);
});

describe('two sources of one report', () => {
  const OF_ARVO = 'The shelling of Arvo on Saturday killed 14 people, according to Ostland.';
  const LATER =
    'The Westmark delegation left the talks. Nine people died in Arvo on Saturday, and Ostland fired the shells.';

  test('are a conflict and named, whoever repeats one of them later', () => {
    const [first, ...others] = differencesOf(
      ['05', `${OF_ARVO} Westmark said nine had died and denied that it had fired.`],
      ['08', LATER],
    );
    expect(others).toEqual([]);
    expect(first!.kind).toBe('conflict');
    expect(first!.sides.map(({ value }) => value)).toEqual([
      '14 people, according to Ostland',
      'Westmark said nine had died',
    ]);
  });

  test('count those who were hurt and those who died apart', () => {
    expect(
      differencesOf(
        ['05', `${OF_ARVO} Westmark said nine had been injured and denied that it had fired.`],
        ['05', 'The talks on Arvo go on.'],
      ),
    ).toEqual([]);
  });

  test('count those of another place apart', () => {
    expect(
      differencesOf(
        [
          '05',
          'At least 14 people were wounded in the riots, Ostland radio said. Westmark said 19 people were wounded in Dorn and that the town was dark.',
        ],
        ['05', 'The riots go on.'],
      ),
    ).toEqual([]);
  });

  test('keep all words of the verb', () => {
    const [first] = differencesOf(
      [
        '05',
        'Dairy Alm recalled its cheese. Alm said about 18,000 packs were being called back. The food office spoke of 25,000.',
      ],
      ['05', 'Dairy Alm recalled its cheese.'],
    );
    expect(first!.sides[0]!.value).toBe('Alm said about 18,000 packs were being called back');
  });
});

describe('the day of a deed', () => {
  const resigned = (day: string) =>
    `Transport minister Ada Berg resigned on ${day} over the contract for the bridge of Arvo with a firm of her brother.`;

  test('is none of what was only asked for', () => {
    const refused = resigned('Monday').replace('resigned on', 'rejected calls to resign on');
    expect(differencesOf(['06', refused], ['09', resigned('Thursday')])).toEqual([]);
  });

  test('differs where both tell that it was done', () => {
    expect(differencesOf(['06', resigned('Monday')], ['09', resigned('Tuesday')])).toHaveLength(1);
  });
});
