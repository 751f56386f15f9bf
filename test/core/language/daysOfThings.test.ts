import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/core/language/dates.ts';

/** What the last weekday of a sentence is in a report of 2031-05-13, a Tuesday; with "?" where nobody can tell. */
const dayIn = (text: string, day = '2031-05-13'): string | undefined =>
  findDates(text, day)
    .filter(({ weekday }) => weekday)
    .map(({ from, certain }) => from + (certain ? '' : '?'))
    .at(-1);

describe('a thing that is to go ahead, or is put off, is to come', () => {
  test.each([
    ['The minister said the vote on Thursday would go ahead.', '2031-05-15'],
    ['The minister said that the vote on Thursday would go ahead.', '2031-05-15'],
    ['The vote on Thursday will go ahead, the minister said.', '2031-05-15'],
    ['The minister said Thursday’s vote would go ahead.', '2031-05-15'],
    ['The minister said the vote in Denna on Thursday would be held as planned.', '2031-05-15'],
    ['The ferry line said trains on Saturday would run normally.', '2031-05-17'],
    ['A rally planned for Saturday will go ahead, she said.', '2031-05-17'],
    ['The march of the dockers on Saturday is to begin at the old mill.', '2031-05-17'],
    ['The meeting on Friday will decide whether the plant closes.', '2031-05-16'],
    ['The match on Saturday has been postponed.', '2031-05-17'],
    ['The mayor said the parade on Sunday would not take place.', '2031-05-18'],
    ['The minister said the vote on Tuesday would go ahead.', '2031-05-13'],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  test.each([
    ['where a week but one day is between', 'The vote on Monday would go ahead.', '2031-05-12?'],
    [
      'where that was said before',
      'He had said the vote on Thursday would go ahead.',
      '2031-05-08?',
    ],
    [
      'where it may have been put off for another reason',
      'The line said all flights on Thursday had been cancelled.',
      '2031-05-08?',
    ],
    [
      'where somebody else goes on',
      'The loser of the match on Saturday will begin again.',
      '2031-05-10?',
    ],
    [
      'where it was to begin',
      'The match on Saturday was to begin at three, but rain came.',
      '2031-05-10',
    ],
    ['where only its cost is to come', 'The strike on Friday will cost millions.', '2031-05-09?'],
    ['where it was', 'The coach said the match on Saturday was played in the rain.', '2031-05-10'],
    [
      'where the day is that of saying',
      'The minister said on Friday the vote would go ahead.',
      '2031-05-09',
    ],
    ['where it is announced', 'The minister announced the plan on Saturday.', '2031-05-10'],
  ])('but not %s', (_what, text, day) => {
    expect(dayIn(text)).toBe(day);
  });
});

describe('a thing of which only what has been can be told stays behind', () => {
  test.each([
    ['The match on Saturday will be replayed.'],
    ['The league said the match on Saturday would be replayed.'],
    ['Saturday’s match will be played again.'],
    ['Police said the attack on Saturday would be investigated.'],
  ])('%s', (text) => {
    expect(dayIn(text)).toBe('2031-05-10');
  });
});

test('what is said of the thing, and not known to be of one side, leaves its day open', () => {
  expect(dayIn('The minister said the vote on Thursday would be a test.')).toContain('?');
  expect(dayIn('The line said flights on Thursday would be free.')).toContain('?');
});

test('what one may win or lose by then is to come', () => {
  expect(dayIn('The coach said a win on Saturday would put Marle top.')).toBe('2031-05-17');
  expect(dayIn('The coach said a win on Saturday would have put Marle top.')).not.toBe(
    '2031-05-17',
  );
  expect(dayIn('A spokesman on Friday would not comment.')).not.toBe('2031-05-16');
});

test('a day that is spoken of itself is to come', () => {
  expect(dayIn('The minister said Friday would be her last day in office.')).toBe('2031-05-16');
  expect(dayIn('The minister said on Friday she would be the next mayor.')).toBe('2031-05-09');
});

describe('the day that something was given instead of another is to come', () => {
  test.each([
    ['The match has been moved to Friday.', '2031-05-16'],
    ['Voting was moved back by a day, to Sunday and Monday, the office said.', '2031-05-19'],
    ['The hearing was put back to Thursday because of the storm.', '2031-05-15'],
    ['The launch was brought forward to Wednesday.', '2031-05-14'],
    ['The match was moved from Thursday to Saturday.', '2031-05-17'],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  test.each([
    ['where it had been', 'The trial, which had been moved to Friday, began late.', '2031-05-09?'],
    ['where it may have been by now', 'The match was moved to Monday.', '2031-05-12?'],
    ['where somebody moved to a place', 'Ada Rell was moved to Denna on Friday.', '2031-05-09'],
  ])('but not %s', (_what, text, day) => {
    expect(dayIn(text)).toBe(day);
  });
});

describe('what will be announced is to come', () => {
  test.each([
    ['The final result will be announced on Thursday.', '2031-05-15'],
    ['The winner is to be formally declared on Friday.', '2031-05-16'],
    ['The verdict will be reported on Wednesday.', '2031-05-14'],
    ['The plan to close the line was announced on Thursday.', '2031-05-08'],
    ['The line will close, the firm announced on Thursday.', '2031-05-08'],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });
});
