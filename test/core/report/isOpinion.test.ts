import { expect, test } from 'vitest';
import { writeDigest } from '../../../src/core/digest/writeDigest.ts';
import { isOpinion } from '../../../src/core/report/isOpinion.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

const filed = (url: string | null, title: string | null = null, outlet: string | null = null) =>
  isOpinion({ url, title, outlet });

test.each([
  ['https://post.example/opinion/2024/the-ferries', null, null],
  ['https://post.example/commentisfree/ferries', null, null],
  ['https://post.example/news/op-ed/ferries', null, null],
  [null, 'Opinion | The ferries have to sail', null],
  [null, 'The ferries have to sail - Editorial', null],
  [null, 'The ferries have to sail', 'Harbour Post (Opinion)'],
  [null, 'Comment: The ferries have to sail', null],
  [null, 'Leading article: One ferry is not enough', null],
  [null, 'The ferries have to sail', 'Robert Venn'],
  [null, 'The ferries have to sail', 'Guest Writer - Harbour Post'],
])('what its outlet files as opinion is one: %s %s %s', (url, title, outlet) => {
  expect(filed(url, title, outlet)).toBe(true);
});

test.each([
  ['https://opinion.example/news/ferries-tied-up', null, null],
  ['https://post.example/news/court-gives-opinion-on-ferries', null, null],
  [null, 'Opinion polls see the ferry line lose', null],
  [null, 'The ferries sail', 'Madison Courier'],
  [null, 'The ferries sail', 'Harbour Post'],
  [null, 'The ferries sail', 'Florian Tagblatt'],
  [null, 'Column of smoke over the ferry', null],
  [null, null, null],
])('all else is taken for news: %s %s %s', (url, title, outlet) => {
  expect(filed(url, title, outlet)).toBe(false);
});

const NEWS =
  'The council of Ostbrook voted on Monday to sell all three of its ferries to the Northern Line. The vote was five to four. The crews of the ferries keep their contracts until the spring.';
const COLUMN =
  'The council of Ostbrook has thrown its three ferries to the Northern Line like bread to the gulls. The sale of the ferries is a betrayal of all islanders. The crews of the ferries are the fools of the season.';

const digestOf = (url: string) =>
  writeDigest(
    [
      readReport({
        id: 'column',
        title: 'A betrayal of the ferries of Ostbrook',
        url,
        published: '2024-03-15',
        text: COLUMN,
      }),
      readReport({
        id: 'news',
        title: 'Ostbrook sells its ferries to the Northern Line',
        url: 'https://post.example/news/ferries',
        published: '2024-03-15',
        text: NEWS,
      }),
    ],
    { words: 60 },
  );

test('beside news, a digest is neither called by a column nor begun with one, and says which it is', () => {
  const { title, points, sources } = digestOf('https://gull.example/opinion/ferries');
  expect(title).toBe('Ostbrook sells its ferries to the Northern Line');
  expect(points[0]!.support[0]!.reportId).toBe('news');
  expect(sources.map(({ reportId, opinion }) => [reportId, opinion])).toEqual([
    ['column', true],
    ['news', false],
  ]);
});

test('where all comment, what they say is told', () => {
  const only = writeDigest(
    [readReport({ id: 'column', url: 'https://gull.example/opinion/ferries', text: COLUMN })],
    { words: 60 },
  );
  expect(only.points.length).toBeGreaterThan(0);
});
