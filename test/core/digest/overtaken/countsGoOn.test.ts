import { expect, test } from 'vitest';
import { tellLater } from '../../../../src/commands/show/later.ts';
import { compareReports, readReport, writeDigest } from '../../../../src/core/index.ts';

type Told = readonly [published: string, text: string];

const read = (reports: readonly Told[]) =>
  reports.map(([published, text], at) =>
    readReport({ id: `r${at}`, outlet: `Post ${at}`, published, text }),
  );

/** The values of one question, with whether they go on. */
const valuesOf = (about: string, reports: readonly Told[]): string =>
  compareReports(read(reports))
    .filter((one) => one.about === about)
    .map(({ kind, sides }) => `${kind}: ${sides.map(({ value }) => value).join(', ')}`)
    .join('; ');

const flood: readonly Told[] = [
  [
    '2026-04-06',
    'At least nine people have been killed and 52 are missing after floods in the Orrin valley, officials said on Monday. Bridges are gone and two villages are cut off.',
  ],
  [
    '2026-04-07',
    'The death toll from the floods in the Orrin valley rose to 17 on Tuesday, and 21 people were still missing, officials said. Rain has stopped.',
  ],
  [
    '2026-04-08',
    'The floods in the Orrin valley have killed 22 people, officials said on Wednesday. Five people were still missing, governor Ida Brosch said.',
  ],
];

test('the missing of a disaster grow fewer to the last report, wherever it tells them', () => {
  expect(valuesOf('How many missing?', flood)).toBe('development: 52, 21 people, Five people');
  expect(valuesOf('How many dead?', flood)).toContain('22 people');
});

test('who was brought out is missing no more', () => {
  const told = valuesOf('How many missing?', [
    flood[0]!,
    [
      '2026-04-08',
      'Rescuers brought the last 13 missing people of the Orrin valley floods out of a mill alive on Wednesday. The bridges will be built anew.',
    ],
  ]);
  expect(told).not.toContain('13');
});

const crash: readonly Told[] = [
  [
    '2026-03-02',
    'Two people were killed when a tram derailed in Port Wessel on Monday, police said. The tram hit a wall at Cable Street.',
  ],
  [
    '2026-03-03',
    'A third person has died after a tram derailed in Port Wessel, the hospital said on Tuesday. The driver has not been questioned yet.',
  ],
  [
    '2026-03-05',
    'A fourth victim has died after a tram derailed in Port Wessel, police said on Thursday. Trams will run again on Friday.',
  ],
];

test('the last of the dead counts them all', () => {
  expect(valuesOf('How many dead?', crash)).toBe(
    'development: Two people, A third person has died, A fourth victim has died',
  );
});

test('and is told still, with what it came to', () => {
  const digest = writeDigest(read(crash));
  const told = digest.points.map((point) => `${point.text}${tellLater(point, digest)}`).join('\n');
  expect(told).toMatch(/A third person has died .*later: A fourth victim/);
});

test('a third shop, a third of the passengers and the third day are no dead', () => {
  const told = valuesOf('How many dead?', [
    crash[0]!,
    [
      '2026-03-04',
      'A third tram was stopped in Port Wessel on Wednesday after one derailed, and a third of the passengers are in hospital. A sixth inspector joined the inquiry on its third day.',
    ],
  ]);
  expect(told).toBe('');
});

test('a third person who was hurt has not died', () => {
  const told = valuesOf('How many dead?', [
    crash[0]!,
    [
      '2026-03-04',
      'A third person was found hurt after a tram derailed in Port Wessel, police said on Wednesday. Cable Street is closed.',
    ],
  ]);
  expect(told).toBe('');
});

const fever: readonly Told[] = [
  [
    '2026-05-04',
    'A third person has died of measles in Tarnby and the number of cases has risen to 34, the health office of Tarnby said on Monday. Schools are closed.',
  ],
  [
    '2026-05-08',
    'A teacher brought measles to Tarnby, the health office said on Friday. There have been 58 confirmed cases since April 12.',
  ],
];

test('cases are counted since the first day as well', () => {
  expect(valuesOf('How many cases?', fever)).toBe('development: 34, 58 confirmed cases');
});

test('those of some days are not all', () => {
  const [first] = fever;
  expect(
    valuesOf('How many cases?', [
      first!,
      [
        '2026-05-08',
        'A teacher brought measles to Tarnby, the health office said on Friday. There have been 58 new cases since Monday.',
      ],
    ]),
  ).toBe('');
});

test('a death that is counted over several events is no toll of one', () => {
  const hotel: readonly Told[] = [
    [
      '2026-05-04',
      'Five people died in a fire at a hotel in Orme on Monday. It is the second death in Orme this year in a hotel.',
    ],
    [
      '2026-05-05',
      'A fire at a hotel in Orme killed five people on Monday. A guest was hurt. The hotel had been shut in 2024.',
    ],
  ];
  expect(valuesOf('How many dead?', hotel)).toBe('');
});
