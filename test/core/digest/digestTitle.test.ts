import { expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../src/core/index.ts';

test('where no report has a headline, a digest is called by its first point, though an editor cut its beginning', () => {
  const report = readReport({
    id: 'r',
    text: 'What a day. But the council of Ostbrook has bought all nine ferries of the Northern Line for 40 million euros. The crews of the ferries keep their jobs until the end of 2031, the council said.',
  });
  const { title, points } = writeDigest([report], { words: 220 });
  expect(points[0]!.text).toMatch(/^\[The\] council of Ostbrook has bought/);
  expect(title).toBe(
    'The council of Ostbrook has bought all nine ferries of the Northern Line for 40 million euros',
  );
});

test('a digest is not called by what was: a headline older than what it begins with makes way', () => {
  const reports = [
    [
      '2026-04-08T07:00:00Z',
      'Gunman holds hostages in bank',
      'A gunman is holding eight people hostage in a bank in Telm. Police have sealed off the centre of the town.',
    ],
    [
      '2026-04-08T09:30:00Z',
      'Two hostages freed',
      'Two hostages were freed from the bank in Telm. Six people are still being held in it.',
    ],
    [
      '2026-04-08T13:00:00Z',
      'All hostages free',
      'All eight hostages in Telm are free. They were unharmed, and the gunman was arrested, police said.',
    ],
  ].map(([published, title, text], at) =>
    readReport({
      id: `r${at}`,
      outlet: `Post ${at}`,
      published: published!,
      title: title!,
      text: text!,
    }),
  );
  const { title, points } = writeDigest(reports, { words: 120 });
  expect(points[0]!.text).toBe('All eight hostages in Telm are free.');
  expect(title).toBe('All hostages free');
});

const toldAt = (told: readonly (readonly [published: string, title: string, text: string])[]) =>
  told.map(([published, title, text], at) =>
    readReport({ id: `${title} ${at}`, outlet: `Post ${at}`, published, title, text }),
  );

const ferries = toldAt([
  [
    '2026-04-08T07:00:00Z',
    'Ferry crews of the Northern Line walk out over night shifts',
    'Crews of the Northern Line walked out in Ostbrook on Wednesday over night shifts. Nine ferries of the Northern Line stayed in the harbour of Ostbrook.',
  ],
  [
    '2026-04-09T07:00:00Z',
    'Northern Line gives in to ferry crews over night shifts',
    'The Northern Line gave in to its ferry crews over night shifts on Thursday. All nine ferries left the harbour of Ostbrook by noon.',
  ],
  [
    '2026-04-09T09:00:00Z',
    'Ferry crews of the Northern Line cheer end of night shifts',
    'The Northern Line will end night shifts for its ferry crews in May, it said in Ostbrook on Thursday. The crews cheered in the harbour.',
  ],
]);

test('each further story is called by its latest turn as well, and not by an older headline that tells more', () => {
  const bank = toldAt([
    [
      '2026-04-08T08:00:00Z',
      'Gunman holds eight hostages in bank in Telm, police say',
      'A gunman is holding eight people hostage in a bank in Telm, police said on Wednesday. Police have sealed off the centre of Telm.',
    ],
    [
      '2026-04-08T18:00:00Z',
      'All hostages free',
      'All eight hostages in the bank in Telm were freed on Wednesday evening, police said. The gunman was arrested unharmed.',
    ],
  ]);
  const { stories } = writeDigest([...ferries, ...bank], { words: 300 });
  expect(stories.map(({ title }) => title)).toEqual([
    expect.stringContaining('Northern Line'),
    'All hostages free',
  ]);
});

test('a further story that has no points keeps its own title', () => {
  const bake = toldAt([
    [
      '2026-04-08T08:00:00Z',
      'Sulla bakes the longest loaf of bread',
      'Sulla baked the longest loaf of bread of the islands on Wednesday, 90 metres from end to end.',
    ],
  ]);
  const { points, stories } = writeDigest([...ferries, ...bake], { words: 30 });
  expect(points.every(({ storyId }) => storyId === stories[0]!.id)).toBe(true);
  expect(stories[1]!.title).toBe('Sulla bakes the longest loaf of bread');
});

test('a digest is called by the headline that tells what it begins with, not by one of the same day that tells less of it', () => {
  const { title, points } = writeDigest(
    toldAt([
      [
        '2026-04-09',
        'Ferry strike called off',
        'Ferry crews of the Northern Line called off their strike on Thursday after the line agreed to end night shifts. Their union said the vote was unanimous.',
      ],
      [
        '2026-04-09',
        'Cheers as the first ferry in two days docks',
        'There were cheers in Ostbrook on Thursday as the first ferry since Tuesday docked with bread and post. “I ran out of milk on the first day,” grocer Vera Lund said.',
      ],
    ]),
  );
  expect(points[0]!.text).toContain('called off their strike');
  expect(title).toBe('Ferry strike called off');
});

test('a digest is called by no figure that was put right since, nor by a column instead', () => {
  const reports = [
    [
      '2026-05-19',
      'Dairy strike over as 71% vote to accept',
      'The strike at Shore Dairies is over. The number of yes votes was 71 per cent of all ballots, the union said.',
    ],
    [
      '2026-05-21',
      'Opinion: eleven days in May',
      'The union corrected on Friday what it had said of the strike at Shore Dairies: 68.4 per cent of all ballots had a yes, not 71 per cent.',
    ],
  ].map(([published, title, text], at) =>
    readReport({
      id: `r${at}`,
      outlet: `Outlet ${at}`,
      published: published!,
      title: title!,
      text: text!,
    }),
  );
  const { title, differences } = writeDigest(reports);
  expect(differences.map(({ kind }) => kind)).toEqual(['settled']);
  expect(title).toBe('The strike at Shore Dairies is over');
});
