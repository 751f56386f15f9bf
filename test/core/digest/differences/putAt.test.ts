import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../../src/core/digest/compareReports.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const conflictsIn = (text: string): readonly (readonly [string, ...string[]])[] =>
  compareReports(
    [
      ['Echo', 'The square of Ostbrook was full on Monday of people who want the ferry back.'],
      ['Post', `The square of Ostbrook was full on Monday. ${text}`],
    ].map(([outlet, body], at) =>
      readReport({ id: `r${at}`, outlet: outlet!, published: '2024-05-06', text: body! }),
    ),
  )
    .filter(({ kind }) => kind === 'conflict')
    .map(({ about, sides }) => [about, ...sides.map(({ value }) => value)]);

describe('Two who put one thing at two figures, side by side', () => {
  test.each([
    [
      'Police put the crowd at 18,000. Organisers spoke of 60,000.',
      [
        'Which figure for the crowd?',
        'Police put the crowd at 18,000',
        'Organisers spoke of 60,000',
      ],
    ],
    [
      'The line put the delay at 40 minutes. Passengers said 90 minutes.',
      [
        'Which figure for the delay?',
        'The line put the delay at 40 minutes',
        'Passengers said 90 minutes',
      ],
    ],
    [
      'The museum puts their value at 11 million euros, the insurer at 18 million.',
      [
        'Which figure for the value?',
        'The museum puts their value at 11 million euros',
        'the insurer at 18 million',
      ],
    ],
    [
      'The survey gave its magnitude as 5.7, the centre in Ostbrook as 5.9.',
      [
        'Which figure for the magnitude?',
        'The survey gave its magnitude as 5.7',
        'the centre in Ostbrook as 5.9',
      ],
    ],
    [
      'The commission put turnout at 64.2 percent, the ministry at 62.7 percent.',
      [
        'Which figure for the turnout?',
        'The commission put turnout at 64.2 percent',
        'the ministry at 62.7 percent',
      ],
    ],
  ])('differ: %s', (text, difference) => {
    expect(conflictsIn(text)).toEqual([difference]);
  });

  test.each([
    ['of another thing', 'Police put the crowd at 18,000. Organisers spoke of 20 arrests.'],
    ['of the same mouth', 'Police put the crowd at 18,000. Police spoke of 20,000.'],
    ['of the same figure', 'Police put the crowd at 18,000. Organisers spoke of 18,000.'],
    ['of two things in one list', 'Police put the dead at nine, the injured at 40.'],
    ['of another thing in one sentence', 'The survey gave its magnitude as 5.7, its depth as 10.'],
    ['a rank', 'The survey gave its magnitude as 5.7, the newspapers as strong.'],
    ['far apart', 'Police put the crowd at 18,000. Organisers spoke of 12.'],
  ])('do not where the second is %s', (_, text) => {
    expect(conflictsIn(text)).toEqual([]);
  });

  test('are one difference, however many reports tell it', () => {
    const told = (text: string, at: number) =>
      readReport({ id: `r${at}`, outlet: `Outlet ${at}`, published: '2024-05-06', text });
    const differences = compareReports([
      told(
        'The square of Ostbrook was full. Police put the crowd at 18,000. Organisers spoke of 60,000.',
        0,
      ),
      told(
        'Ostbrook wants its ferry back. The police put the crowd at 18,000, the organisers at 60,000 people.',
        1,
      ),
      told('The police put the crowd at 3,000 in Harwick. Organisers spoke of 5,000.', 2),
    ]).filter(({ kind }) => kind === 'conflict');
    expect(
      differences.map(({ sides }) =>
        sides.map(({ support }) => support.map((one) => one.reportId).sort()),
      ),
    ).toEqual([
      [
        ['r0', 'r1'],
        ['r0', 'r1'],
      ],
      [['r2'], ['r2']],
    ]);
  });
});
