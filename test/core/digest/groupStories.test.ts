import { describe, expect, test } from 'vitest';
import { groupStories } from '../../../src/core/digest/groupStories.ts';
import { readReport } from '../../../src/core/report/readReport.ts';
import { ferryReports, gardenReport, harbourPost } from './ferryReports.ts';

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

describe('few and many', () => {
  test('no report is no story', () => {
    expect(groupStories([])).toEqual([]);
  });

  test('reports without headlines and dates are grouped by their words', () => {
    const bare = ferryReports.map(({ id, text }) => readReport({ id, text }));
    expect(idsOf(groupStories(bare))).toEqual([['coast', 'harbour', 'island']]);
  });
});
