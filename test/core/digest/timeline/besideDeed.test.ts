import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../../src/core/digest/buildTimeline.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

type Told = readonly [day: string, text: string];

/** "2024-05-06", "2024-05-20 ahead": reports are of May 2024, a Wednesday the first. */
const entriesOf = (...told: readonly Told[]) =>
  buildTimeline(
    told.map(([day, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: `2024-05-${day}`, text }),
    ),
  );
const daysOf = (...told: readonly Told[]): string[] =>
  entriesOf(...told).map(({ date, ahead }) => `${date}${ahead ? ' ahead' : ''}`);

describe('a date of something else than what the sentence tells is no day of it', () => {
  test.each([
    [
      'of whom it tells',
      'The port of Denna has a new head, Ida Moor, who ran the port of Velm in March.',
    ],
    [
      'of what it tells',
      'Police in Denna are looking for the owner of a truck that killed two people in March.',
    ],
    ['up to which it was so', 'The engineer Jonas Falk worked at the port of Denna until March.'],
    [
      'the end of a term',
      'The club of Denna have appointed Jonas Falk as coach on a contract until June 2026.',
    ],
    [
      'what might come of it',
      'The mayor of Denna sold the tram, a step that could cost her the office in November.',
    ],
    [
      'whose price it is',
      'Falk Lines will pay a third more than the closing price of the port of Denna on March 8.',
    ],
    ['of what it is held against', 'The port of Denna loaded fewer ships than in March.'],
    [
      'a flood long over',
      "The number of the dead of last weekend's flood in Denna has risen to nine.",
    ],
    ['a mark on a thing', 'The tins of Denna carry a best-before date of March 2027.'],
    ['a mark on tins', 'Denna recalled all tins with a best-before date in 2026.'],
    ['a habit', 'The court of Denna, which usually sits in June, has a new head.'],
    ['when a bond ends', 'Bonds of the port of Denna maturing in 2031 fell by three cents.'],
    [
      'of which somebody only speaks',
      '"A pledge until 2031 is a pledge to leave in 2032," said Ida Moor, who runs the port of Denna.',
    ],
    ['with an open if', 'Whoever wins, the council of Denna will sell the port in 2026.'],
  ])('%s', (_, text) => {
    expect(daysOf(['08', text])).toEqual([]);
  });

  test.each([
    ['"We will leave the port of Denna in 2026," said Ida Moor, who runs it.'],
    ['"In 2026 the ferry of Denna starts again," said Ida Moor, who runs the port.'],
    ['The port of Denna will mostly be closed in 2026.'],
    ['The port of Denna will issue bonds in 2026 to pay for a quay.'],
  ])('but a day of what will be done is: %s', (text) => {
    expect(daysOf(['08', text])).toEqual(['2026-01-01 ahead']);
  });

  test('the day that something is moved from is not to come', () => {
    expect(
      daysOf(['08', 'The council of Denna moved the deadline for bids from May 20 to June 3.']),
    ).toEqual(['2024-06-03 ahead']);
  });

  test('nor the one that was planned first', () => {
    expect(daysOf(['08', 'The hall of Denna will open on June 3 instead of May 20.'])).toEqual([
      '2024-06-03 ahead',
    ]);
  });

  test('what somebody says of today is no event of the day', () => {
    expect(
      daysOf(['08', '"We do not decide today who is right," said the judge Ida Moor.']),
    ).toEqual([]);
  });

  test('a sentence with two days to come stands at the first of them', () => {
    expect(
      daysOf(['08', 'Trams will run in Denna from May 20, with all lines open on May 27.']),
    ).toEqual(['2024-05-20 ahead']);
  });
});

describe('but it is a day of the sentence', () => {
  test.each([
    [
      'what somebody who is told of did',
      'Ida Moor, who led the port, died in Denna on May 6.',
      '2024-05-06',
    ],
    [
      'what was said',
      'The bridge of Denna will stay shut for weeks, the council said on May 6.',
      '2024-05-06',
    ],
    [
      'what was told with that',
      'Police said that two people died on May 6 in Denna.',
      '2024-05-06',
    ],
    ['when it did happen', 'The bridge of Denna did not open until May 6.', '2024-05-06'],
    [
      'how long there is time',
      'Bidders for the port of Denna have until May 20 to make an offer.',
      '2024-05-20 ahead',
    ],
    [
      'a plan of whom it tells',
      'The bill goes to the council of Denna, which will vote on May 20.',
      '2024-05-20 ahead',
    ],
    ['from when on', 'Trams will run in Denna from May 20.', '2024-05-20 ahead'],
    ['an event by its day', "The mayor Ida Moor won Sunday's election in Denna.", '2024-05-05'],
  ])('%s', (_, text, day) => {
    expect(daysOf(['08', text])).toEqual([day]);
  });
});

describe('a day that only tells which ones is no day of what is told of them', () => {
  const daysOf = (text: string) =>
    buildTimeline([readReport({ id: 'r', outlet: 'Post', published: '2026-09-30', text })]).map(
      ({ date }) => date,
    );

  test.each([
    'The concerts canceled in May will not be made up, and all tickets are paid back.',
    'The boats seized on Monday were brought back to Lorne without their nets and sails.',
  ])('%s', (text) => {
    expect(daysOf(text)).not.toContain('2026-09-28');
    expect(daysOf(text).filter((day) => day.startsWith('2026-05'))).toEqual([]);
  });

  test('but of what was done', () => {
    expect(
      daysOf('The mayor of Velden resigned on Monday and moved to Lorne with his family.'),
    ).toContain('2026-09-28');
  });
});

test('a decision that was to come is not ahead where a later report begins with it', () => {
  const heard = [
    '2026-06-12',
    'The supreme court heard the case of the bakers on Thursday. A decision is expected by June 30.',
  ] as const;
  const ahead = (reports: readonly (readonly [published: string, text: string])[]) =>
    buildTimeline(
      reports.map(([published, text], at) =>
        readReport({ id: `r${at}`, outlet: `Post ${at}`, published, text }),
      ),
    ).filter((entry) => entry.ahead);
  expect(ahead([heard])).toHaveLength(1);
  expect(
    ahead([
      heard,
      ['2026-06-26', 'The supreme court ruled on Friday that bakers need no licence.'],
    ]),
  ).toEqual([]);
});

describe('a sentence stands at the day of what was done', () => {
  test.each([
    [
      'and not at that of saying so',
      'Jonas Falk spent Monday night in the prison of Denna, the governor confirmed on Tuesday.',
      ['2024-05-06'],
    ],
    [
      'and not at one in what was said in passing',
      'Jonas Falk has left the port of Denna after it admitted on Tuesday that it had known of a leak on May 2.',
      ['2024-05-07'],
    ],
    [
      'but at that of saying where the other one only tells which thing is meant',
      'The ferry lost on Monday was sunk by its own crew, the port of Denna confirmed on Tuesday.',
      ['2024-05-07'],
    ],
    [
      'or where that one is of a thing with a number',
      'The Orlan-2 ferry lost on Monday was sunk by its own crew, the port of Denna confirmed on Tuesday.',
      ['2024-05-07'],
    ],
    [
      'or where something else is told of it',
      'The bones of Denna, presented on Monday as the oldest ever found, are younger than claimed, the port said on Tuesday.',
      ['2024-05-06', '2024-05-07'],
    ],
    [
      'or where it is of whom is spoken',
      'A woman listed among the dead on Monday night is alive in Denna, the port said on Tuesday.',
      ['2024-05-06', '2024-05-07'],
    ],
    [
      'or where it is the end of a span',
      'The port of Denna loaded 20 ships in the week ended May 5, the council said on Tuesday.',
      ['2024-05-05', '2024-05-07'],
    ],
  ])('%s', (_, text, days) => {
    expect(daysOf(['08', text])).toEqual(days);
  });
});

test.each([
  [
    'what somebody asked for by then',
    'Ida Moor said she had asked for the plans of Denna to be published by the end of June.',
    ['2024-06-21 ahead'],
  ],
  [
    'what somebody wants by then',
    'The council of Denna wants an answer of the port by the end of June.',
    ['2024-06-21 ahead'],
  ],
  [
    'but no span that only draws near',
    'The council of Denna wants an answer of the port as the holidays in June draw near.',
    [],
  ],
])('ahead is %s', (_, text, days) => {
  expect(daysOf(['08', text])).toEqual(days);
});
