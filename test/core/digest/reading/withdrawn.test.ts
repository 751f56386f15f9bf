import { describe, expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../../src/core/index.ts';
import { AS_REPORTED, OWN, type Sent, WITHDRAWN } from './withdrawnStories.ts';

const digestOf = (sent: readonly Sent[], words = 220) =>
  writeDigest(
    sent.map(([outlet, hour, title, text], at) =>
      readReport({ id: `r${at}`, outlet, title, text, published: `2024-05-06T${hour}:00Z` }),
    ),
    { words },
  );

const pointsOf = (sent: readonly Sent[], words?: number): string =>
  digestOf(sent, words)
    .points.map(({ text }) => text)
    .join('\n');

describe('what a later report says was wrong', () => {
  test.each([...WITHDRAWN, ...OWN])('is no point: $name', ({ reports, wrong, right }) => {
    for (const words of [40, 110, 220]) {
      const points = pointsOf(reports, words);
      expect(points).not.toMatch(wrong);
      if (right !== null && words > 40) expect(points).toMatch(right);
    }
  });

  test.each([...WITHDRAWN, ...OWN])(
    'is no headline, voice or entry of the timeline: $name',
    ({ reports, wrong }) => {
      const { title, voices, timeline } = digestOf(reports);
      const told = [title, ...voices.map(({ text }) => text), ...timeline.map(({ text }) => text)];
      expect(told.join('\n')).not.toMatch(wrong);
    },
  );

  test.each(WITHDRAWN)(
    'stands in the differences as what was said: $name',
    ({ reports, wrong }) => {
      const turns = digestOf(reports).differences.filter(({ kind }) => kind === 'settled');
      expect(turns.some(({ sides }) => wrong.test(sides[0]!.value))).toBe(true);
      expect(turns.every(({ sides }) => sides.length === 2)).toBe(true);
    },
  );

  test.each(OWN)(
    'is no turn of the story where an outlet corrects itself: $name',
    ({ reports }) => {
      expect(digestOf(reports).differences.filter(({ kind }) => kind !== 'only-in')).toEqual([]);
    },
  );
});

describe('what befell another than was told', () => {
  const WOLF: Sent = [
    'Denna Post',
    '08',
    'Bruno shot by hunter',
    'Bruno, the wolf that ran from the zoo of Denna, was shot dead by a hunter near Orla on Monday. The hunter was alone.',
  ];
  const told = (notice: string) => {
    const { points, timeline } = digestOf([WOLF, ['Orla Radio', '18', 'The wolf of Orla', notice]]);
    return [...points, ...timeline].map(({ text }) => text).join('\n');
  };

  test.each([
    'The wolf shot by a hunter near Orla on Monday was a stray and not Bruno, the zoo said.',
    'The wolf shot by a hunter near Orla on Monday was not Bruno but a stray, the zoo said.',
  ])('is told of nobody any more: %s', (notice) => {
    expect(told(notice)).not.toMatch(/Bruno, the wolf/);
    expect(told(notice)).toContain(notice.slice(0, 38));
  });

  test.each([
    'The dog shot by a hunter near Sella on Monday was a stray and not Karo, the zoo said.',
    'The wolf shot by a hunter near Orla on Monday was a danger and not a joy, the zoo said.',
  ])('stands where another is meant: %s', (notice) => {
    expect(told(notice)).toMatch(/Bruno, the wolf/);
  });
});

test('a source is listed under its own headline, though that was wrong', () => {
  const digest = digestOf([
    [
      'Lorvia Alert',
      '08',
      'ALERT: 30 feared drowned in Sella ferry',
      'About 30 people are feared drowned after a ferry ran aground off Sella on Monday. Lifeboats are out.',
    ],
    [
      'Sella Post',
      '11',
      'Three drown as ferry runs aground',
      'Three people drowned when a ferry ran aground off Sella on Monday, the coastguard said. Captain Ida Moor of the coastguard said earlier reports of 30 drowned were wrong.',
    ],
  ]);
  expect(digest.title).not.toMatch(/30/);
  expect(digest.sources.map(({ title }) => title)).toEqual([
    'ALERT: 30 feared drowned in Sella ferry',
    'Three drown as ferry runs aground',
  ]);
});

describe('what was reported stands', () => {
  test.each(AS_REPORTED)('$name', ({ reports, stands }) => {
    const { points, timeline } = digestOf(reports);
    expect([...points, ...timeline].map(({ text }) => text).join('\n')).toMatch(stands);
  });

  test('in a report that tells of the mistake itself, though a copy of it came later', () => {
    const text =
      'The baker Otto Rell, whom a tram had hit in Karsk, died in hospital on Monday, the third dead of the crash. On Sunday the rescue service had already reported three dead, but corrected the number to two the next day because a nurse who had survived was on the list by mistake.';
    const copies: Sent[] = [
      ['Wire', '18:00', 'Third victim of tram crash in Karsk', text],
      ['Harbour Post', '19:00', 'Third victim of tram crash in Karsk', text],
    ];
    expect(digestOf(copies).differences).toEqual([]);
    expect(pointsOf(copies)).toMatch(/Otto Rell/);
  });

  test('where it was reported after the notice', () => {
    const [first, , notice] = WITHDRAWN[0]!.reports;
    const late: Sent = [first![0], '21:00', first![2], first![3]];
    const { timeline } = digestOf([notice!, late]);
    expect(timeline.map(({ text }) => text).join('\n')).toMatch(/was killed in a crash/);
  });
});

test('the order in which the reports arrive changes nothing', () => {
  for (const { reports } of WITHDRAWN.slice(0, 3)) {
    const ids = reports.map((sent, at) => ({ sent, at }));
    const read = ids.map(({ sent: [outlet, hour, title, text], at }) =>
      readReport({ id: `r${at}`, outlet, title, text, published: `2024-05-06T${hour}:00Z` }),
    );
    expect(writeDigest([...read].reverse())).toEqual(writeDigest(read));
  }
});
