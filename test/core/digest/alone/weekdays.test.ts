import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** The point that a sentence of a report of Thursday, 2 May 2024, becomes; null where it becomes none. */
const pointOf = (text: string): string | null =>
  writeDigest([readReport({ id: 'r', text, published: '2024-05-02' })]).points[0]?.text ?? null;

describe('the day that is put to a weekday', () => {
  test.each([
    [
      'is the last one where it is told as done',
      'The crews of the Northern Line walked out on Monday over the night shifts.',
      '29 April',
    ],
    [
      'is the next one where it surely is to come',
      'The Northern Line will meet the crews on Monday in the harbour office of Ostbrook.',
      '6 May',
    ],
    [
      'is not moved by the name May',
      'Prime Minister Theresa May flew to Brussels on Sunday for talks about the border.',
      '28 April',
    ],
    [
      'is not moved by the name Will',
      'Will Smith won the award for the best actor on Sunday in Los Angeles.',
      '28 April',
    ],
    [
      'is known behind a noun after "to"',
      'Health Minister Clara Weiss apologised to parliament on Wednesday for the study.',
      '1 May',
    ],
    [
      'is known before what nobody plans, whatever is to come of it',
      'Zippo will pay nine crowns to every customer hit by Tuesday’s outage.',
      '30 April',
    ],
    [
      'is known behind what was done to a plan',
      'The bill to ban sales of cigarettes to the young was defeated by 74 votes to 72 on Tuesday.',
      '30 April',
    ],
    [
      'is known before a plan that somebody has',
      'Tens of thousands of people protested in Brana on Tuesday over a plan to raise the pension age.',
      '30 April',
    ],
    [
      'is that of the deed right behind it, whatever that is to bring',
      'The council on Tuesday approved a budget that would close four of the nine pools.',
      '30 April',
    ],
    [
      'is that of the deed before it, whatever it is done to',
      'The council approved a bill Tuesday that would close four of the nine pools in Ostbrook.',
      '30 April',
    ],
    [
      'is the next one where a timetable tells of it in the present',
      'The inquiry into the sunken ferry opens in the old court of Westhaven on Monday, its clerk said.',
      '6 May',
    ],
    [
      'is the next one where voters go to the polls',
      'Voters of the three islands head to the polls on Sunday after a long campaign.',
      '5 May',
    ],
    [
      'is the next one for teams that play each other, whatever their names',
      'Ostbrook host Westhaven United on Saturday in the last match of the season.',
      '4 May',
    ],
    [
      'is the next one where somebody comes on a day near by',
      'Queen Ingrid arrives in Port Harlow on Saturday for a visit of two days.',
      '4 May',
    ],
    [
      'is the next one where somebody is on the way',
      'The pilots of the islands are meeting the minister in Ostbrook on Friday.',
      '3 May',
    ],
    [
      'is reckoned from yesterday where it was the day before that',
      'The lighthouse of Westhaven went dark the day before yesterday after a storm.',
      '30 April',
    ],
  ])('%s', (_what, text, day) => {
    expect(pointOf(text)).toContain(`[${day}]`);
  });

  test.each([
    'The islands keep their feast on the last Sunday of May with a race of old boats.',
    'The islands will hold their feast on the first Monday in September, the mayor said.',
    'The choir of Ostbrook will sing on the second Friday of the month, its leader said.',
    'The old market of Ostbrook was followed by a second Saturday of trade in the square.',
  ])('is put to no day that is counted in its month: %s', (text) => {
    expect(pointOf(text)).toBe(text);
  });

  test.each([
    'The new law bans the sale of fireworks on Sunday in all shops of the three islands.',
    'The pool in Ostbrook is closed to men on Tuesday, the council said after complaints.',
  ])('is left to nobody’s guess, and not cut, where it may be a rule of every week: %s', (text) => {
    expect(pointOf(text)).toBeNull();
  });

  test('is put to it once in a digest', () => {
    const told = [
      'The crews of the Northern Line walked out on Monday over the night shifts in Ostbrook.',
      'A judge in Westhaven threw out the lottery’s claim for damages on Monday after two years.',
      'The museum of the islands lost nine paintings to a flood on Tuesday, its director said.',
    ];
    const report = readReport({ id: 'r', text: told.join(' '), published: '2024-05-02' });
    const shown = writeDigest([report]).points.map(({ text }) => text);
    const withDay = (day: string) => shown.filter((text) => text.includes(day));
    expect([withDay('Monday').length, withDay('Monday [29 April]').length]).toEqual([2, 1]);
    expect(withDay('Tuesday [30 April]')).toHaveLength(1);
  });

  test.each([
    [
      'where a plan may be of the past',
      'The crews rejected the invitation of the Northern Line on Monday in the harbour office.',
      'The crews rejected the invitation of the Northern Line […] in the harbour office.',
    ],
    [
      'where the present may tell of a picture, or of what is to come',
      'The mayor of Westhaven speaks to the crews on Tuesday at the gate of the harbour.',
      'The mayor of Westhaven speaks to the crews […] at the gate of the harbour.',
    ],
    [
      'where it is one of another week',
      'Five years ago on Monday, the pier of Ostbrook fell into the sea and took nine shops along.',
      'Five years ago […], the pier of Ostbrook fell into the sea and took nine shops along.',
    ],
    [
      'where a march is called for it',
      'The crews of the Northern Line called a march through Ostbrook for Saturday.',
      null,
    ],
    [
      'where it was told on the day before it',
      'The court early Friday ruled that the harbour of Ostbrook has to stay open in winter.',
      'The court […] ruled that the harbour of Ostbrook has to stay open in winter.',
    ],
  ])('is never guessed, but left out where everybody sees it: %s', (_what, text, shown) => {
    expect(pointOf(text)).toBe(shown);
  });

  test('stays as it is behind an hour, which would be of another day', () => {
    const truce =
      'Morvia and Teshan have agreed to a ceasefire from midnight on Friday after 40 days of fighting.';
    expect(pointOf(truce)).toBe(truce);
  });

  test.each([
    [
      'one day is past and another to come',
      'The summit began on Monday and ends on Friday in the harbour town of Ostbrook.',
    ],
    [
      'the verb behind it tells of what was to come',
      'The government said that on Tuesday Chancellor Merkel would visit the harbour.',
    ],
    [
      'only the day tells how soon',
      'The senate of the islands might vote as soon as Monday on the bill about the pools.',
    ],
    [
      'the hour would be left without its day',
      'The senate of the islands seems to be able to prevent a strike on Monday at midnight.',
    ],
  ])('takes its sentence along where %s', (_what, text) => {
    expect(pointOf(text)).toBeNull();
  });
});

describe('a month or a year that is over by the last report', () => {
  const olderPoint = (text: string, last: string): string | undefined =>
    writeDigest([
      readReport({ id: 'a', outlet: 'Post', text, published: '2023-06-18' }),
      readReport({
        id: 'b',
        outlet: 'Echo',
        text: 'Divers have found the bell of the ferry Aurora off the island of Tolna, the county said.',
        published: last,
      }),
    ]).points.find(({ support }) => support[0]!.reportId === 'a')?.text;

  test.each([
    ['earlier this month', '2024-05-02', 'earlier this month [June 2023]'],
    ['earlier this year', '2024-05-02', 'earlier this year [2023]'],
    ['late last month', '2023-07-20', 'late last month [May]'],
    ['earlier this month', '2023-06-20', 'earlier this month,'],
  ])('%s, read on %s', (words, last, told) => {
    const text = `The ferry Aurora, which sank off the island of Tolna ${words}, had no lifeboats for its crew.`;
    expect(olderPoint(text, last)).toContain(told);
  });
});
