import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/core/digest/buildTimeline.ts';
import { writeDigest } from '../../../src/core/digest/writeDigest.ts';
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

test('of a day that very many sentences date none is left out of account', () => {
  const early = Array.from({ length: 70 }, (_, at) =>
    readReport({
      id: `a${at}`,
      outlet: `Early ${at}`,
      published: '2024-05-02',
      text: `Shop number ${at} in street ${at} of Lorvia sold its ${1000 + at}th lamp named model${at} on Thursday.`,
    }),
  );
  const late = ['Coast Radio', 'Island Times', 'Harbour Post'].map((outlet, at) =>
    readReport({
      id: `z${at}`,
      outlet,
      published: '2024-05-03',
      text: 'A ferry of the Northern Line sank off the pier of Westhaven on Thursday in heavy rain.',
    }),
  );
  const entries = buildTimeline([...early, ...late]);
  const [sank] = entries.filter(({ text }) => text.includes('ferry'));
  expect(sank?.support.map(({ reportId }) => reportId).sort()).toEqual(['z0', 'z1', 'z2']);
});

test('of several stories each gives the days that matter most, in the order of days', () => {
  const story = (
    id: string,
    days: readonly number[],
    small: (day: number) => string,
    great: string,
  ) =>
    ['one', 'two'].map((outlet) =>
      readReport({
        id: `${id} ${outlet}`,
        outlet,
        published: '2024-05-20',
        text: [...(outlet === 'one' ? days.map(small) : []), great].join('\n\n'),
      }),
    );
  const digest = writeDigest([
    ...story(
      'mill',
      [2, 4, 6, 8, 10, 12, 14],
      (day) => `Inspectors counted the rusty boilers at the paper mill of Ostbrook on ${day} May.`,
      'The paper mill of Ostbrook burned down to its boilers on 18 May, firefighters said.',
    ),
    ...story(
      'orchid',
      [1, 3, 5, 7, 9, 11, 13],
      (day) => `Botanist Vera Lund found another orchid in a quarry near Westhaven on ${day} May.`,
      'Thieves dug up all orchids of botanist Vera Lund in a quarry near Westhaven on 18 May.',
    ),
  ]);
  expect(digest.stories).toHaveLength(2);
  const dates = digest.timeline.map(({ date }) => date);
  expect(dates.length).toBeGreaterThan(4);
  expect(dates).toEqual([...dates].sort());
  expect(dates.filter((date) => date === '2024-05-18')).toHaveLength(2);
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

/** Days of the entries of one report of Wednesday, 13 February 2030; "+" before what is ahead. */
const daysOf = (text: string): string[] =>
  buildTimeline([readReport({ id: 'r', published: '2030-02-13', text })]).map(
    ({ date, until, ahead }) => `${ahead ? '+' : ''}${date}${until === null ? '' : `..${until}`}`,
  );

test.each([
  ['The toll bridge of Ostbrook will cost nine crowns from September 1.', ['+2030-09-01']],
  ['The council of Ostbrook presented a toll of nine crowns a day, from September 1.', []],
  [
    'The new pier of Westhaven will open in the first half of next year.',
    ['+2031-01-01..2031-06-30'],
  ],
  ['The old pier of Westhaven was closed to lorries in the spring of 2029.', []],
  [
    'The ferries of the Northern Line begin to sail at night next month.',
    ['+2030-03-01..2030-03-31'],
  ],
])('a day to come stands where it is told to come: %s', (text, days) => {
  expect(daysOf(text)).toEqual(days);
});

test.each([
  [
    'the year that it is',
    'The harbour office of Ostbrook lowered its forecast of trade on the islands this year.',
  ],
  ['the week that it is', 'The council of Ostbrook shared its report on the pools this week.'],
  [
    'a thing of a month to come, with no word of what will be',
    'Officials have warned the council as the elections in July draw near in Ostbrook.',
  ],
  [
    'an unknown day behind another',
    'The mayor of Ostbrook said that she looks forward to a visit after the first of the year.',
  ],
  ['the month since when', 'The sides have not met in Lorvia since war broke out in January.'],
])('no entry tells of %s', (_what, text) => {
  expect(daysOf(text)).toEqual([]);
});

test('no entry points back at what nothing tells', () => {
  const text =
    'Olaf Brandt has been asked to the islands for talks. Nothing has been prepared for such a summit yet, officials in Lorvia told reporters on Tuesday. The ferry to Ostbrook sank on Monday in heavy rain.';
  expect(daysOf(text)).toEqual(['2030-02-11']);
});

test('a day is told by what happened on it, not by what names it in passing', () => {
  const reports = [
    'A strong earthquake shook the island of Sulla early on Monday, and people ran into the streets of Denna.',
    'Prosecutors are asking who built a school in Denna that collapsed in Monday’s strong earthquake on the island of Sulla.',
    'The school in Denna that fell in Monday’s earthquake on the island of Sulla was built in nine months, prosecutors said.',
  ].map((text, at) =>
    readReport({
      id: `r${at}`,
      outlet: `Post ${at}`,
      published: `2026-09-0${7 + Math.min(at, 1)}`,
      text,
    }),
  );
  expect(buildTimeline(reports).find(({ date }) => date === '2026-09-07')?.text).toMatch(
    /^A strong earthquake shook/,
  );
});
