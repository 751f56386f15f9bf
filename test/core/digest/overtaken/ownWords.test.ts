import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

type Told = readonly [day: string, text: string];

const digestOf = (...told: readonly Told[]) =>
  writeDigest(
    told.map(([published, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published, text }),
    ),
  );
const pointsOf = (...told: readonly Told[]): string =>
  digestOf(...told)
    .points.map(({ text }) => text)
    .join('\n');

const CALLS =
  'The mayor of Denna, Ilse Brandt, faced calls to resign on Tuesday over the harbour contracts.';
const RESIGNED: Told = [
  '2031-05-15',
  'The mayor of Denna, Ilse Brandt, resigned on Thursday over the harbour contracts. Her deputy Otto Venn is to be mayor until June.',
];

describe('who says in his own words that he stays', () => {
  test.each([
    ['"I am going nowhere," Brandt told reporters in Denna.', 'going nowhere'],
    ['"I will not resign, and I will see this through," she said.', 'not resign'],
    ['"I have no intention of stepping down," Brandt said.', 'stepping down'],
    ['"Look, I’m not going anywhere," said Brandt.', 'anywhere'],
  ])('is not told below his going: %s', (words, stale) => {
    const told = pointsOf(['2031-05-13', `${CALLS} ${words}`], RESIGNED);
    expect(told).toContain('resigned on Thursday');
    expect(told).not.toContain(stale);
  });

  test.each([
    [
      'where somebody else goes',
      '"I am going nowhere," harbour chief Otto Venn said.',
      'going nowhere',
    ],
    [
      'where it hangs on something',
      '"I will not resign unless the council asks me to," Brandt said.',
      'not resign unless',
    ],
    [
      'where it tells no such thing',
      '"I am going to the harbour now," Brandt said.',
      'harbour now',
    ],
  ])('but is told %s', (_what, words, stays) => {
    expect(pointsOf(['2031-05-13', `${CALLS} ${words}`], RESIGNED)).toContain(stays);
  });

  test('but is told where nobody has gone', () => {
    const told = pointsOf(
      ['2031-05-13', `${CALLS} "I am going nowhere," Brandt told reporters in Denna.`],
      ['2031-05-15', 'The council of Denna backed its mayor Ilse Brandt on Thursday by one vote.'],
    );
    expect(told).toContain('going nowhere');
  });
});

const CLOSED = 'A landslide closed the coast road near Denna on Tuesday.';
const OFFERED =
  'Orlan offered 40 million euros for the shipyard of Denna on Tuesday. The shipyard has until Friday to answer.';

describe('what was expected by a day, and has come before it', () => {
  const aheadIn = (...told: readonly Told[]): readonly string[] =>
    digestOf(...told)
      .timeline.filter(({ ahead }) => ahead)
      .map(({ text }) => text);
  const EXPECTED: Told = ['2031-05-13', `${CLOSED} The road is expected to reopen by Friday.`];
  const REOPENED: Told = [
    '2031-05-15',
    'The coast road near Denna reopened on Thursday, two days after a landslide closed it.',
  ];

  test('is no more to come', () => {
    expect(aheadIn(EXPECTED)).toEqual([expect.stringContaining('is expected to reopen by Friday')]);
    expect(aheadIn(EXPECTED, REOPENED)).toEqual([]);
  });

  test('but is to come where something else has', () => {
    const pool: Told = [
      '2031-05-15',
      'The swimming pool of Denna reopened on Thursday, two days after a landslide closed the coast road.',
    ];
    expect(aheadIn(EXPECTED, pool)).toHaveLength(1);
  });

  test('is an answer, whichever it is', () => {
    const told: Told = ['2031-05-13', OFFERED];
    expect(aheadIn(told)).toHaveLength(1);
    expect(
      aheadIn(told, [
        '2031-05-15',
        'The shipyard of Denna rejected the offer of 40 million euros by Orlan on Thursday.',
      ]),
    ).toEqual([]);
    expect(
      aheadIn(told, [
        '2031-05-15',
        'The shipyard accepted two more ferries for repair on Thursday, its welders said.',
      ]),
    ).toHaveLength(1);
  });
});
