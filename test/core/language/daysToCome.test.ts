import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/core/language/dates.ts';

/** What the last weekday of a sentence is in a report of 2031-05-15, a Thursday; with "?" where nobody can tell. */
const dayIn = (text: string, day = '2031-05-15'): string | undefined =>
  findDates(text, day)
    .filter(({ weekday }) => weekday)
    .map(({ from, certain }) => from + (certain ? '' : '?'))
    .at(-1);

describe('a thing that somebody asks for is to come', () => {
  test.each([
    ['The dockers have asked for a meeting on Tuesday.', '2031-05-20'],
    ['The Greens are demanding a vote of no confidence on Monday.', '2031-05-19'],
    ['Mayor Ilse Brandt wants an emergency session of the council on Saturday.', '2031-05-17'],
    ['The minister has invited both sides to talks in Denna on Sunday.', '2031-05-18'],
    ['The Greens called for a vote of no confidence on Friday.', '2031-05-16'],
    ['The hackers set a deadline of Monday noon for the money.', '2031-05-19'],
    ['The club has asked for Saturday’s ceremony to be cancelled.', '2031-05-17'],
    ['He announced an open-air concert on Monday to mark his win.', '2031-05-19'],
    ['The club announced a friendly match on Sunday against Velm.', '2031-05-18'],
    ['Crane driver Ada Marsh, suspended over a video, returns to work on Saturday.', '2031-05-17'],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  test.each([
    [
      'where the day may be that of asking',
      'The dockers asked for a meeting on Sunday.',
      '2031-05-11?',
    ],
    [
      'where the day may be that of announcing',
      'He announced a free concert on Monday.',
      '2031-05-12?',
    ],
    [
      'where somebody returned',
      'Ada Marsh, suspended over a video, returned on Monday.',
      '2031-05-12',
    ],
    [
      'where a deadline has been reached',
      'A deadline of Monday passed without a deal.',
      '2031-05-12',
    ],
    ['where it was yesterday', 'The Greens called for a vote on Wednesday.', '2031-05-14'],
    [
      'where nothing is asked for that has a day',
      'The Greens asked for help on Saturday.',
      '2031-05-10',
    ],
    [
      'where the thing is only spoken of',
      'They asked for those hurt in the strike on Saturday.',
      '2031-05-10',
    ],
    [
      'where what can be done behind it is of either week',
      'After Sunday’s election, the council can vote on it in June.',
      '2031-05-11?',
    ],
    [
      'where it would be a week but one day off',
      'The dockers have asked for a vote on Wednesday.',
      '2031-05-14?',
    ],
  ])('but not %s', (_what, text, day) => {
    expect(dayIn(text)).toBe(day);
  });
});

describe('a thing that somebody is out of, or makes ready for, is to come', () => {
  test.each([
    ['Ana Rell has been ruled out of Sunday’s Harbour Cup final.', '2031-05-18'],
    ['Police have closed streets in Denna ahead of Saturday’s march.', '2031-05-17'],
    ['Tickets for Saturday’s concert sold out in an hour.', '2031-05-17'],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  test.each([
    [
      'what was before it',
      'Ana Rell, who was ruled out of Tuesday’s final, has gone home.',
      '2031-05-13',
    ],
    ['what was won', 'Ana Rell won Saturday’s final.', '2031-05-10'],
    ['what nobody plans', 'She is out of hospital after Saturday’s crash.', '2031-05-10'],
    ['an open one', 'Ana Rell had trained ahead of Saturday’s final.', '2031-05-17?'],
  ])('but not %s', (_what, text, day) => {
    expect(dayIn(text)).toBe(day);
  });
});

test('what somebody said that they expect or hope for is to come', () => {
  expect(dayIn('The railway said it expected two of five trains to run on Friday.')).toBe(
    '2031-05-16',
  );
  expect(dayIn('She told the Denna court that she hoped to be back on Monday.')).toBe('2031-05-19');
  expect(dayIn('The railway said it had expected trains to run on Monday.')).toContain('?');
  expect(dayIn('The railway was expected to run on Monday.')).toContain('?');
});

describe('an infinitive leaves the day open', () => {
  test.each([
    [
      'of a deed beside it',
      'Rell came on to score as Denna beat Marle 2-1 after extra time on Tuesday.',
      '2031-05-13',
    ],
    ['of what they managed to do', 'Crews managed to reach the village on Tuesday.', '2031-05-13'],
    [
      'on the day of the report, where it was allowed',
      'Residents were allowed to return on Thursday.',
      '2031-05-15',
    ],
    [
      'on that day, behind calls',
      'Minister Paul Orr rejected calls to resign on Thursday.',
      '2031-05-15',
    ],
  ])('but not %s', (_what, text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  test('and so on another day, or where nothing was done', () => {
    expect(dayIn('Residents were allowed to return on Sunday.')).toBe('2031-05-11?');
    expect(dayIn('The council decided to close the ward on Tuesday.')).toBe('2031-05-13?');
    expect(dayIn('He moved to sue as they hoped for Sunday.')).toContain('?');
  });
});

test('what takes effect on a day is to come', () => {
  expect(dayIn('They agreed on a truce that takes effect at midnight on Saturday.')).toBe(
    '2031-05-17',
  );
  expect(dayIn('They broke a truce that took effect at midnight on Saturday.')).toBe('2031-05-10');
});

test('"last night" is the day before; "at the weekend" needs a word of the past or the future', () => {
  const spanIn = (text: string) =>
    findDates(text, '2031-05-15').map(({ from, certain }) => from + (certain ? '' : '?'));
  expect(spanIn('A man told last night how he fled.')).toEqual(['2031-05-14']);
  expect(spanIn('It was the last nightclub in Denna.')).toEqual([]);
  expect(spanIn('Thousands marched at the weekend.')).toEqual(['2031-05-10']);
  expect(spanIn('The country has a budget at the weekend or no cabinet.')).toEqual(['2031-05-10?']);
});

describe('a weekday in the name of an outlet is no day', () => {
  test.each([
    'The bishop carried letters, the Sunday Lantern can reveal.',
    'She told the Sunday Chronicle.',
    'He prayed in the Friday Mosque.',
    'Sunday Gazette reporters saw the letter.',
  ])('%s', (text) => {
    expect(findDates(text, '2031-05-15')).toEqual([]);
  });

  test.each([
    'It fell in the Thursday Senate vote.',
    'On Sunday Chron said no.',
    'The Friday Orr left, it rained.',
  ])('but "%s" has its day', (text) => {
    expect(findDates(text, '2031-05-15')).toHaveLength(1);
  });
});

describe('what lasts until a day, or is so from then on, is to come', () => {
  test.each([
    ['Trains on the line are to run again from Saturday, the operator said.', '2031-05-17'],
    ['The lower bridge is due to stay closed until Tuesday.', '2031-05-20'],
    ['The offer runs until Monday.', '2031-05-19'],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  test('and of what has lasted until then nobody can tell', () => {
    expect(dayIn('The talks ran until Monday.')).toBe('2031-05-19?');
  });
});

describe('a part of a month or a season', () => {
  const spanIn = (text: string) =>
    findDates(text, '2031-05-15').map(({ from, until }) => `${from} ${until}`);

  test.each([
    ['She will report by the end of September.', '2031-09-21 2031-09-30'],
    ['The trial opens at the beginning of July 2032.', '2032-07-01 2032-07-10'],
    ['A new bridge is planned for the autumn.', '2031-09-01 2031-11-30'],
  ])('%s', (text, span) => {
    expect(spanIn(text)).toEqual([span]);
  });

  test('is none where something is only so long', () => {
    expect(spanIn('The pool is closed for the winter.')).toEqual([]);
  });
});

test('what will be done to a thing, as somebody said, is to come', () => {
  expect(dayIn('The commission said the recount would be held on Monday.')).toBe('2031-05-19');
  expect(dayIn('The commission had said the recount would be held on Monday.')).toBe('2031-05-19?');
  expect(dayIn('The club said it would be glad after it was held on Monday.')).not.toBe(
    '2031-05-19',
  );
});
