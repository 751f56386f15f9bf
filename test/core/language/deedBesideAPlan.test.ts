import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/core/language/dates.ts';

/** The day of the weekday in a sentence of a report of 2024-05-08, a Wednesday; null where nobody can tell. */
const dayIn = (text: string, day = '2024-05-08'): string | null =>
  findDates(text, day).find(({ weekday }) => weekday)?.certain
    ? findDates(text, day)[0]!.from
    : null;

describe('a day is that of the deed', () => {
  test.each([
    [
      'where a plan stands behind it',
      'Nurses marched in Denna on Wednesday against a plan to sell the ward.',
    ],
    [
      'where what was done was done to a plan',
      'The plan to sell the ward was scrapped on Wednesday.',
    ],
    [
      'with votes beside it',
      'A bill to sell the ward was defeated by 44 votes to 42 on Wednesday.',
    ],
  ])('%s', (_, text) => {
    expect(dayIn(text)).toBe('2024-05-08');
  });
});

test('a day behind what was decided is that of deciding, whatever it decides on', () => {
  const text = 'Nurses will get 500 crowns, the council of Denna decided on Tuesday.';
  expect(dayIn(text)).toBe('2024-05-07');
});

describe('but', () => {
  test('a plan itself leaves it open', () => {
    expect(dayIn('The council decided to sell the ward on Sunday.')).toBeNull();
    expect(dayIn('The ward was ordered to close on Sunday.')).toBeNull();
  });

  test('who plans something behind the day leaves it open', () => {
    expect(dayIn('On Sunday nurses plan to march.')).toBeNull();
  });

  test('so has what will be done', () => {
    expect(dayIn('The ward will be sold on Friday.')).toBe('2024-05-10');
  });
});
