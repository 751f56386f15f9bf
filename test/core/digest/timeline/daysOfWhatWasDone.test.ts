import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../../src/core/digest/buildTimeline.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

type Told = readonly [day: string, text: string];

/** "2024-05-06 …", for each entry; "ahead" where it is still to come. Reports are of May 2024, a Wednesday the first. */
const entriesOf = (...told: readonly Told[]): string[] =>
  buildTimeline(
    told.map(([day, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: `2024-05-${day}`, text }),
    ),
  ).map(({ date, text, ahead }) => `${date} ${ahead ? 'ahead ' : ''}${text}`);
const onDay = (day: string, ...told: readonly Told[]): string[] =>
  entriesOf(...told).filter((entry) => entry.startsWith(`2024-05-${day}`));

const LATER: Told = ['13', 'The mayor of Denna, Ida Moor, flew home from Lorvia on Sunday.'];

describe('what was only planned for a day that is over is none of its events', () => {
  test.each<[string, Told, string]>([
    ['a vote', ['06', 'The council of Denna will vote on Thursday on the new harbour.'], '09'],
    ['a funeral', ['06', 'Jonas Falk will be buried after a service in Denna on Friday.'], '10'],
    ['a talk', ['06', 'The council of Denna is to discuss the harbour on Thursday.'], '09'],
    ['an election', ['02', 'The election of a new mayor in Denna is on May 11.'], '11'],
    [
      'on its own day',
      ['09T06:00Z', 'The council of Denna will vote on Thursday on the new harbour.'],
      '09',
    ],
  ])('%s', (_, plan, day) => {
    expect(onDay(day, plan, LATER)).toEqual([]);
  });

  test('nor is the year that a budget is for a day to come', () => {
    const plan: Told = [
      '06',
      'The minister Ida Moor will present the budget for 2027 on Thursday.',
    ];
    expect(entriesOf(plan, LATER).filter((entry) => entry.includes('budget'))).toEqual([]);
  });

  test('another report that tells it as done has the day', () => {
    expect(
      onDay(
        '10',
        ['06', 'Jonas Falk will be buried after a service in Denna on Friday.'],
        ['06', 'The singer Jonas Falk will be buried after a service in Denna on Friday.'],
        [
          '11',
          'Thousands of people lined the streets of Denna on Friday for the singer Jonas Falk.',
        ],
      ),
    ).toEqual([expect.stringContaining('lined the streets')]);
  });
});

describe('but', () => {
  test('it is ahead as long as its day is', () => {
    const plan: Told = ['06', 'The council of Denna will vote on Thursday on the new harbour.'];
    expect(onDay('09', plan)).toEqual([expect.stringContaining('ahead The council')]);
  });

  test('on the last day it may be still to come', () => {
    const plan: Told = ['09', 'The council of Denna will vote on Thursday on the new harbour.'];
    expect(onDay('09', plan)).toHaveLength(1);
  });

  test('what was said on a day of what is to come was said', () => {
    const said: Told = [
      '10',
      'The bridge of Denna will stay closed for weeks, the council said on Friday.',
    ];
    expect(onDay('10', said, LATER)).toHaveLength(1);
  });

  test('what was done before midnight where it was done is no plan', () => {
    const done: Told = ['06', 'A tram hit a wall in Denna and killed two people on May 7.'];
    expect(onDay('07', done, LATER)).toHaveLength(1);
  });
});

describe('a sentence stands under the day of what it tells', () => {
  test.each<[string, Told, string, string]>([
    [
      'not under that of a march it speaks of',
      [
        '14',
        'Police in Denna admitted on Tuesday that officers had beaten a boy at Saturday’s march.',
      ],
      '14',
      '11',
    ],
    [
      'not under that of the one it is about',
      [
        '15',
        'A wolf shot near Denna on Monday was no wolf but a dog, the forest office said on Wednesday.',
      ],
      '15',
      '13',
    ],
    [
      'not under that of whom it means',
      ['15', 'The boy of nine who vanished on Monday was found in a barn near Denna on Wednesday.'],
      '15',
      '13',
    ],
  ])('%s', (_, told, own, other) => {
    expect(onDay(own, told)).toHaveLength(1);
    expect(onDay(other, told)).toEqual([]);
  });

  test('but under both where it tells of both', () => {
    const told: Told = [
      '15',
      'Ida Moor lost the vote in Denna on Monday and resigned on Wednesday.',
    ];
    expect(entriesOf(told)).toHaveLength(2);
  });

  test('and under that of a march where it has no other', () => {
    const told: Told = ['14', 'A boy lost an eye at Saturday’s march in Denna.'];
    expect(onDay('11', told)).toHaveLength(1);
  });
});

describe('of a day of which no two reports tell the same', () => {
  const FREED: Told = ['06T09:00Z', 'A robber let three clerks of a bank in Denna go on Monday.'];
  const STORMED: Told = [
    '06T15:00Z',
    'Police stormed the bank at the river on Monday and freed the last two.',
  ];

  test('what two reports begin with stands there, in the order in which it was told', () => {
    expect(onDay('06', STORMED, FREED)).toEqual([
      expect.stringContaining('let three clerks'),
      expect.stringContaining('stormed the bank'),
    ]);
  });

  test('but not what a report tells besides', () => {
    const [hour, text] = STORMED;
    const besides: Told = [hour, `The market of Denna was empty. ${text}`];
    expect(onDay('06', FREED, besides)).toHaveLength(1);
  });

  test('nor one that is told of an older day', () => {
    const later: Told = [
      '08',
      'Police stormed the bank at the river on Monday and freed the last two.',
    ];
    expect(onDay('06', FREED, later)).toHaveLength(1);
  });
});
