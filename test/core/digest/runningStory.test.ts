import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

type Told = readonly [day: string, outlet: string, title: string, text: string];

const digestOf = (told: readonly Told[], words: number) =>
  writeDigest(
    told.map(([published, outlet, title, text], at) =>
      readReport({ id: `r${at}`, outlet, title, published, text }),
    ),
    { words },
  );

const RESIGNS: readonly Told[] = [
  [
    '2024-08-10',
    'Harbour Post',
    'Governor Kroll resigns after inquiry',
    'North Sulla Gov. Ada Kroll resigned from office on Saturday, a week after an inquiry found that she had hidden payments from the ferry line.',
  ],
  [
    '2024-08-10',
    'Island Times',
    'Kroll resigns as governor of North Sulla',
    'Gov. Ada Kroll of North Sulla said on Saturday that she would resign, brought down by payments of the ferry line that an inquiry laid open.',
  ],
  [
    '2024-08-10',
    'Coast Radio',
    'North Sulla: Kroll steps down',
    'North Sulla Gov. Ada Kroll has resigned after an inquiry found that she took money from the ferry line and told nobody.',
  ],
];

const STORM: readonly Told[] = [
  [
    '2024-08-21',
    'Harbour Post',
    'Kroll declares state of emergency as storm nears',
    'North Sulla Gov. Ada Kroll declared a state of emergency on Wednesday for the coast of North Sulla, where a hurricane is expected at the weekend.',
  ],
  [
    '2024-08-21',
    'Island Times',
    'Hurricane on its way to North Sulla',
    'Gov. Ada Kroll of North Sulla has declared a state of emergency as a hurricane comes nearer.',
  ],
];

describe('what one person does on two days', () => {
  const told = digestOf([...RESIGNS, ...STORM], 90).points.map(({ text }) => text);

  test('is told both times, though names and office are the same', () => {
    expect(told.some((text) => text.includes('emergency'))).toBe(true);
    expect(told.some((text) => /resign/.test(text))).toBe(true);
  });

  test('the newer first', () => {
    expect(told[0]).toContain('emergency');
  });
});

test('a topic of weeks begins with what goes on, though an older story has more reports', () => {
  const school: readonly Told[] = [
    [
      '2024-09-12',
      'Harbour Post',
      'Teachers of Ostbrook begin strike',
      'Teachers in all schools of Ostbrook began a strike for smaller classes on Thursday.',
    ],
    [
      '2024-09-12',
      'Coast Radio',
      'Strike closes schools in Ostbrook',
      'The schools of Ostbrook stayed closed on Thursday as teachers went on strike for smaller classes.',
    ],
  ];
  const { stories, points } = digestOf([...RESIGNS, ...school], 120);
  expect(stories[0]!.reportIds).toEqual(['r3', 'r4']);
  expect(points[0]!.text).toContain('strike');
});
