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
});
