import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../../src/core/digest/buildTimeline.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

type Told = readonly [day: string, text: string];

/** The days to come, of reports of May 2024. */
const aheadOf = (...told: readonly Told[]): string[] =>
  buildTimeline(
    told.map(([day, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: `2024-05-${day}`, text }),
    ),
  )
    .filter(({ ahead }) => ahead)
    .map(({ date }) => date);

describe('a plan that a later report gives another day is not ahead on its old one', () => {
  test.each<[string, Told, Told, string]>([
    [
      'in other words',
      ['06', 'The Orlan probe is to touch down on the moon on June 4.'],
      [
        '08',
        'The landing of the Orlan probe is planned for June 5, a day later than first announced.',
      ],
      '2024-06-05',
    ],
    [
      'that it names as planned',
      ['06', 'The trial of the pilot of Denna begins on May 20.'],
      ['08', 'The trial of the pilot of Denna, planned for May 20, has been put back to May 27.'],
      '2024-05-27',
    ],
    [
      'that had another one',
      ['06', 'The first flight of the Orlan is to begin on June 8.'],
      [
        '08',
        'The first flight of the Orlan, which had been planned for June 8, is now expected between June 15 and 20.',
      ],
      '2024-06-15',
    ],
    [
      'a deadline',
      ['06', 'The deadline for bids for the port of Denna is May 20.'],
      ['08', 'The council of Denna moved the deadline for bids from May 20 to June 3.'],
      '2024-06-03',
    ],
    [
      'a period that is told anew',
      ['06', 'The acceptance period for Velm Lines is to run from May 20 to June 17.'],
      ['08', 'The acceptance period will now start on May 27 and end on June 24.'],
      '2024-05-27',
    ],
    [
      'a day that is another one now',
      ['06', 'The trial of Jonas Falk is due to open on May 20.'],
      ['08', 'The trial of Jonas Falk is now due to open on June 3.'],
      '2024-06-03',
    ],
    [
      'a proposal that was decided otherwise',
      ['06', 'The Ashby and Lund schools in Denna would close in August, the council was told.'],
      ['28', 'The Ashby and Lund schools will close in June 2025, the council of Denna decided.'],
      '2025-06-01',
    ],
  ])('%s', (_, plan, later, day) => {
    expect(aheadOf(plan, later)).toEqual([day]);
  });
});

describe('but it is', () => {
  test.each<[string, Told, Told, readonly string[]]>([
    [
      'where something else is moved',
      ['06', 'The council of Denna will vote on the new harbour on May 20.'],
      ['08', 'The vote on the budget of Velm was put off to June 3.'],
      ['2024-05-20', '2024-06-03'],
    ],
    [
      'where something else is to be now',
      ['06', 'The trial of Jonas Falk is due to open on May 20.'],
      ['08', 'The trial of Ida Moor will now open on June 3.'],
      ['2024-05-20', '2024-06-03'],
    ],
    [
      'where another school closes on another day',
      ['06', 'The Ashby school in Denna will close in August.'],
      ['08', 'The Lund school in Velm will close in July.'],
      ['2024-07-01', '2024-08-01'],
    ],
    [
      'where the older report moved it',
      ['06', 'The launch of the Orlan probe was put off to May 20.'],
      ['05', 'The Orlan probe will be launched on May 14, the agency said.'],
      ['2024-05-20'],
    ],
    [
      'where two things of one plan have their days',
      ['06', 'The Orlan probe will be launched on May 20.'],
      ['08', 'The Orlan probe will land on the moon on June 4, a day earlier than planned.'],
      ['2024-05-20', '2024-06-04'],
    ],
  ])('%s', (_, plan, later, days) => {
    expect(aheadOf(plan, later)).toEqual(days);
  });
});

test('a plan in whose stead another one comes is not ahead', () => {
  const plan: Told = [
    '06',
    'The case of the 23 pilots is set down at the bargaining council for June 19.',
  ];
  const later = (opens: string): Told => [
    '08',
    `The pilots of Denna stay at home. ${opens} the case of the pilots will be heard by an arbitrator from May 22, before the date set by the bargaining council.`,
  ];
  expect(aheadOf(plan, later('Instead'))).not.toContain('2024-06-19');
  expect(aheadOf(plan, later('In another town'))).toContain('2024-06-19');
});

test.each([
  'The showing of the slab on May 24 is cancelled.',
  'The showing of the slab of this Friday is being postponed by a week, to May 31.',
])('a plan that a newer report calls off by its day is not ahead: %s', (text) => {
  const plan: Told = [
    '20',
    'The university of Denna plans to show the slab to the public on May 24.',
  ];
  expect(aheadOf(plan, ['22', text])).not.toContain('2024-05-24');
  expect(aheadOf(plan, ['22', 'The quay of Denna is open.'])).toContain('2024-05-24');
});
