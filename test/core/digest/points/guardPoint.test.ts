import { describe, expect, test } from 'vitest';
import { type Edit, type Edited, editSentence } from '../../../../src/core/digest/alone/edits.ts';
import { passesGuard } from '../../../../src/core/digest/points/guardPoint.ts';

const sentence = 'But on Friday he said the “night shifts, all of them” must end.';

/** An edit in the place of these words; behind them where they stay. */
function put(text: string, words: string, { behind = false } = {}, from = sentence): Edit {
  const at = from.indexOf(words);
  const end = at + words.length;
  return { start: behind ? end : at, end, text };
}

const edited = (...edits: Edit[]): Edited => editSentence(sentence, edits);
const unedited = (text: string): Edited => ({ text, edits: [] });

describe('passes', () => {
  test.each([
    unedited(sentence),
    edited(
      put('[…] ', 'But '),
      put(' [15 March]', 'Friday', { behind: true }),
      put('[Olaf Brandt]', 'he'),
    ),
  ])('$text', (point) => {
    expect(passesGuard(point, sentence)).toBe(true);
  });

  test('a sentence with characters that nobody sees', () => {
    const source = 'Crews\u200b of the\n line  met \u202ehere.';
    const point = editSentence(source, [put(' [Northern Line]', 'line', { behind: true }, source)]);
    expect(point).toEqual({
      text: 'Crews of the line [Northern Line] met here.',
      edits: [{ start: 18, end: 33, was: '' }],
    });
    expect(passesGuard(point, source)).toBe(true);
  });
});

describe('is held back', () => {
  test.each([
    ['a word that is not there', unedited(sentence.replace('must end', 'must never end'))],
    ['another order', unedited('But he said on Friday the “night shifts, all of them” must end.')],
    ['a word left out without a mark', unedited(sentence.replace('on Friday ', ''))],
    ['a touched quotation', edited(put('[…]', ', all'))],
    ['a mark without its partner', unedited(sentence.replace('”', ''))],
    ['an edit outside square brackets', edited(put('Olaf Brandt', 'he'))],
    ['an edit whose bracket is forged', edited(put('[a] and [b]', 'he'))],
    [
      'other words in the place of what was there',
      {
        text: sentence.replace('he', '[Olaf Brandt]'),
        edits: [{ start: 14, end: 27, was: 'she' }],
      },
    ],
    ['nothing', unedited('')],
  ])('%s', (_what, point) => {
    expect(passesGuard(point, sentence)).toBe(false);
  });

  test.each([
    ['The mayor did not sign the order on night shifts.', 'did not sign', 'not '],
    ['The mayor never signed the order on night shifts.', 'never', 'never '],
    ['The mayor denied that the order on night shifts was signed.', 'denied that', 'denied that '],
    ['Half of the crews have signed the order on night shifts.', 'Half of', 'Half of '],
    ['Crews sail without a pilot from Harwick every day.', 'without', 'without a pilot '],
    [
      'Crews will sail on Monday unless the talks about pay fail.',
      'unless',
      ' unless the talks about pay fail',
    ],
    [
      'All crews except those of the Northern Line have signed.',
      'except',
      'except those of the Northern Line ',
    ],
    ['No crews of the Northern Line have signed the order.', 'No', 'No '],
  ])('a cut that turns the sense: %s (%s)', (source, _what, words) => {
    const point = editSentence(source, [put('[…] ', words, {}, source)]);
    expect(point.text).not.toBe(source);
    expect(passesGuard(point, source)).toBe(false);
  });
});

describe('a sentence cut out of a longer quotation', () => {
  const spoken = 'The crews have waited for this.';

  test('passes with the marks that its neighbours have', () => {
    const named = { start: 0, end: 0, text: '[Marta Lindqvist:] ' };
    expect(passesGuard(editSentence(`“${spoken}”`, [named]), spoken)).toBe(true);
    expect(
      passesGuard(
        unedited('“The crews have waited,” she said.'),
        'The crews have waited,” she said.',
      ),
    ).toBe(true);
  });

  test.each([
    ['other words between the marks', '“The crews have waited.”'],
    ['marks around a part that nobody marked', 'The “crews have waited for this.”'],
  ])('is held back with %s', (_what, text) => {
    expect(passesGuard(unedited(text), spoken)).toBe(false);
  });
});
