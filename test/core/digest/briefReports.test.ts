import { describe, expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../src/core/index.ts';

type Told = readonly [published: string, text: string];

const pointsOf = (reports: readonly Told[], words = 120): string =>
  writeDigest(
    reports.map(([published, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published, text }),
    ),
    { words },
  )
    .points.map(({ text }) => text)
    .join(' ');

describe('of a report of a few sentences each one is news, however brief', () => {
  const acquitted =
    'A court in Veldt acquitted the former transport minister Tomas Adler of corruption on Friday.';
  test.each([
    'Prosecutors said they would appeal.',
    'Adler smiled and left the court.',
    'Turnout of the public was small.',
    'Adler becomes a free man.',
    'Adler has wept.',
  ])('%s', (brief) => {
    expect(pointsOf([['2026-03-27', `${acquitted} ${brief}`]])).toContain(brief);
  });

  test.each([
    ['what it is about is not told', 'The crews were glad.'],
    ['it has no verb', 'Pictures and more.'],
    ['it goes on from another one', 'They were glad of the verdict.'],
  ])('but not where %s', (_, brief) => {
    expect(pointsOf([['2026-03-27', `${acquitted} ${brief}`]])).not.toContain(brief);
  });

  test('and in a long report a brief one mostly leans on what is around it', () => {
    const long = Array.from(
      { length: 6 },
      (_, at) =>
        `Witness number ${at + 2} told judges of a meal for ${at + 20} crowns in Ostbrook.`,
    ).join(' ');
    const brief = 'Prosecutors said they would appeal.';
    expect(pointsOf([['2026-03-27', `${acquitted} ${long} ${brief}`]], 400)).not.toContain(brief);
  });
});

describe('what was so on an older day, and may be over, is told no more', () => {
  const found: Told = [
    '2026-09-13T17:30Z',
    'Lena Baum, the hiker who had been missing on Mount Orla since Friday, was found alive on Sunday afternoon. Karl Imhof, who heads the rescuers, spoke of great luck on Sunday evening.',
  ];
  const suspended = (second: string): Told => [
    '2026-09-13T08:00Z',
    `The search for the missing hiker Lena Baum was suspended on Saturday night because of snow. ${second}`,
  ];

  test.each([
    'A helicopter will fly again from Brig if the weather allows.',
    'Snow is expected above 2,000 metres near the Grey Hut.',
    'Nine rescuers with dogs have been flown to the Grey Hut.',
  ])('%s', (state) => {
    expect(pointsOf([suspended(state), found])).not.toContain(state);
  });

  test.each([
    'Nine rescuers with dogs searched the slopes near the Grey Hut.',
    'Mount Orla is the highest peak of the Vadland range.',
  ])('but what was done, or never changes: %s', (told) => {
    expect(pointsOf([suspended(told), found])).toContain(told);
  });

  test('nor what a count has come to, where nobody tells a newer one', () => {
    const told = pointsOf(
      [
        [
          '2026-08-02T06:00Z',
          'A wildfire broke out near Pine Lake on Saturday evening. The fire near Pine Lake has burned 300 hectares, the forest service said.',
        ],
        [
          '2026-08-03T19:00Z',
          'A firefighter died on Monday when a tree fell on his truck near Pine Lake. The fire near Pine Lake has burned 4,200 hectares and destroyed 38 homes.',
        ],
        [
          '2026-08-05T12:00Z',
          'Heavy rain overnight helped crews at the Pine Lake fire, officials said on Wednesday. Police arrested a man from Denna who is suspected of having lit the fire.',
        ],
      ],
      200,
    );
    expect(told).toContain('4,200 hectares');
    expect(told).not.toContain('300 hectares');
  });

  test('nor is it left out where nothing is newer', () => {
    const state = 'Snow is expected above 2,000 metres near the Grey Hut.';
    expect(pointsOf([suspended(state)])).toContain(state);
  });
});
