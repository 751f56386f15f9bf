import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/core/language/dates.ts';

/** A Friday. */
const PUBLISHED = '2031-05-09';

/** "Sunday = 2031-05-11", with "?" where it is not certain. */
const datesIn = (text: string): string[] =>
  findDates(text, PUBLISHED).map(({ text: words, from, until, certain }) =>
    [words, '=', from === until ? from : `${from}..${until}`, ...(certain ? [] : ['?'])].join(' '),
  );

describe('a weekday in a name is no day', () => {
  test.each([
    'Brell recalled jars sold under Hill Farm, Sunday Pantry or Brell.',
    'The dearest painting, ‘The Ferryman’s Sunday’, went to Velm.',
    'Jars sold under the names Sunday Pantry and Hill Farm are safe.',
    'The minister told the Sunday Times that he was tired.',
    'Thousands came to Friday Prayers in the old mosque.',
    'He sang on Saturday Night Parade for years.',
    'Their band, called Tuesday Garden, has three members.',
    'Shops opened early for Black Friday.',
  ])('%s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test.each([
    ['On Wednesday Brell recalled the jars.', 'Wednesday = 2031-05-07'],
    ['In Denna, on Thursday President Moor signed it.', 'Thursday = 2031-05-08'],
    ['They fled on Thursday Night in boats.', 'Thursday = 2031-05-08'],
    ['Voters in Denna, Lund and Velm went to vote on Tuesday.', 'Tuesday = 2031-05-06'],
    ['Brell Foods said Thursday Hill Farm had been told.', 'Thursday = 2031-05-08'],
  ])('but a day beside a name is: %s', (text, ...days) => {
    expect(datesIn(text)).toEqual(days);
  });
});

describe('a date with its year told from this one', () => {
  test.each([
    ['She was found dead on Feb. 11 last year.', 'Feb. 11 last year = 2030-02-11'],
    ['It will open on 3 March next year.', '3 March next year = 2032-03-03'],
    ['It shut in November of last year.', 'November of last year = 2030-11-01..2030-11-30'],
    ['It is the coldest night since Nov. 1.', 'Nov. 1 = 2030-11-01'],
    ['It will be their first win since November.', 'November = 2030-11-01..2030-11-30'],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });

  test('a year that stands apart dates something else', () => {
    expect(datesIn('She died on Feb. 11, and last year he did.')).toEqual([
      'Feb. 11 = 2031-02-11',
      'last year = 2030-01-01..2030-12-31',
    ]);
  });
});

describe('a day to come', () => {
  test.each([
    [
      'stands behind an hour',
      'The guns are to fall silent at 6 a.m. on Sunday.',
      'Sunday = 2031-05-11',
    ],
    [
      'was told as such',
      'The speaker said the house would take up the bill on Tuesday.',
      'Tuesday = 2031-05-13',
    ],
    ['is of a timetable', 'The next window opens on Monday.', 'Monday = 2031-05-12'],
    ['is a limit', 'Orlan has until Monday to appeal.', 'Monday = 2031-05-12'],
    ['owns a trip', "Ida Moor will take charge of Sunday's trip to Velm.", "Sunday's = 2031-05-11"],
    ['is a season', 'The hall will open by the autumn.', 'by the autumn = 2031-09-01..2031-11-30'],
  ])('%s: %s', (_, text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });

  test.each([
    ['The shop shut at 6 p.m. on Sunday.', 'Sunday = 2031-05-04'],
    ['The speaker had said the house would vote on Tuesday.', 'Tuesday = 2031-05-13 ?'],
    ['In the end he said he would have left on Sunday.', 'Sunday = 2031-05-04'],
    ['Snow fell in winter.', 'in winter = 2030-12-01..2031-02-28'],
  ])('but not: %s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });
});
