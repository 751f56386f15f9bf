import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/core/language/dates.ts';

/** The month or season in a sentence of a report of 2024-05-08, a Wednesday; null where nobody can tell. */
const spanIn = (text: string): string | null => {
  const [found] = findDates(text, '2024-05-08');
  return found?.certain ? `${found.from}..${found.until}` : null;
};

describe('a month behind "had" is the last one', () => {
  test.each([
    ['whatever has reached somebody', 'The invitation from Velm had reached Denna in April.'],
    ['with an adverb', 'The expected delay had already emptied the port of Velm in April.'],
    ['where it was done to something', 'The next ferry had been sunk in April, Moor said.'],
  ])('%s', (_, text) => {
    expect(spanIn(text)).toBe('2024-04-01..2024-04-30');
  });

  test.each([
    ['what was agreed', 'The two sides had agreed to hold possible talks in June.', '2024-06'],
    ['what was invited to', 'He said the queen had invited her to visit Denna in June.', '2024-06'],
    ['what had been set', 'The next vote had been set for June.', '2024-06'],
    ['what will be', 'Those who had left will return in June.', '2024-06'],
  ])('but not of %s', (_, text, month) => {
    expect(spanIn(text)?.startsWith(month) ?? true).toBe(true);
  });
});

describe('a season of what goes with a thing is every one', () => {
  test.each([
    ['Velm will buy power a year that it hardly needs in summer.'],
    ['Denna will dredge the canal, which freezes in winter.'],
    ['The council will close the pool, where children swim in summer.'],
  ])('%s', (text) => {
    expect(spanIn(text)).toBeNull();
  });

  test.each([
    ['The pool will close in summer.', '2024-06'],
    ['The bridge that opens in autumn will carry trams.', '2024-09'],
    ['Denna wants a bridge that will open in autumn.', '2024-09'],
    ['The council said that the pool closes in summer.', '2024-06'],
    ['The pool, which is due to close in the autumn, is popular.', '2024-09'],
  ])('but not: %s', (text, month) => {
    expect(spanIn(text)?.slice(0, 7)).toBe(month);
  });
});
