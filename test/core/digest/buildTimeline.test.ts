import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/core/digest/buildTimeline.ts';
import { readReport } from '../../../src/core/report/readReport.ts';
import { ferryReports, lettersOf } from './ferryReports.ts';

describe('the ferry strike', () => {
  const entries = buildTimeline(ferryReports);

  test('days are absolute and in order', () => {
    const dates = entries.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(dates).toEqual(expect.arrayContaining(['2024-03-12', '2024-03-14', '2024-03-19']));
  });

  test('one event of one day is one entry, resting on every sentence that dates it', () => {
    const [announced] = entries.filter(({ text }) => /announced/.test(text));
    expect(announced?.support.map(({ reportId }) => reportId).sort()).toEqual([
      'harbour',
      'island',
    ]);
    for (const span of announced!.support)
      expect(lettersOf(ferryReports, span)).toMatch(/Thursday/);
  });

  test('what is still to come is ahead, as a span where it is one', () => {
    expect(entries.filter(({ ahead }) => ahead)).toMatchObject([
      { date: '2024-06-01', until: '2024-06-30', text: expect.stringContaining('postponed') },
    ]);
  });

  test('a plan that was moved is not announced any more', () => {
    expect(entries.filter(({ date }) => date.startsWith('2024-04'))).toEqual([]);
  });
});

test('`dates` bounds the number of days, and the days that most reports tell stay', () => {
  const [only, ...others] = buildTimeline(ferryReports, { dates: 1 });
  expect(others).toEqual([]);
  expect(only).toMatchObject({ date: '2024-03-14', until: null, ahead: false });
});

test('without a day of its own a report gives only dates that state their year', () => {
  const report = readReport({
    id: 'undated',
    text: 'The council of Ostbrook voted on Friday. The old bridge was closed to lorries on 3 May 2019 after an inspection.',
  });
  expect(buildTimeline([report]).map(({ date }) => date)).toEqual(['2019-05-03']);
});
