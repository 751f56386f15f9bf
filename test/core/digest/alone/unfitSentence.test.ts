import { describe, expect, test } from 'vitest';
import { beginsInMiddle } from '../../../../src/core/digest/alone/leaning/beginsInMiddle.ts';
import { isUnfit } from '../../../../src/core/digest/alone/unfit/unfitSentence.ts';
import { linesOf } from '../../../../src/core/digest/reading/lines.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const lineOf = (text: string) =>
  linesOf(readReport({ id: 'r', text, published: '2024-03-15' }), [])[0]!;

describe('no digest takes', () => {
  test.each([
    [
      'a clause without its sentence',
      'Even though not everyone on the quay looked forward to the long crossing.',
    ],
    ['a picture’s line without a verb', 'The planned route of the new night ferry to Tolna.'],
    [
      'half a sentence that its page cut off',
      'September 2016 at the direction of the harbour office.',
    ],
    [
      'what points at something behind it',
      'The following ensued when Otto Venn asked who had sold the ferry.',
    ],
    ['a cry', '“Oh, my goodness!” Ada Kroll exclaimed in an interview with the Post.'],
    [
      'what ends before it says to what',
      'The chairman of the line said that both of the captains had been invited.',
    ],
    [
      'a place without what is there',
      'In the heart of Ostbrook, where people were being led away amid tear gas.',
    ],
    [
      'people without what they do',
      'Hundreds and hundreds of islanders, camping on the open quay of Ostbrook.',
    ],
    [
      'what a recording shows',
      'Maria Oster, 15, describes the night of the great flood in Ostbrook harbour.',
    ],
    [
      'what another page is about',
      'The Harbour Post’s Otto Venn looks back at the strike of the ferry crews.',
    ],
    [
      'the head of a transcript',
      'Massive protests in Ostbrook; storm nears Aired January 25, 2024 - 16:00:00 ET.',
    ],
    [
      'a byline with what stands behind it',
      'By the Harbour Wire Staff The governor of Ostbrook will lift the curfew on Monday.',
    ],
  ])('%s', (_, text) => {
    expect(isUnfit(lineOf(text))).toBe(true);
  });
});

describe('but it takes', () => {
  test.each([
    ['Although the storm came nearer, the ferries of the Northern Line sailed on Monday.'],
    ['Prices in the shops of Ostbrook jumped by a tenth in May, fuelling fears of a strike.'],
    ['Hundreds of islanders gathered on the quay on Monday, waving the flags of the union.'],
    ['Governor Ada Kroll said on Tuesday that 31 people had died in the storm.'],
    ['Governor Ada Kroll explains her vote in a letter that the council read on Monday.'],
  ])('%s', (text) => {
    expect(isUnfit(lineOf(text))).toBe(false);
  });
});

test('"other" people and things are others than those before', () => {
  expect(
    beginsInMiddle(
      lineOf('Other islands, like Long Reef and Sulla, also had no power on Monday.').text,
    ),
  ).toBe(true);
  expect(
    beginsInMiddle(
      lineOf('Other than the ferry, no ship left the port of Ostbrook on Monday.').text,
    ),
  ).toBe(false);
});

test.each([
  ['The 61 turned out to be 47 and the silence a letter of two pages.', true],
  ['The twelve were freed on Monday.', true],
  ['Against that, the number of ferries went up.', true],
  ['The 61 ferries were sold on Monday.', false],
])(
  'a number of nothing, and what is held against something told before, lean: %s',
  (text, leans) => {
    expect(beginsInMiddle(text, false)).toBe(leans);
  },
);

describe('a brief line with a rare or a bare verb is a sentence', () => {
  test.each([
    'The depot of Northbridge burnt out in the night.',
    'The children of the village sing in the old church at noon.',
    'The crews of the Northern Line strike for more pay in Tolna.',
  ])('%s', (text) => {
    expect(isUnfit(lineOf(text))).toBe(false);
  });
});
