import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/core/digest/buildTimeline.ts';
import { compareReports } from '../../../src/core/digest/compareReports.ts';
import { passesGuard } from '../../../src/core/digest/points/guardPoint.ts';
import { writeDigest } from '../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../src/core/report/readReport.ts';
import {
  coastRadio,
  ferryReports,
  gardenReport,
  harbourPost,
  islandTimes,
  lettersOf,
} from './ferryReports.ts';

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
const textsOf = (reports: Parameters<typeof writeDigest>[0], options = {}) =>
  writeDigest(reports, options).points.map(({ text }) => text);

describe('points', () => {
  const digest = writeDigest(ferryReports);

  test('each rests on sentences of the reports, and says nothing that its first one does not', () => {
    expect(digest.points.length).toBeGreaterThan(2);
    const sentences = ferryReports.flatMap((report) =>
      report.sentences.map(({ start, end }) => ({ reportId: report.id, start, end })),
    );
    for (const { text, edits, support } of digest.points) {
      for (const span of support) expect(sentences).toContainEqual(span);
      expect(passesGuard({ text, edits }, lettersOf(ferryReports, support[0]!))).toBe(true);
    }
  });

  test('what two outlets say in other words is one point, resting on both', () => {
    const [passengers] = digest.points.filter(({ text }) => text.includes('40,000 passengers'));
    expect(passengers?.outlets).toEqual(['Coast Radio', 'Harbour Post']);
    const early = writeDigest([harbourPost, islandTimes], { words: 1000 });
    const announced = early.points.filter(({ text }) => /union announced|announced on/.test(text));
    expect(announced.map(({ outlets }) => outlets)).toEqual([['Harbour Post', 'Island Times']]);
  });

  test('a weekday gets its day in brackets', () => {
    const dated = digest.points.find(({ text }) => text.includes('on Tuesday'));
    expect(dated?.text).toMatch(/on Tuesday \[(?:12|19) March\]/);
  });

  test('a sentence that begins in the middle of something is not taken as it stands', () => {
    const texts = textsOf(ferryReports, { words: 1000 });
    expect(texts.filter((text) => /^(?:He|She|But)\b/.test(text))).toEqual([]);
    expect(texts).toContain(
      '[Shop] owners on the islands fear for the spring season, the chamber of trade said.',
    );
  });

  test('no two of them tell the same', () => {
    const texts = textsOf(ferryReports, { words: 1000 });
    expect(texts.filter((text) => text.includes('40,000 passengers'))).toHaveLength(1);
  });

  test('bylines, captions and lines of the page are none', () => {
    const report = readReport({
      id: 'page',
      text: [
        'By Jane Poole',
        'The council of Ostbrook voted on the new bridge across the river after a long debate.',
        'Sign up for our newsletter to get the best of the Ostbrook council every morning.',
        '© 2024 Ostbrook Courier. All rights reserved to the owners of the newspaper.',
      ].join('\n\n'),
    });
    expect(textsOf([report])).toEqual([
      'The council of Ostbrook voted on the new bridge across the river after a long debate.',
    ]);
  });
});

describe('length', () => {
  test('is never above what is asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (words) => {
        const total = textsOf([...ferryReports, gardenReport], { words })
          .map(wordsIn)
          .reduce((sum, count) => sum + count, 0);
        return total <= words;
      }),
      { numRuns: 25 },
    );
  });
});

describe('the same reports', () => {
  test('give the same digest, byte for byte, in whatever order they come', () => {
    const reports = [...ferryReports, gardenReport];
    const expected = JSON.stringify(writeDigest(reports));
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(JSON.stringify(writeDigest(shuffled))).toBe(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('with wordings of one id and one time that differ in anything', () => {
    const { id, text, outlet, title, published } = harbourPost;
    const own = { id, text, published: published!, outlet: outlet!, title: title! };
    const wordings = [
      {},
      { title: 'Crews of the Northern Line to walk out' },
      { outlet: 'Harbour Evening Post' },
      { origin: 'Seawire' },
      { url: 'https://harbour.example/strike' },
      { text: `${text} More follows.` },
      { published: '2024-03-15T00:00:00Z' },
    ].map((other) => readReport({ ...own, ...other }));
    const undated = [{}, { title: 'Late' }, { outlet: 'Evening' }].map((other) =>
      readReport({ id: 'undated', text: coastRadio.text, ...other }),
    );
    const given = [...wordings, ...undated, islandTimes, gardenReport];
    const [whole, differing, days] = [writeDigest, compareReports, buildTimeline].map((tell) =>
      JSON.stringify(tell(given)),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(given, { minLength: given.length }), (shuffled) => {
        expect(JSON.stringify(writeDigest(shuffled))).toBe(whole);
        expect(JSON.stringify(compareReports(shuffled))).toBe(differing);
        expect(JSON.stringify(buildTimeline(shuffled))).toBe(days);
      }),
      { numRuns: 20 },
    );
  });

  test('one report five times under five outlets is one origin', () => {
    const copies = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      readReport({ id, text: harbourPost.text, outlet: `Outlet ${id}`, published: '2024-03-15' }),
    );
    const { points } = writeDigest(copies);
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) {
      expect(point.outlets).toHaveLength(5);
      expect(point.origins).toEqual(['Outlet a']);
    }
  });
});

describe('as of a day', () => {
  test('what was published later is not read', () => {
    const then = writeDigest(ferryReports, { asOf: '2024-03-16' });
    expect(then).toEqual({
      ...writeDigest([harbourPost, islandTimes]),
      asOf: '2024-03-16',
    });
    expect(then.sources.map(({ reportId }) => reportId)).toEqual(['harbour', 'island']);
  });
});

describe('since a day', () => {
  test('what an earlier report says is known and comes last; what has moved is changed', () => {
    const { points } = writeDigest(ferryReports, { since: '2024-03-18' });
    const statuses = points.map(({ status }) => status);
    expect(statuses).toContain('known');
    expect(statuses.lastIndexOf('new')).toBeLessThan(statuses.indexOf('known'));
    const moved = points.find(({ text }) => text.includes('postponed the strike'));
    expect(moved?.status).toBe('changed');
    const passengers = points.find(({ text }) => text.includes('40,000 passengers'));
    expect(passengers?.status ?? 'known').toBe('known');
  });
});

describe('title and sources', () => {
  test('the title is the headline that tells the latest turn', () => {
    expect(writeDigest(ferryReports).title).toBe('Ferry strike put off until June');
  });

  const sinks = (title: string | undefined, published?: string) =>
    readReport({
      id: 'sinks',
      title,
      published,
      text: 'A ferry sank off Harwick on Thursday and 12 people died, the coast guard said.\n\nThe ferry will be raised, the harbour office of Harwick said.',
    });

  test.each([
    ['two words that the report tells of', 'Ferry sinks', '2024-05-03', 'Ferry sinks'],
    [
      'a weekday with its day',
      'Ferry sinks on Thursday',
      '2024-05-03',
      'Ferry sinks on Thursday [2 May]',
    ],
    ['no weekday that may be any', 'Ferry sinks on Thursday', undefined, 'Ferry sinks'],
  ])('a headline gives %s', (_what, title, published, expected) => {
    expect(writeDigest([sinks(title, published)]).title).toBe(expected);
  });

  test('two words that name a place of the page are no title, and a first point keeps its day', () => {
    expect(writeDigest([sinks('Latest news', '2024-05-03')]).title).toBe(
      'A ferry sank off Harwick on Thursday [2 May] and 12 people died, the coast guard said',
    );
  });

  test('the report’s own brackets stay in a title: only an editor’s go', () => {
    const text =
      'The council of Harwick said the mayor [Otto Kroll] would open the new bridge across the river.';
    expect(writeDigest([readReport({ id: 'own', text })]).title).toBe(text.slice(0, -1));
  });

  test('where no spaces show the words, a title is still short', () => {
    const text =
      'これは港の町で木曜日に沈んだ渡し船についての長い記事であり多くの人が亡くなったと警察が伝えた'.repeat(
        20,
      );
    const [story] = writeDigest([readReport({ id: 'ja', text: `${text}。` })]).stories;
    expect(story!.title.length).toBeLessThan(50);
  });

  test('reports without headlines are titled by their first point', () => {
    const bare = readReport({
      id: 'bare',
      text: 'The council of Ostbrook voted on the new bridge across the river after a long debate.',
    });
    expect(writeDigest([bare]).title).toMatch(/^The council of Ostbrook voted/);
  });

  test('sources are numbered in the order published', () => {
    const numbered = writeDigest([coastRadio, islandTimes, harbourPost]).sources;
    expect(numbered.map(({ number, outlet }) => `${number} ${outlet}`)).toEqual([
      '1 Harbour Post',
      '2 Island Times',
      '3 Coast Radio',
    ]);
  });
});

describe('odd reports', () => {
  test('no report at all gives an empty digest that has a title', () => {
    expect(writeDigest([])).toMatchObject({ title: 'No reports', points: [], sources: [] });
  });

  test('reports that have nothing in common are told as several stories', () => {
    const { stories } = writeDigest([...ferryReports, gardenReport]);
    expect(stories.map(({ reportIds }) => [...reportIds].sort())).toEqual(
      expect.arrayContaining([['garden'], ['coast', 'harbour', 'island']]),
    );
  });

  test('invisible characters do not come through', () => {
    const text =
      'The council of Ostbrook\u202e voted on the new\u200b bridge across the river after a debate.';
    expect(textsOf([readReport({ id: 'odd', text })])).toEqual([
      'The council of Ostbrook voted on the new bridge across the river after a debate.',
    ]);
  });

  test('any text is digested, and every point has its letters', () => {
    const sentence = fc
      .array(
        fc.constantFrom(
          'The',
          'minister',
          '"',
          '”',
          'said',
          'He',
          '12',
          'people',
          'on Friday',
          '[',
          '.',
          '\n\n',
          'voted',
          'Ostbrook',
        ),
        {
          minLength: 1,
          maxLength: 60,
        },
      )
      .map((parts) => `Council ${parts.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (texts) => {
        const reports = texts.map((text, at) =>
          readReport({ id: `r${at}`, text, published: '2024-03-15' }),
        );
        for (const { text, edits, support } of writeDigest(reports).points) {
          expect(passesGuard({ text, edits }, lettersOf(reports, support[0]!))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
