import { describe, expect, test } from 'vitest';
import { passesGuard } from '../../../../src/core/digest/points/guardPoint.ts';

const sentence = 'But on Friday he said the “night shifts, all of them” must end.';

describe('passes', () => {
  test.each([
    sentence,
    '[…] on Friday [15 March] [Olaf Brandt] said the “night shifts, all of them” must end.',
  ])('%s', (point) => {
    expect(passesGuard(point, sentence)).toBe(true);
  });
});

describe('is held back', () => {
  test.each([
    [
      'a word that is not there',
      'On Friday he said the “night shifts, all of them” must never end.',
    ],
    ['another order', 'He said on Friday the “night shifts, all of them” must end.'],
    ['a touched quotation', 'On Friday he said the “night shifts […] of them” must end.'],
    ['a mark without its partner', 'On Friday he said the “night shifts, all of them must end.'],
    ['nothing', ''],
  ])('%s', (_what, point) => {
    expect(passesGuard(point, sentence)).toBe(false);
  });
});

describe('a sentence cut out of a longer quotation', () => {
  const spoken = 'The crews have waited for this.';

  test('passes with the marks that its neighbours have', () => {
    expect(passesGuard(`[Marta Lindqvist:] “${spoken}”`, spoken)).toBe(true);
    expect(
      passesGuard('“The crews have waited,” she said.', 'The crews have waited,” she said.'),
    ).toBe(true);
  });

  test.each([
    ['other words between the marks', '[Marta Lindqvist:] “The crews have waited.”'],
    ['marks around a part that nobody marked', 'The “crews have waited for this.”'],
  ])('is held back with %s', (_what, point) => {
    expect(passesGuard(point, spoken)).toBe(false);
  });
});
