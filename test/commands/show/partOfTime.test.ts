import { describe, expect, test } from 'vitest';
import { partOfTime } from '../../../src/commands/show/partOfTime.ts';

describe('a part of a month or year', () => {
  test.each([
    ['2025-03-21', '2025-03-31', 'They get full pay until the end of March.', 'end of March 2025'],
    ['2025-04-11', '2025-04-20', 'It is closed until mid-April.', 'mid-April 2025'],
    ['2025-05-01', '2025-05-10', 'The vote is due in early May.', 'early May 2025'],
    ['2025-03-25', '2025-03-31', 'She leaves at the end of the month.', 'end of March 2025'],
    ['2027-09-01', '2027-11-30', 'It is to open in the autumn of 2027.', 'autumn 2027'],
  ])('is told as the report tells it: %s', (first, last, text, shown) => {
    expect(partOfTime(first, last, text)).toBe(shown);
  });

  test.each([
    ['2025-07-11', '2025-07-20', 'The festival runs from July 11 to July 20.'],
    ['2025-03-21', '2025-03-31', 'Talks of early March go on until March 31.'],
    ['2025-09-01', '2025-11-30', 'It lasts from September to November.'],
  ])('is none where the report has no word for it: %s', (first, last, text) => {
    expect(partOfTime(first, last, text)).toBeNull();
  });
});
