import { describe, expect, test } from 'vitest';
import { groupStories } from '../../../src/core/digest/groupStories.ts';
import { readReport } from '../../../src/core/report/readReport.ts';
import { ferryReports, gardenReport, harbourPost } from './ferryReports.ts';
import { sagaReports, sagaTurns } from './sagaReports.ts';

const idsOf = (stories: ReturnType<typeof groupStories>) =>
  stories.map(({ reports }) => reports.map(({ id }) => id));

test('reports of one event are one story, in the order published; others stand apart', () => {
  expect(idsOf(groupStories([gardenReport, ...ferryReports].reverse()))).toEqual([
    ['garden'],
    ['harbour', 'island', 'coast'],
  ]);
});

test('a story is called by a headline, and has the id of its first report', () => {
  const stories = groupStories(ferryReports);
  expect(stories).toMatchObject([{ id: 'harbour', title: 'Ferry strike put off until June' }]);
});

test('the same words a month later are another story', () => {
  const later = readReport({
    id: 'later',
    outlet: 'Harbour Post',
    title: 'Northern Line crews announce ferry strike',
    published: '2024-05-02',
    text: harbourPost.text,
  });
  expect(idsOf(groupStories([harbourPost, later]))).toEqual([['harbour'], ['later']]);
});

describe('a long saga', () => {
  test('is one story a turn, though every report tells the background again', () => {
    expect(idsOf(groupStories(sagaReports))).toEqual(sagaTurns);
  });

  test('of many days is not one chain, though each day is like the next', () => {
    const daily = Array.from({ length: 30 }, (_, at) =>
      readReport({
        id: `day ${String(at).padStart(2, '0')}`,
        title: `Search for the ferry Aurora, day ${at + 1}`,
        published: `2024-04-${String(at + 1).padStart(2, '0')}`,
        text: `Ships searched for the missing ferry Aurora on day ${at + 1}. Sector ${at + 40} was combed by ${at + 3} ships off Westhaven, and divers waited for calmer water.`,
      }),
    );
    const stories = groupStories(daily);
    const longest = Math.max(...stories.map(({ reports }) => reports.length));
    expect(stories.length).toBeGreaterThan(1);
    expect(longest).toBeLessThanOrEqual(14);
  });
});

test('equal copies are one story, in whatever order they are given', () => {
  const copies = ['Coast Radio', 'Copy Daily', 'Harbour Post', 'Island Times', 'Green Weekly'].map(
    (outlet, at) => readReport({ ...plain(harbourPost), id: `copy ${at}`, outlet }),
  );
  const expected = [copies.map(({ id }) => id), ['garden']];
  expect(idsOf(groupStories([...copies, gardenReport]))).toEqual(expected);
  expect(idsOf(groupStories([gardenReport, ...copies].reverse()))).toEqual(expected);
});

describe('few and many', () => {
  test('no report is no story', () => {
    expect(groupStories([])).toEqual([]);
  });

  test('reports without headlines and dates are grouped by their words', () => {
    const bare = ferryReports.map(({ id, text }) => readReport({ id, text }));
    expect(idsOf(groupStories(bare))).toEqual([['coast', 'harbour', 'island']]);
  });
});

const plain = ({ text, title, published }: typeof harbourPost) => ({
  text,
  title: title ?? undefined,
  published: published ?? undefined,
});
