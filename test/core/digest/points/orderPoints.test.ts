import { describe, expect, test } from 'vitest';
import { gatherCandidates } from '../../../../src/core/digest/points/gatherCandidates.ts';
import { orderPoints } from '../../../../src/core/digest/points/orderPoints.ts';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import { sagaReports } from '../sagaReports.ts';

test('a saga of weeks begins with its latest turn, and how it came to that is told from day to day back to the first', () => {
  const { points } = writeDigest(sagaReports, { words: 300 });
  const days = points.map(({ support }) =>
    support.map(({ reportId }) => sagaReports.find(({ id }) => id === reportId)!.published!),
  );
  const isLatest = (of: readonly string[]) => of.includes('2024-03-28');
  const older = days.filter((of) => !isLatest(of)).map(([own]) => own!);
  expect(days.findIndex((of) => !isLatest(of))).toBe(days.filter(isLatest).length);
  expect(new Set(older).size).toBeGreaterThan(2);
  expect(older).toEqual(older.toSorted().reverse());
});

test('the latest news stands together, before what was told days ago', () => {
  const takeover = [
    [
      '2026-03-02',
      'Orion Freight offered 4.2 billion dollars for its rival Telva Lines on Monday. Shareholders of Telva have to agree to it. Unions for 6,000 dock workers said they had not been consulted.',
    ],
    [
      '2026-03-09',
      'The competition authority opened an inquiry into the takeover of Telva Lines by Orion Freight on Monday. Orion said it was confident that the authority would agree. Shares of Telva fell 6 percent.',
    ],
    [
      '2026-03-16',
      'Orion Freight walked away from Telva Lines on Monday, saying that conditions set by the competition authority made the takeover impossible. Shares of Telva fell by a third within minutes. Orion will pay Telva a fee of 120 million dollars. Dock workers cheered at the gates of the port of Kessel.',
    ],
  ] as const;
  const reports = takeover.map(([published, text], at) =>
    readReport({ id: `r${at}`, outlet: `Post ${at}`, published, text }),
  );
  const order = writeDigest(reports, { words: 120 }).points.map(
    ({ support }) => support[0]!.reportId,
  );
  expect(order.filter((id) => id === 'r2').length).toBeGreaterThan(2);
  expect(order).toEqual([
    ...order.filter((id) => id === 'r2'),
    ...order.filter((id) => id === 'r1'),
    ...order.filter((id) => id === 'r0'),
  ]);
});

test('a report that nobody knows the day of comes behind the latest news', () => {
  const texts = [
    [undefined, 'Profiles of nine captains of the Northern Line in Ostbrook have been released.'],
    [
      '2026-03-02',
      'Crews refused to sail from Ostbrook because two boilers of the Northern Line had leaked.',
    ],
    ['2026-03-16', 'The parliament in Ostbrook voted to buy the Northern Line on Monday.'],
  ] as const;
  const reports = texts.map(([published, text], at) =>
    readReport({ id: `r${at}`, outlet: `Post ${at}`, published, text }),
  );
  const order = writeDigest(reports, { words: 120 }).points.map(
    ({ support }) => support[0]!.reportId,
  );
  expect(order).toEqual(['r2', 'r0', 'r1']);
});

describe('the first point', () => {
  const panel =
    'A panel of the parliament published its report on the fire of Jan. 6 in the ferry harbour of Ostbrook on Tuesday.';
  const inquiry = 'The harbour committee announced the inquiry two days after the fire broke out.';
  const told = (text: string): string[] =>
    writeDigest([readReport({ id: 'r', outlet: 'Harbour Post', published: '2024-06-11', text })], {
      words: 220,
    }).points.map((point) => point.text);

  test('is the news, though it recalls a day long past', () => {
    expect(told(`${panel} ${inquiry}`)[0]).toContain('published its report');
  });

  test('is no first sentence that tells next to nothing of the story', () => {
    const texts = [
      'Can the master of a ferry follow you home? A woman from Ostbrook says the Northern Line fired her because she deleted an app that followed the crews of its ferries for 24 hours a day, seven days a week.',
      'Would you keep an app that knows where you sleep? The Northern Line fired a woman from Ostbrook who had deleted an app that followed the crews of its ferries at home, her lawyer said.',
      'Seatrack, the app for crews of ferries, runs on over 140 different phones. Ask for a trial of Seatrack on your phones for a month.',
    ];
    const reports = texts.map((text, at) => readReport({ id: `r${at}`, text }));
    expect(writeDigest(reports, { words: 220 }).points[0]!.text).not.toContain('Seatrack');
  });

  test('takes nothing for known, where another one tells the news', () => {
    expect(told(`${inquiry} ${panel}`)[0]).toContain('published its report');
  });

  test('is no quotation, where the news stands only further down', () => {
    const words =
      '“In the minutes before the collision the autopilot of the ferry was engaged at full speed,” the Northern Line said in a statement.';
    const more = '“Nobody on the bridge of the ferry saw the pier,” the Northern Line said.';
    const crash =
      'Olaf Brandt, 38, died when the ferry of the Northern Line slammed into a pier near Ostbrook.';
    expect(told(`${words} ${more} ${more.replace('pier', 'lamp')} ${crash}`)[0]).toBe(crash);
  });
});

test('who somebody is stands above what an editor has named him in', () => {
  const one =
    'Two captains of the Northern Line were sent home on Tuesday over bottles found on a bridge in Ostbrook. Lawrence Berger spoke. “No bottle on a bridge has ever made a passage to Westhaven less safe,” Berger said. Berger smiled. Berger left.';
  const other =
    'The harbour office expects more captains to be sent home before the summer. Four crews have been asked about bottles since March. Lawrence Berger, counsel of the union of captains, is going to speak for two of his clients in Westhaven.';
  const reports = [one, other].map((text, at) =>
    readReport({ id: `r${at}`, outlet: `Post ${at}`, published: '2024-06-11', text }),
  );
  const shown = writeDigest(reports, { words: 220 }).points.map((point) => point.text);
  const place = (part: string) => shown.findIndex((text) => text.includes(part));
  expect(place('counsel of the union')).toBeGreaterThanOrEqual(0);
  expect(place('No bottle on a bridge')).toBeGreaterThan(place('counsel of the union'));
});

describe('where reports go on for days', () => {
  const pointsOf = (reports: readonly (readonly [string, string])[]) =>
    writeDigest(
      reports.map(([published, text], at) =>
        readReport({ id: `r${at}`, outlet: `Post ${at}`, published, text }),
      ),
      { words: 120 },
    ).points.map(({ text }) => text);

  test('what the last report begins with opens, and not what ends it', () => {
    const told = pointsOf([
      [
        '2026-02-04T07:30Z',
        'Orlan Foods raised its bid for Petrel to 4.6 billion crowns on Wednesday. The board of Petrel, led by Nadia Frey, said it would recommend the bid.',
      ],
      [
        '2026-02-05T16:45Z',
        'The competition watchdog said on Thursday that it would examine the takeover of Petrel by Orlan. Shares in both companies fell.',
      ],
    ]);
    expect(told[0]).toContain('competition watchdog');
  });

  test('older reports of one day are told by their hour', () => {
    const told = pointsOf([
      [
        '2026-10-06T10:20Z',
        'The payments app Zippo went down on Tuesday morning. Shops in Ostbrook sent nine of ten customers away.',
      ],
      [
        '2026-10-06T13:00Z',
        'Experts in Ostbrook said that a cyber attack was behind the failure of Zippo. The central bank called a meeting.',
      ],
      [
        '2026-10-06T17:45Z',
        'Zippo ruled out an attack on Tuesday evening and blamed a faulty update. The app was brought back after eight hours.',
      ],
      [
        '2026-10-07T11:30Z',
        'Zippo paid nine crowns to each of its customers on Wednesday. The regulator asked it for a report.',
      ],
    ]);
    const at = (words: string) => told.findIndex((text) => text.includes(words));
    expect(at('paid nine crowns')).toBe(0);
    expect(at('was behind the failure')).toBeGreaterThan(0);
    expect(at('was behind the failure')).toBeLessThan(at('ruled out'));
  });

  test('a report’s first sentence is told before its others', () => {
    const told = pointsOf([
      [
        '2026-07-11T17:55Z',
        'Bale Okafor came off the bench to score twice as Dunmore Rovers beat Ashby Town 2-1 to win the cup. Ashby had led through a penalty by Jorge Mina. Okafor headed the winner in the 93rd minute.',
      ],
      [
        '2026-07-12T10:00Z',
        'Bale Okafor will have an operation on his ankle and miss the start of the season, Dunmore Rovers said on Sunday. Thousands lined the streets for the victory parade.',
      ],
    ]);
    const at = (words: string) => told.findIndex((text) => text.includes(words));
    expect(at('to win the cup')).toBeGreaterThan(0);
    expect(at('to win the cup')).toBeLessThan(at('a penalty'));
    expect(at('to win the cup')).toBeLessThan(at('the winner in'));
  });
});

test('what was done stands before what somebody said of it', () => {
  const reports = [
    'The council of Ostbrook sold its three ferries to the Northern Line on Monday. “We will miss every one of them, and so will the islands,” Mayor Ada Marsh said.',
    'Ostbrook’s council sold the three ferries of the town to the Northern Line on Monday. The Northern Line takes over all crews of the ferries in June.',
  ].map((text, at) =>
    readReport({ id: `r${at}`, outlet: `Post ${at}`, published: '2024-03-04', text }),
  );
  const { points } = writeDigest(reports, { words: 100 });
  const at = (words: string) => points.findIndex(({ text }) => text.includes(words));
  expect(at('takes over')).toBeGreaterThan(0);
  expect(at('We will miss')).toBeGreaterThan(at('takes over'));
});

describe('of two sentences in a row', () => {
  const lead =
    'The harbour of Harwick closed on Friday because a crane fell on its quay.\n\nNobody was hurt in Harwick.';
  const first = 'Divers cut two steel cables on Friday morning.';
  const second = 'Tugs pulled nine barges of steel into Ostbrook bay.';
  const rest =
    '\n\nThe fish market stayed open. Two ferries turned round. A school shut its gates. The town hall lost its lights. Nine trams stood still.';
  /** Where the second one weighs more by itself. */
  const ordered = (text: string) => {
    const reading = readTogether([
      readReport({ id: 'r', text: `${text}${rest}`, published: '2024-05-03' }),
    ]);
    const points = gatherCandidates(reading).candidates.map((candidate) => ({
      candidate,
      support: [candidate.line] as const,
      turn: candidate.text.startsWith('Tugs'),
    }));
    return orderPoints(points, reading)
      .map(({ candidate }) => candidate.text.split(' ')[0]!)
      .filter((word) => word === 'Divers' || word === 'Tugs');
  };

  test('of one paragraph the first is told first', () => {
    expect(ordered(`${lead}\n\n${first} ${second}`)).toEqual(['Divers', 'Tugs']);
  });

  test('of two paragraphs the weightier one is', () => {
    expect(ordered(`${lead}\n\n${first}\n\n${second}`)).toEqual(['Tugs', 'Divers']);
  });
});
