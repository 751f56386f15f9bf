import { describe, expect, test } from 'vitest';
import { readClosely } from '../../../../src/core/digest/readClosely.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

type Told = readonly [published: string, text: string];

/** The sentences that a newer report overtakes, those that stand as what was said then with "past" before them. */
const overtakenIn = (...told: readonly Told[]): string[] =>
  readClosely(
    told.map(([published, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published, text }),
    ),
  )
    .overtaken()
    .map(({ line, past }) => `${past ? 'past ' : ''}${line.text}`);

describe('a value that a newer sentence names as what it was is over', () => {
  test('a toll that was lowered, in a sentence that tells nothing else', () => {
    expect(
      overtakenIn(
        [
          '2024-05-06',
          'A dam broke above the town of Orvel on Sunday night. The mayor asked for tents. At least 41 people were killed.',
        ],
        [
          '2024-05-09',
          'The search below the broken dam of Orvel ended on Thursday and the governor lowered the death toll to 37 from 41, as some had been listed twice.',
        ],
      ),
    ).toContain('At least 41 people were killed.');
  });

  test('a count of things that was raised', () => {
    expect(
      overtakenIn(
        [
          '2024-05-06',
          'Lorvia and Sulla agreed on Monday to exchange 60 sailors at the bridge of Denna in June. Both thanked the go-between.',
        ],
        [
          '2024-05-09',
          'Lorvia and Sulla raised the number of sailors that they will exchange at the bridge of Denna from 60 to 85 sailors on Thursday.',
        ],
      ),
    ).toEqual([
      'past Lorvia and Sulla agreed on Monday to exchange 60 sailors at the bridge of Denna in June.',
    ]);
  });

  test.each<readonly [string, string, string]>([
    [
      'the number of something else',
      'The mayor of Orvel said on Monday that 41 houses were flooded below the dam.',
      'The governor of Orvel lowered the death toll of the dam to 37 from 41 on Thursday.',
    ],
    [
      'as many dead of another event',
      'A bus crash in distant Sulla killed 41 people on Monday, the police of Sulla said.',
      'The governor of Orvel lowered the death toll of the dam to 37 from 41 on Thursday.',
    ],
    [
      'another rate of the same country',
      'Inflation in Lorvia was 4.5 percent in April, the statistics office said on Monday.',
      'The central bank of Lorvia raised its rate to 4.9 percent from 4.5 percent on Thursday.',
    ],
    [
      'what a word that only begins like a change is of',
      'The trams of Orvel stop every 10 kilometres on the line to Sulla.',
      'The ticket of Orvel covers more risky trips by tram to Sulla, of from 10 to 20 kilometres.',
    ],
    [
      'another number',
      'At least 44 people were killed by the dam of Orvel on Monday, the mayor said.',
      'The governor of Orvel moved the 37 tents from 41 places below the dam on Thursday.',
    ],
    [
      'the days of a move',
      'The council of Orvel will meet on May 28 with 28 members on the dam.',
      'The council of Orvel moved its meeting on the dam forward to May 14 from May 28.',
    ],
  ])('but not %s', (_, old, now) => {
    expect(overtakenIn(['2024-05-06', old], ['2024-05-09', now])).toEqual([]);
  });

  const WARD = 'The trust closed two wards of the hospital of Orrin on Thursday. ';

  test.each<readonly [string, string, string]>([
    [
      'said of the number as a whole, once and again',
      'A leak at the toll road firm Viamar has exposed the records of some 90,000 drivers, it said on Monday.',
      'The head of Viamar resigned over the leak of records. The firm had spoken of 90,000 drivers, raised the number to 400,000 on Tuesday and to 1.3 million on Wednesday.',
    ],
    [
      'told of people once and of customers then',
      'Viamar said that 400,000 people were affected by a leak of records.',
      'The head of Viamar resigned over the leak of records. It corrected the number of customers to 400,000 on Tuesday and to 1.3 million on Thursday.',
    ],
    [
      'held against what it is now',
      'Nine operations have been cancelled at Orrin.',
      `${WARD}Twenty-one operations have been cancelled at Orrin, up from nine on Monday.`,
    ],
    [
      'of an offer',
      'The trust of Orrin hospital has offered 4 per cent.',
      `${WARD}The trust raised its offer to the nurses of Orrin from 4 to 5.5 per cent.`,
    ],
    [
      'denied beside the right one',
      'Sulla has detained 16 Lorvian sailors and a trawler in Denna, the ministry said.',
      'Eighteen Lorvian sailors, not 16, are held in Denna by the navy of Sulla.',
    ],
    [
      'corrected since',
      'Among the guests of Holm were 61 bathers who were treated for rashes.',
      'The beach of Holm is open. The mayor said 61 bathers were treated for rashes, later corrected to 57.',
    ],
    [
      'that was so many times less',
      'Hackers took the data of 90,000 drivers from Viamar, it said.',
      'Viamar said on Thursday that hackers took the data of 400,000 drivers, more than four times its first estimate.',
    ],
    [
      'named as the first one',
      'Some 340 houses were flooded in the valley of Vey.',
      'The flood of Vey reached 512 houses in the valley, where the county had first spoken of 340 houses.',
    ],
  ])('a value %s', (_, old, now) => {
    expect(overtakenIn(['2024-05-06', old], ['2024-05-09', now]).join()).toContain(old);
  });

  test('as it has come to, step by step', () => {
    const later = readClosely(
      [
        ['2024-05-06', 'The trust of Orrin hospital has offered 4 per cent.'],
        ['2024-05-07', 'The trust raised its offer to the nurses of Orrin from 4 to 5.5 per cent.'],
        [
          '2024-05-09',
          'The trust of Orrin raised its offer from 5.5 to 6.5 per cent in the night.',
        ],
      ].map(([published, text], at) =>
        readReport({ id: `r${at}`, outlet: `Post ${at}`, published: published!, text: text! }),
      ),
    )
      .overtaken()
      .map(({ by, toll }) => by.text.slice(toll!.now.start, toll!.now.end));
    expect(later).toEqual(['6.5 per cent', '6.5 per cent']);
  });

  test.each<readonly [string, string, string]>([
    [
      'what somebody asks for',
      'The trust of Orrin hospital has offered 4 per cent.',
      'The nurses of Orrin want an offer of 9 per cent, not 4 per cent, from the trust of the hospital.',
    ],
    [
      'a sum of the same digits',
      'The office can fine Viamar up to 400,000 crowns for a leak of records.',
      'Viamar corrected the number of records in the leak to 400,000 on Tuesday and to 1.3 million on Thursday.',
    ],
    [
      'how many live there',
      'Orvel has 90,000 inhabitants.',
      'Viamar of Orvel had spoken of 90,000 drivers and raised the number to 400,000.',
    ],
    [
      'another thing of the same number',
      'Nine patients were taken from Orrin to Vell.',
      'Twenty-one operations have been cancelled at Orrin, up from nine on Monday, and patients were taken to Vell.',
    ],
    [
      'another year',
      'In 2011 nine operations were cancelled at Orrin over a strike.',
      'Twenty-one operations have been cancelled at Orrin over the strike, up from nine on Monday.',
    ],
  ])('but not %s, told in other words', (_, old, now) => {
    expect(
      overtakenIn(['2024-05-06', old], ['2024-05-09', now]).filter((one) => one.includes(old)),
    ).toEqual([]);
  });

  test('but not a toll that is the newest one again', () => {
    expect(
      overtakenIn(
        ['2024-05-06', 'Four people died in the crash of Orvel on Thursday.'],
        ['2024-05-07', 'Three people, not four, died in the crash of Orvel.'],
        ['2024-05-09', 'A driver died in hospital, and the crash of Orvel has killed four people.'],
      ),
    ).not.toContain('Four people died in the crash of Orvel on Thursday.');
  });
});
