import { describe, expect, test } from 'vitest';
import { type Difference, readReport, writeDigest } from '../../../../src/core/index.ts';

type Sent = readonly [outlet: string, published: string, text: string];

const digestOf = (...sent: readonly Sent[]) =>
  writeDigest(
    sent.map(([outlet, published, text], at) =>
      readReport({ id: `r${at + 1}`, outlet, published: `2025-03-${published}:00Z`, text }),
    ),
  );
const settledIn = (...sent: readonly Sent[]): readonly Difference[] =>
  digestOf(...sent).differences.filter(({ kind }) => kind === 'settled');
const valuesOf = (rows: readonly Difference[]): string[][] =>
  rows.map(({ sides }) => sides.map(({ value }) => value.replace(/ \p{Ll}+$/u, '')));

const FIRST: Sent = [
  'Tarn Agency',
  '04T08:00',
  'The pier of Port Ley broke in a gale on Tuesday. Judges found that 3,700 anglers had been taken off the list of the pier club.',
];
const corrected = (notice: string): Sent => [
  'Tarn Agency',
  '06T08:00',
  `The pier of Port Ley is to be rebuilt, the town said on Thursday. Its keeper, Ada Brann, 38, will stay.\n\n${notice}`,
];

describe('A notice of correction', () => {
  test.each([
    [
      'Correction: Tarn Agency reported on Tuesday that 3,700 anglers had been taken off the list. The ruling gives the number as 3,070.',
      ['3,700', '3,070'],
    ],
    [
      'Because of an editing error, an earlier version of this report gave the number of anglers taken off the list as 3,700. It is 3,070.',
      ['3,700', '3,070'],
    ],
    [
      'This article was amended to show that 3,070 anglers had been taken off the list, not 3,700.',
      ['3,700', '3,070'],
    ],
    ['(Correction: An earlier version of this report said Brann was 83. She is 38.)', ['83', '38']],
    [
      'A correction is owed: we wrote on Tuesday that 3,700 anglers had been taken off the list; the right figure is 3,070.',
      ['3,700', '3,070'],
    ],
  ])('settles the number: %s', (notice, values) => {
    expect(valuesOf(settledIn(FIRST, corrected(notice)))).toEqual([values]);
  });

  test('keeps what it put right out of the points', () => {
    const notice =
      'Correction: Tarn Agency reported on Tuesday that 3,700 anglers had been taken off the list. The ruling gives the number as 3,070.';
    const { points } = digestOf(FIRST, corrected(notice));
    expect(points.map(({ text }) => text).join('\n')).not.toContain('3,700');
  });

  test.each([
    'Correction: An earlier version of this report misspelt the name of Ada Brann.',
    'Corrections officers found 40 knives in the jail. There are 55 cells.',
    'An earlier version of the plan had a pier of 80 metres. It is 60 metres now.',
    'The first version of the ferry carried 200 people. The new one carries 350.',
    'The pier is 60 metres long, not 80.',
    'Correction: The report was published on May 4 and not on May 6.',
  ])('is none: %s', (text) => {
    expect(valuesOf(settledIn(FIRST, corrected(text)))).toEqual([]);
  });
});

describe('A conflict', () => {
  const one: Sent = [
    'Tarn Agency',
    '04T08:00',
    'A gale broke the pier of Port Ley on Tuesday. A wave of seven metres struck the pier at noon, the harbour office said.',
  ];
  const other: Sent = [
    'Ley Courier',
    '04T11:00',
    'A gale broke the pier of Port Ley on Tuesday. A wave of nine metres struck the pier at noon, a ranger said.',
  ];
  const later = (text: string): Sent => ['Coast Radio', '06T09:00', text];

  test('is settled where who gave a figure revises it', () => {
    const rows = settledIn(
      one,
      other,
      later(
        'The pier of Port Ley will be closed for weeks. The harbour office on Thursday revised the height of the wave that struck the pier to nine metres, in line with the buoy, from seven.',
      ),
    );
    expect(rows[0]?.sides.at(-1)?.value).toMatch(/nine metres/);
  });

  const union: Sent = [
    'Ley Courier',
    '04T11:00',
    'A gale broke the pier of Port Ley on Tuesday. The harbour office said 300 tonnes of grain had been lost. But a study by the farmers’ league gave a figure of 900 tonnes.',
  ];

  test('is settled by a new figure in place of the first one', () => {
    const rows = settledIn(
      one,
      union,
      later(
        'The pier of Port Ley will be closed for weeks. Scales showed that 780 tonnes of grain had been lost, the harbour office said, more than twice as much as its first estimate.',
      ),
    );
    expect(rows.map(({ sides }) => sides.at(-1)!.value)).toEqual(['780 tonnes']);
  });

  test.each([
    'The pier of Port Ley will be closed for weeks. The repair will cost 780 crowns, the harbour office said, more than its first estimate.',
    'The pier of Port Ley will be closed for weeks. Farmers said that 780 tonnes of barley were sown, more than in their first estimate.',
    'The pier of Port Ley will be closed for weeks. The league said that 780 tonnes of grain had been lost.',
  ])('stays open: %s', (text) => {
    expect(settledIn(one, union, later(text))).toEqual([]);
  });

  const ill: Sent = [
    'Ley Courier',
    '04T11:00',
    'Swimmers fell ill at Port Ley on Tuesday. Sixteen swimmers are in hospitals on the coast, according to our count. The town says eleven.',
  ];
  const ILL: Sent = [
    'Tarn Agency',
    '04T08:00',
    'Swimmers fell ill at Port Ley on Tuesday after a gale.',
  ];

  test('is settled where an office rules out one figure and takes some off the other', () => {
    const rows = settledIn(
      ILL,
      ill,
      later(
        'Swimmers at Port Ley fell ill from the water, the health inspector said on Thursday. Tests have linked eight swimmers to the bay. Three of the eleven suspected cases turned out to have other illnesses. Reports of 16 cases had no basis, she said.',
      ),
    );
    expect(rows.map(({ sides }) => sides.at(-1)!.value)).toEqual(['eight swimmers']);
  });

  test.each([
    'Swimmers at Port Ley fell ill from the water. Reports of 16 boats had a basis, the inspector said; eight are confirmed.',
    'Swimmers at Port Ley fell ill from the water. The inn said that reports of 16 cases had no basis.',
    'Swimmers at Port Ley fell ill from the water. Three of the eleven suspected cases are children.',
  ])('is not settled by: %s', (text) => {
    expect(settledIn(ILL, ill, later(text))).toEqual([]);
  });

  test('looks like a toll that rose where officials stand by the older one', () => {
    const { differences } = digestOf(
      [
        'Tarn Agency',
        '05T02:00',
        'The dam of Port Ley burst on Wednesday, killing at least two people, officials said.',
      ],
      [
        'Blaze',
        '05T07:00',
        'The dam of Port Ley burst early today, and a volunteer says at least five are dead. Officials admit to only two.',
      ],
    );
    expect(differences.filter(({ fact }) => fact === 'number').map(({ kind }) => kind)).toEqual([
      'conflict',
    ]);
  });
});

describe('What somebody said at first', () => {
  test('is settled by what he admits', () => {
    const rows = settledIn(
      FIRST,
      corrected(
        'The keeper at first told this newspaper that she had not seen the letter. She later admitted that she had answered it.',
      ),
    );
    expect(rows.map(({ about }) => about)).toEqual(['Is it so: she had not seen the letter?']);
  });

  test.each([
    'The keeper at first said that she would come. She later went to Denna.',
    'The keeper first said that she was fine. She later accepted a job in Denna.',
    'The keeper said that she had not seen the letter. The mayor later confirmed that the pier was shut.',
  ])('is not: %s', (text) => {
    expect(settledIn(FIRST, corrected(text))).toEqual([]);
  });
});

describe('A development', () => {
  test('of a day that is over is told no more', () => {
    const sent: readonly Sent[] = [
      [
        'Tarn Agency',
        '04T08:00',
        'The council of Port Ley will hold a vote on the pier on Thursday, March 6.',
      ],
      [
        'Tarn Agency',
        '05T08:00',
        'The vote of the council of Port Ley on the pier was put off from Thursday to Monday, March 10.',
      ],
    ];
    const whens = (...all: readonly Sent[]) =>
      digestOf(...all).differences.filter(({ about }) => about.startsWith('When')).length;
    expect(whens(...sent)).toBe(1);
    expect(
      whens(...sent, [
        'Ley Courier',
        '12T08:00',
        'The pier of Port Ley will be rebuilt after the vote of the council.',
      ]),
    ).toBe(0);
  });
});
