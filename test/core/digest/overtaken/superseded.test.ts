import { expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../../src/core/index.ts';

type Told = readonly [published: string, text: string];

const pointsOf = (reports: readonly Told[]): string =>
  writeDigest(
    reports.map(([published, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published, text }),
    ),
    { words: 120 },
  )
    .points.map(({ text }) => text)
    .join(' ');

const after: Told = [
  '2026-07-02',
  'Kessel Rovers’ move for Daniel Okafor collapsed on Thursday after the striker failed his medical. Doctors of the club found an old injury in his knee.',
];

test('what somebody was at is not told below what came of it', () => {
  const told = pointsOf([
    [
      '2026-07-01',
      'Kessel Rovers are close to signing the striker Daniel Okafor from Lindholm for nine million crowns. Okafor scored 19 goals last season.',
    ],
    after,
  ]);
  expect(told).toContain('collapsed');
  expect(told).not.toContain('close to signing');
});

test('nor who was trapped below how they came out', () => {
  const told = pointsOf([
    [
      '2026-11-02',
      'Five students and a guide have been trapped in a flooded cave near Sorvo since Saturday. Rescuers heard knocking on Monday.',
    ],
    [
      '2026-11-06',
      'The last two students and their guide were brought out of the Sorvo cave on Friday, six days after the flood. They are in good health.',
    ],
  ]);
  expect(told).toContain('were brought out');
  expect(told).not.toContain('have been trapped');
});

test('nor who is trapped below how some of them came out', () => {
  const told = pointsOf([
    [
      '2026-07-01T11:00Z',
      'Fourteen miners are trapped 300 metres below ground after an explosion in a coal mine near Karsk. Rescue teams are on their way.',
    ],
    [
      '2026-07-01T20:00Z',
      'Five of the miners trapped near Karsk were brought out alive on Wednesday evening. Doctors of the hospital in Brandmoor looked after them.',
    ],
  ]);
  expect(told).toContain('brought out alive');
  expect(told).not.toContain('are trapped');
});

test('nor a plan for the day of the last report, which begins with what came of it', () => {
  const told = pointsOf([
    [
      '2026-01-15',
      'Aurel Stan will be buried after a state funeral in Brana on Saturday. Twenty heads of state have said that they will come.',
    ],
    [
      '2026-01-17',
      'Tens of thousands of people lined the streets of Brana on Saturday for the funeral of Aurel Stan. A band played the songs of his youth.',
    ],
  ]);
  expect(told).toContain('lined the streets');
  expect(told).not.toContain('will be buried');
});

test.each([
  [
    'where the newer report is of another matter',
    'Northbridge City are close to signing the coach Emil Roth from Lindholm for nine million crowns.',
  ],
  [
    'where it is a plan whose day may come',
    'Kessel Rovers will play without the striker Daniel Okafor in the cup final of Lindholm in September.',
  ],
])('but is %s', (_, first) => {
  expect(pointsOf([['2026-07-01', `${first} The ground holds 20,000 people.`], after])).toContain(
    first,
  );
});

test('nor what was so days ago below what was done since on the same matter', () => {
  const told = pointsOf([
    [
      '2026-11-03',
      'The owners of Kessel Rovers say they are fully behind manager Otto Venn after five defeats. Venn was hired in July.',
    ],
    [
      '2026-11-08',
      'Kessel Rovers sacked manager Otto Venn on Sunday after a sixth defeat left the owners no choice. His deputy takes over for now.',
    ],
    after,
  ]);
  expect(told).toContain('sacked');
  expect(told).not.toContain('fully behind');
});

test('but what was to be on a day that it names is told', () => {
  const told = pointsOf([
    [
      '2026-03-05',
      'The owners of Kessel Rovers will meet on March 8 to decide on manager Otto Venn. Venn was hired in July.',
    ],
    [
      '2026-03-20',
      'Kessel Rovers and manager Otto Venn won the cup on Friday, to the joy of the owners. It was their first cup.',
    ],
  ]);
  expect(told).toContain('will meet on March 8');
});
