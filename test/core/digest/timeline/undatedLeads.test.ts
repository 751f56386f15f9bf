import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../../src/core/digest/buildTimeline.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

type Told = readonly [published: string, text: string];

/** "2024-05-06 The first words", of reports of May 2024, a Wednesday the first. */
const entriesOf = (...told: readonly Told[]): string[] =>
  buildTimeline(
    told.map(([day, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: `2024-05-${day}`, text }),
    ),
  ).map(({ date, text }) => `${date} ${text.split(' ').slice(0, 3).join(' ')}`);

describe('what a report begins with as just done stands at the day of the report', () => {
  test('where no sentence names the day', () => {
    expect(
      entriesOf([
        '08T16:00Z',
        'Jonas Falk has been sacked as coach of Denna after a sixth defeat.',
      ]),
    ).toEqual(['2024-05-08 Jonas Falk has']);
  });

  test('with the end of a contract in it', () => {
    expect(
      entriesOf([
        '08T16:00Z',
        'Denna have appointed Ida Moor as coach on a contract until June 2026.',
      ]),
    ).toEqual(['2024-05-08 Denna have appointed']);
  });

  test('before a sentence that has the day only on the side', () => {
    expect(
      entriesOf(
        [
          '08T16:00Z',
          'Police have arrested two men over the theft of a violin from a hall in Denna.',
        ],
        ['09T16:00Z', 'Two suspects arrested on Wednesday led the owner to the violin in Velm.'],
      ),
    ).toContain('2024-05-08 Police have arrested');
  });
});

describe('but not', () => {
  test.each<[string, Told]>([
    ['in the morning', ['08T06:00Z', 'Jonas Falk has been sacked as coach of Denna.']],
    ['where only the day is known', ['08', 'Jonas Falk has been sacked as coach of Denna.']],
    [
      'where it is so for long',
      ['08T16:00Z', 'Jonas Falk has coached the club of Denna for years.'],
    ],
    ['where it is a state', ['08T16:00Z', 'Jonas Falk has been a coach in Denna and in Velm.']],
    [
      'where the report names another day',
      ['08T16:00Z', 'Jonas Falk has been sacked as coach of Denna. The board of the club met.'],
    ],
  ])('%s', (name, [day, text]) => {
    const more = name.includes('another') ? ' He was called in by the club on Monday.' : '';
    expect(entriesOf([day, text + more]).filter((entry) => entry.startsWith('2024-05-08'))).toEqual(
      [],
    );
  });
});

describe('a second thing of one day', () => {
  test('stands beside what two reports tell, where a report of the night begins with it', () => {
    expect(
      entriesOf(
        ['06T17:00Z', 'The court of Denna on Monday declared Ida Moor the winner of the election.'],
        ['07T05:00Z', 'Denna’s court declared Ida Moor the winner of the election on Monday.'],
        ['07T04:00Z', 'Jonas Falk conceded defeat late Monday and wished his rival luck in Denna.'],
      ),
    ).toContain('2024-05-06 Jonas Falk conceded');
  });

  test('nobody knows which woman died', () => {
    expect(
      entriesOf(['08', 'Four people fell ill in Denna. The woman, 79, died on Monday.']),
    ).toEqual([]);
  });
});
