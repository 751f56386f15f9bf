import { expect, test } from 'vitest';
import {
  buildTimeline,
  compareReports,
  readReport,
  writeDigest,
} from '../../../../src/core/index.ts';

type Told = readonly [published: string, text: string];

const read = (reports: readonly Told[]) =>
  reports.map(([published, text], at) =>
    readReport({ id: `r${at}`, outlet: `Post ${at}`, published, text }),
  );
const pointsOf = (reports: readonly Told[]): string =>
  writeDigest(read(reports))
    .points.map(({ text }) => text)
    .join('\n');

const endedIn = (reports: readonly Told[]): string =>
  compareReports(read(reports))
    .filter(({ about }) => about.startsWith('Is it still so'))
    .map(({ sides }) => sides[0]!.value)
    .join('\n');

const plan: Told = [
  '2026-09-14',
  'The fire station at Ostry has been saved, but the stations at Dell and Mark Hill are to close in June, the county of Sorrel said on Monday. Dell has had a station since 1911.',
];
const vote: Told = [
  '2026-09-22',
  'The county of Sorrel keeps all its fire stations after its assembly met on Tuesday night. Members voted by 31 to 12 against closing the stations at Dell and Mark Hill.',
];

test('what was to be closed is not told so once it is kept, nor is it ahead', () => {
  const told = pointsOf([plan, vote]);
  expect(told).toContain('against closing');
  expect(told).not.toContain('are to close in June');
  expect(endedIn([plan, vote])).toContain('are to close');
  const ahead = buildTimeline(read([plan, vote])).filter(({ date }) => date > '2026-09-22');
  expect(ahead).toEqual([]);
});

test.each<[why: string, later: Told]>([
  [
    'other stations are kept',
    [
      '2026-09-22',
      'The county of Velm keeps all its police posts after its assembly met on Tuesday night. Members voted by 31 to 12 against closing the posts at Ruhl and Stein.',
    ],
  ],
  [
    'somebody only wants to keep them',
    [
      '2026-09-22',
      'Members of the assembly of Sorrel were urged on Tuesday to vote against closing the fire stations at Dell and Mark Hill. The assembly meets next week.',
    ],
  ],
  [
    'a promise is not kept',
    [
      '2026-09-22',
      'A promise to keep the fire stations at Dell and Mark Hill open was broken by Sorrel, firefighters said on Tuesday. They marched to the assembly.',
    ],
  ],
])('what holds is told: %s', (_why, later) => {
  expect(endedIn([plan, later])).toBe('');
});

const LIBRARY: Told = [
  '2026-05-04',
  'The city of Orme will close the Fenwick library in September, mayor Ada Lind said on Monday. The library has 40,000 books.',
];

test.each([
  'Orme scrapped its plan to close the Fenwick library on Wednesday.',
  'Orme reversed its decision to close the Fenwick library on Wednesday.',
  'The closure of the Fenwick library in Orme was overturned by a court on Wednesday.',
  'Orme keeps the Fenwick library, the council decided on Wednesday.',
])('a plan is over: %s', (text) => {
  expect(endedIn([LIBRARY, ['2026-05-20', text]])).toContain('will close');
});

test.each([
  'The city of Orme rejected an offer for the Fenwick library building on Wednesday.',
  'A court in Orme rejected an appeal against the closure of the Fenwick library on Wednesday.',
  'An appeal against the closure of the Fenwick library in Orme was rejected on Wednesday.',
  'The council of Orme rejected a proposal to keep the Fenwick library open on Wednesday.',
  'Orme withdrew 4,000 old books from the Fenwick library on Wednesday.',
  'The mayor of Orme kept her silence over the Fenwick library on Wednesday.',
])('a plan holds: %s', (text) => {
  expect(endedIn([LIBRARY, ['2026-05-20', text]])).toBe('');
});

test('a plan that never was, is not reversed', () => {
  const told = pointsOf([
    [
      '2026-09-14',
      'The county of Sorrel published its budget on Monday. Sorrel said it had no plans to close the fire stations at Dell and Mark Hill.',
    ],
    vote,
  ]);
  expect(told).toContain('no plans to close');
});

test('what somebody would do or did not know yet makes way for what came of it', () => {
  const told = pointsOf([
    [
      '2026-03-02',
      'A dyke broke at Harl on Monday and water ran into 40 cellars. Engineer Nora Veit said she did not know how deep the gap was. The dyke was built in 1962.',
    ],
    [
      '2026-03-03',
      'Divers measured the gap in the dyke at Harl on Tuesday and found it three metres deep. Mayor Timo Raab said he would wait for the county.',
    ],
    [
      '2026-03-05',
      'The dyke at Harl was closed with 300 sandbags on Thursday. Forty cellars are dry again.',
    ],
  ]);
  expect(told).not.toContain('did not know');
  expect(told).not.toContain('would wait');
  expect(told).toContain('built in 1962');
});

test('what was said of the past stays', () => {
  const told = pointsOf([
    [
      '2026-03-02',
      'A dyke broke at Harl on Monday and water ran into 40 cellars. Engineer Nora Veit said she would have closed the road. Veit said she had warned the county twice.',
    ],
    ['2026-03-05', 'The dyke at Harl was closed with 300 sandbags on Thursday.'],
  ]);
  expect(told).toContain('had warned the county');
  expect(told).toContain('would have closed the road');
});

const doubts: Told = [
  '2026-11-05',
  'Health director Otto Brahm lost a vote in the senate of Aldau by two votes on Thursday. Brahm said he would consider his position.',
];

test('who would consider his position has done so when he resigned', () => {
  const ahead: Told = [
    '2026-11-05',
    'Health director Otto Brahm lost a vote in the senate of Aldau by two votes on Thursday. Brahm said he would consider his position over the weekend.',
  ];
  const resigned: Told = [
    '2026-11-06',
    'Otto Brahm resigned as health director of Aldau on Friday, a day after the senate voted against him.',
  ];
  expect(
    buildTimeline(read([ahead, resigned]))
      .map(({ text }) => text)
      .join('\n'),
  ).not.toContain('consider');
  const other: Told = [
    '2026-11-06',
    'Finance director Ida Kohl resigned in Aldau on Friday, a day after the senate voted against her.',
  ];
  expect(
    buildTimeline(read([ahead, other]))
      .map(({ text }) => text)
      .join('\n'),
  ).toContain('consider his position over the weekend');
  expect(pointsOf([doubts])).toContain('consider his position');
});
