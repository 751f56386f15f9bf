import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/core/language/dates.ts';

/** What the last weekday of a sentence is in a report of 2031-05-15, a Thursday; with "?" where nobody can tell. */
const dayIn = (text: string, day = '2031-05-15'): string | undefined =>
  findDates(text, day)
    .filter(({ weekday }) => weekday)
    .map(({ from, certain }) => from + (certain ? '' : '?'))
    .at(-1);

describe('the weekday of the report itself is its own day, in whichever tense', () => {
  test.each([
    ['The council is expected to vote as soon as Thursday.'],
    ['The council decided to close the ward on Thursday.'],
    ['On Thursday nurses plan to march in Denna.'],
    ['Seven of nine climbers had been brought down by Thursday evening.'],
    ['The minister hopes to win over the last rebels on Thursday.'],
  ])('%s', (text) => {
    expect(dayIn(text)).toBe('2031-05-15');
  });

  test.each([
    ['until which', 'The bridge is closed until Thursday.'],
    ['to which something is put off', 'The launch was put off to Thursday because of wind.'],
    ['of every week', 'The ward is shut every Thursday.'],
    ['of no week', 'The shop sells more on a Thursday.'],
    ['by which something will be', 'The last homes will have power by Thursday, he hopes.'],
  ])('but not the day %s', (_what, text) => {
    expect(dayIn(text)).not.toBe('2031-05-15');
  });
});

describe('the weekday behind it is tomorrow for what may come', () => {
  test.each([
    ['The council is expected to vote on Friday.'],
    ['Harbour Lines wants to sail again on Friday.'],
    ['The nurses are preparing a march for Friday.'],
    ['Both sides could sign on Friday.'],
  ])('%s', (text) => {
    expect(dayIn(text)).toBe('2031-05-16');
  });

  test.each([
    ['what was done', 'The court ruled early Friday that the vote stands.'],
    ['what was planned once', 'The launch had been planned for Friday.'],
    ['what was to be', 'The trial was expected to begin on Friday.'],
    ['what might have been', 'The team could have won on Friday.'],
    ['for which somebody is blamed', 'Fans blamed the coach for Friday.'],
    ['where somebody went to do something', 'He drove to Denna to watch the race on Friday.'],
  ])('but not of %s', (_what, text) => {
    expect(dayIn(text)).not.toBe('2031-05-16');
  });
});

describe('the weekday before it is yesterday for what was done', () => {
  test.each([
    ['Brandt was the first minister to arrive in Denna on Wednesday.'],
    ['The council announced its move to sue the builder Wednesday night.'],
  ])('%s', (text) => {
    expect(dayIn(text)).toBe('2031-05-14');
  });

  test.each([
    ['what is wanted', 'Harbour Lines wants to sail again on Wednesday.'],
    ['what is put off', 'The office decided to delay action until Wednesday.'],
  ])('but not for %s', (_what, text) => {
    expect(dayIn(text)).toContain('?');
  });
});

describe('by when, and to when', () => {
  test.each([
    ['The number of cases had risen to 27 by Tuesday evening.', '2031-05-13'],
    ['By Tuesday they had reached the coast.', '2031-05-13'],
    ['Up to 900 soldiers will be in the valley by Monday.', '2031-05-19'],
    ['The grid said it hoped to reconnect the last homes by Monday.', '2031-05-19'],
    ['The council has postponed the vote by five days to Tuesday.', '2031-05-20'],
    ['The minister put off the vote to Sunday and left.', '2031-05-18'],
    ['The storm is expected to hit the coast on Tuesday.', '2031-05-20'],
    ['The line expects a backlog of 40 trains until Monday.', '2031-05-19'],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  test.each([
    ['what was agreed', 'They had agreed to pay by Tuesday.'],
    ['what had to be', 'They had to leave the camp by Tuesday.'],
    ['a vote that had been moved', 'The vote had been postponed to Tuesday.'],
    ['a nearer day of the past', 'The minister put off the vote to Tuesday and left.'],
    ['what could not be', 'The sides could not agree on a text by Tuesday.'],
    ['a span without a verb', 'From Monday until Tuesday morning, all trains stood still.'],
    ['an older deed beside', 'He is expected to face charges over the raid on Tuesday.'],
    ['an expectation of then', 'The storm was expected to hit the coast on Monday.'],
  ])('but not %s', (_what, text) => {
    expect(dayIn(text)).toContain('?');
  });
});
