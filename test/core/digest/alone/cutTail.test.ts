import { expect, test } from 'vitest';
import { cutTail } from '../../../../src/core/digest/alone/cuts/cutTail.ts';
import { applyEdits } from '../../../../src/core/digest/alone/edits.ts';

const cut = (sentence: string): string => applyEdits(sentence, cutTail(sentence));

const LEAD =
  'The owners of the Northern Line said on Friday that they would run every ferry between the three islands and the mainland again from Monday morning after two weeks of strike';

test('a clause that only adds is cut off a long sentence, and the ellipsis shows it', () => {
  expect(
    cut(
      `${LEAD}, which had left thousands of people without a way to work and most of the shops on the islands without fresh food for days.`,
    ),
  ).toBe(`${LEAD} […].`);
});

test('a sentence of a length that a reader takes in stays as it is', () => {
  const sentence = `${LEAD}, which had left thousands without food.`;
  expect(cut(sentence)).toBe(sentence);
});

test.each([
  [
    'whose word it is',
    ', according to two people who were in the room and who asked not to be named because the talks are not public.',
  ],
  [
    'a condition',
    ', pending the approval of the harbour office and of all the crews of the line on Sunday.',
  ],
  [
    'words of somebody',
    ', which the leader of the union called “a victory for all of the crews, and for everybody who has walked with us in these two weeks”.',
  ],
])('%s is never cut off', (_what, tail) => {
  expect(cut(LEAD + tail)).toBe(LEAD + tail);
});
