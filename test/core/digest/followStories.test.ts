import { describe, expect, test } from 'vitest';
import {
  addReports,
  closeStories,
  type OpenStories,
  openStories,
} from '../../../src/core/digest/followStories.ts';
import { groupStories } from '../../../src/core/digest/groupStories.ts';
import { readReport } from '../../../src/core/report/readReport.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { ferryReports, gardenReport, harbourPost, islandTimes } from './ferryReports.ts';
import { sagaReports, sagaTurns } from './sagaReports.ts';

const addOneByOne = (reports: readonly Report[], from: OpenStories = openStories()) =>
  reports.reduce((state, report) => addReports(state, [report]).state, from);

const idsIn = ({ stories }: OpenStories) => stories.map(({ reportIds }) => reportIds);

describe('a report that is added', () => {
  test('opens a story, which has its id', () => {
    expect(addReports(openStories(), [harbourPost]).changes).toEqual([
      { kind: 'opened', storyId: 'harbour', reportIds: ['harbour'], takenIn: [] },
    ]);
  });

  test('joins the story that it is like, which keeps its id', () => {
    const before = addOneByOne([gardenReport, harbourPost]);
    const { state, changes } = addReports(before, [islandTimes]);
    expect(changes).toEqual([
      { kind: 'joined', storyId: 'harbour', reportIds: ['island'], takenIn: [] },
    ]);
    expect(idsIn(state)).toEqual([['garden'], ['harbour', 'island']]);
  });

  test('ties stories together: the one opened first keeps its id and names the other', () => {
    const { state, changes } = addReports(addOneByOne([northShore, southShore]), [bothShores]);
    expect(changes).toEqual([
      { kind: 'merged', storyId: 'north', reportIds: ['both'], takenIn: ['south'] },
    ]);
    expect(state.stories.map(({ id, reportIds }) => [id, reportIds])).toEqual([
      ['north', ['north', 'south', 'both']],
    ]);
  });

  test('is passed over when it comes again', () => {
    const state = addOneByOne([harbourPost]);
    expect(addReports(state, [harbourPost])).toEqual({ state, changes: [] });
  });

  test('leaves the state that it was added to as it was', () => {
    const state = addOneByOne([harbourPost]);
    const copy = structuredClone(state);
    addReports(state, [islandTimes]);
    expect(state).toEqual(copy);
  });
});

describe('stories that are followed', () => {
  test('are those of all reports at once', () => {
    const all = [...sagaReports, ...ferryReports, gardenReport];
    const atOnce = groupStories(all).map(({ reports }) => reports.map(({ id }) => id));
    expect(new Set(idsIn(addReports(openStories(), all).state))).toEqual(new Set(atOnce));
  });

  test('of a long saga are one a turn, also where reports come one by one', () => {
    expect(idsIn(addOneByOne(sagaReports))).toEqual(sagaTurns);
  });

  test('hang on no order within what is added together', () => {
    const forwards = addReports(openStories(), sagaReports);
    const backwards = addReports(openStories(), [...sagaReports].reverse());
    expect(backwards).toEqual(forwards);
  });

  test('can be stored as JSON in between', () => {
    const half = addOneByOne(sagaReports.slice(0, 5));
    const stored: OpenStories = JSON.parse(JSON.stringify(half));
    expect(stored).toEqual(half);
    expect(addOneByOne(sagaReports.slice(5), stored)).toEqual(addOneByOne(sagaReports));
  });

  test('keep their id when an earlier report comes late', () => {
    const state = addOneByOne([...sagaReports.slice(0, 3)].reverse());
    expect(state.stories.map(({ id }) => id)).toEqual(['saga 0-2']);
  });

  test.each([1, 2, 3, 5, 8])('have every report once, added %i at a time', (size) => {
    const all = [...sagaReports, ...ferryReports, gardenReport];
    let state = openStories();
    for (let from = 0; from < all.length; from += size) {
      state = addReports(state, all.slice(from, from + size)).state;
    }
    expect(idsIn(state).flat().sort()).toEqual(all.map(({ id }) => id).sort());
    expect(state.stories.every(({ id, reportIds }) => reportIds.includes(id))).toBe(true);
  });

  test('stand any word as a term, also one that means something to JavaScript', () => {
    const odd = readReport({ id: 'odd', text: 'The constructor of the prototype sued to string.' });
    expect(idsIn(addOneByOne([odd, harbourPost]))).toEqual([['odd'], ['harbour']]);
  });
});

describe('closing', () => {
  test('drops the stories that no report from that day on can join', () => {
    const state = addOneByOne(sagaReports);
    expect(idsIn(closeStories(state, '2024-03-27'))).toEqual(sagaTurns.slice(2));
    expect(closeStories(state, '2024-03-01')).toEqual(state);
  });

  test('keeps what is not dated', () => {
    const undated = addOneByOne([readReport({ id: 'undated', text: harbourPost.text })]);
    expect(closeStories(undated, '2034-01-01')).toEqual(undated);
  });
});

const shore = (id: string, title: string, text: string) =>
  readReport({ id, title, text, published: '2024-05-02' });

/** Two reports that share little, and one that has both. */
const northShore = shore(
  'north',
  'Grebe colony vanishes from reed belt',
  'Ornithologists counted no grebe nests in the reed belt this spring. Herons and terns moved elsewhere too, wardens wrote.',
);
const southShore = shore(
  'south',
  'Tannery fined for chromium discharge',
  'A tannery must pay for chromium that reached the creek through a broken culvert. Inspectors sealed its basin.',
);
const bothShores = shore(
  'both',
  'Tannery chromium blamed as grebe colony vanishes from reed belt',
  'Ornithologists blame chromium from the tannery for the vanished grebe nests in the reed belt. Inspectors sealed the basin whose broken culvert led to the creek; herons and terns moved elsewhere.',
);
