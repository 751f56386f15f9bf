import { describe, expect, test } from 'vitest';
import { type Report, readReport, writeDigest } from '../../../src/core/index.ts';
import {
  courier,
  depotInputs,
  depotReports,
  laterReport,
  valleyPost,
} from '../../reports/depot.ts';
import { gardenReport } from './ferryReports.ts';

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('One report', () => {
  test('is digested, and named as one', () => {
    const digest = writeDigest([valleyPost]);
    expect(digest.basis).toBe('one-report');
    expect(digest.points.length).toBeGreaterThan(1);
    expect(digest.stories).toHaveLength(1);
  });
});

describe('The same report five times', () => {
  const copies = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    readReport({ ...depotInputs.valley, id, url: undefined, outlet: `Outlet ${id}` }),
  );

  test('is one copy, and every point has one origin', () => {
    const digest = writeDigest(copies);
    expect(digest.basis).toBe('one-copy');
    expect(digest.points.length).toBeGreaterThan(1);
    for (const { outlets, origins } of digest.points) {
      expect([outlets.length, origins.length]).toEqual([5, 1]);
    }
  });

  test('is one origin where an agency wrote different texts', () => {
    const byAgency = [depotInputs.valley, depotInputs.courier].map((input) =>
      readReport({ ...input, origin: 'Seawire' }),
    );
    expect(writeDigest(byAgency).basis).toBe('one-origin');
  });

  test('tells nothing new to who had one of them', () => {
    const earlier = writeDigest(copies.slice(0, 1));
    expect(writeDigest(copies, { since: earlier }).silence).toBe('nothing-new');
  });
});

describe('Reports that have nothing in common', () => {
  const rail = laterReport(
    [
      'The parliament of Lorvia passed a law on Thursday that lets trains run without a guard at night.',
      'Opposition member Tova Rask called the law a gamble with the safety of passengers.',
    ].join('\n\n'),
    { id: 'rail', title: 'Lorvia lets night trains run without guards', published: '2024-05-02' },
  );
  const reports = [gardenReport, ...depotReports, rail];

  test('are separate stories, the largest first, of equals the newer one, and no point is without its story', () => {
    const { stories, points } = writeDigest(reports);
    expect(stories.map(({ reportIds }) => reportIds)).toEqual([
      ['courier', 'valley'],
      ['rail'],
      ['garden'],
    ]);
    const order = points.map(({ storyId }) => stories.findIndex(({ id }) => id === storyId));
    expect(order).toEqual([...order].sort());
    expect(new Set(order)).toEqual(new Set([0, 1, 2]));
    for (const { storyId, support } of points) {
      const { reportIds } = stories.find(({ id }) => id === storyId)!;
      for (const { reportId } of support) expect(reportIds).toContain(reportId);
    }
  });

  test.each([30, 60, 120, 220])('keep together to %s words', (words) => {
    const used = writeDigest(reports, { words }).points.reduce(
      (sum, { text }) => sum + wordsIn(text),
      0,
    );
    expect(used).toBeLessThanOrEqual(words);
  });

  test('use at least 85 of 100 words where the reports have them to say', () => {
    const used = writeDigest(reports, { words: 120 }).points.reduce(
      (sum, { text }) => sum + wordsIn(text),
      0,
    );
    expect(used).toBeGreaterThanOrEqual(0.85 * 120);
  });

  test('are all listed, also those that no words are left for', () => {
    const { stories, points } = writeDigest(reports, { words: 40 });
    expect(stories).toHaveLength(3);
    expect(new Set(points.map(({ storyId }) => storyId))).toEqual(new Set([stories[0]!.id]));
  });

  test('put what is new first, however small its story', () => {
    const digest = writeDigest(reports, { since: writeDigest([gardenReport, ...depotReports]) });
    expect(digest.points[0]).toMatchObject({ storyId: 'rail', status: 'new' });
  });
});

describe('Reports without dates, outlets and titles', () => {
  const bare = [depotInputs.valley, depotInputs.courier].map(({ id, text }) =>
    readReport({ id, text }),
  );

  test('are listed by how they begin', () => {
    for (const { reportId, title } of writeDigest(bare).sources) {
      const { text } = bare.find(({ id }) => id === reportId)!;
      expect(title!.length).toBeGreaterThan(20);
      expect(text).toContain(title!.replace(/…$/, ''));
    }
  });

  test('are digested, with the first point for a title', () => {
    const digest = writeDigest(bare);
    expect(digest.points.length).toBeGreaterThan(2);
    expect(digest.points[0]!.text).toContain(digest.title.replace(/ …$/, ''));
    expect(digest.sources.every(({ outlet, published }) => !outlet && !published)).toBe(true);
    expect(digest.asOf).toBeNull();
  });

  test('are new since a day, since nobody can say that they are older', () => {
    const { points } = writeDigest(bare, { since: '2024-05-03' });
    expect(points.length).toBeGreaterThan(2);
    expect(new Set(points.map(({ status }) => status))).toEqual(new Set(['new']));
  });

  test('are known to who had a digest of them', () => {
    expect(writeDigest(bare, { since: writeDigest(bare) })).toMatchObject({
      silence: 'nothing-new',
      since: null,
    });
  });
});

describe('A report that is only a quotation', () => {
  test('has no point of its own: the words are nobody’s', () => {
    const only = readReport({
      id: 'only',
      text: '“We lost half of our trams in a single night and nobody slept.”',
    });
    expect(writeDigest([only])).toMatchObject({ points: [], silence: 'only-quotations' });
  });

  test('with its speaker is told as that speaker’s', () => {
    const said = laterReport(
      '“We lost half of our trams in a single night and nobody slept,” depot manager Ida Korhonen said.',
      { id: 'said' },
    );
    const [point] = writeDigest([said]).points;
    expect(point?.text).toContain('Ida Korhonen said');
  });
});

describe('What there is no room for', () => {
  test('is told apart from what cannot be told', () => {
    expect(writeDigest(depotReports, { words: 3 })).toMatchObject({
      points: [],
      silence: 'no-room',
    });
    expect(writeDigest([readReport({ id: 'x', text: 'In short.' })])).toMatchObject({
      points: [],
      silence: 'no-sentence',
    });
    expect(writeDigest([])).toMatchObject({
      points: [],
      silence: 'nothing-read',
      basis: 'nothing',
    });
  });
});

describe('Very many reports', () => {
  test('are digested in memory, several stories among them', { timeout: 120_000 }, () => {
    const towns = ['Ostbrook', 'Westhaven', 'Kilmory', 'Tarnholt', 'Veldaas', 'Norrby', 'Ashmere'];
    const things = ['bridge', 'harbour', 'library', 'stadium', 'tunnel', 'hospital', 'museum'];
    const reports: Report[] = Array.from({ length: 600 }, (_, at) => {
      const [town, thing] = [towns[at % 7]!, things[(at % 49) % 7]!];
      return laterReport(
        `The council of ${town} voted on Thursday to rebuild the ${thing} for ${20 + (at % 7)} million crowns.\n\n` +
          `Residents of ${town} had asked for the ${thing} since the flood, council member number ${at} said.`,
        { id: `r${at}`, published: `2024-05-0${1 + (at % 7)}` },
      );
    });
    const digest = writeDigest(reports);
    expect(digest.sources).toHaveLength(600);
    expect(digest.points.length).toBeGreaterThan(0);
    expect(writeDigest(reports, { since: digest }).silence).toBe('nothing-new');
  });
});

describe('A report full of markup, emoji and marks of direction', () => {
  const hostile = laterReport(
    [
      '🚋🔥 <b>The council</b> of Northbridge \u202Evoted\u202C on Friday to buy forty new trams from a maker in the north.',
      'The *mayor* @everyone thanked the crews on Friday and [promised](https://thief.example) them a day off in June.',
      'A spokesman for the <@U123456> transport office said the depot\u200B will be \u2066rebuilt\u2069 on Mill Street by autumn.',
    ].join('\n\n'),
    {
      id: 'hostile',
      published: '2024-05-03',
      title: '\u202E<!channel> **Trams** \u{1F6A8} [x](https://thief.example)',
    },
  );

  test('keeps its places in the text, and shows no invisible character', () => {
    const digest = writeDigest([hostile, courier]);
    const shown = JSON.stringify([
      digest.title,
      digest.points.map(({ text }) => text),
      digest.timeline.map(({ text }) => text),
      digest.differences.map(({ about, sides }) => [about, sides.map(({ value }) => value)]),
      digest.stories.map(({ title }) => title),
    ]);
    expect(shown).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069]/);
    for (const { support } of digest.points) {
      for (const { reportId, start, end } of support) {
        const { text } = [hostile, courier].find(({ id }) => id === reportId)!;
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      }
    }
  });

  test('is remembered as any other', () => {
    expect(writeDigest([hostile], { since: writeDigest([hostile]) }).silence).toBe('nothing-new');
  });
});
