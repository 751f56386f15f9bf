import { describe, expect, test } from 'vitest';
import { titleStory } from '../../../../src/core/digest/stories/titleStory.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const TEXT =
  'The council of Ostbrook closed the old bridge to lorries on Monday after engineers found rust in two cables.';

const titleOf = (...titles: (string | undefined)[]) =>
  titleStory(
    titles.map((title, at) =>
      readReport({ id: `r${at}`, title, text: TEXT, published: '2024-03-18' }),
    ),
  );

describe('a story is called by the headline', () => {
  test('that tells most of what its reports have in common', () => {
    expect(
      titleOf('Rush hour misery for commuters', 'Ostbrook council closes old bridge to lorries'),
    ).toBe('Ostbrook council closes old bridge to lorries');
  });

  test.each([
    'Ostbrook council closes old bridge to lorries: what drivers need to know',
    'Ostbrook closes old bridge to lorries after rust found; what happens now',
  ])('and not by what promises a guide, where another tells the news: %s', (headline) => {
    expect(titleOf(headline, 'Council closes old bridge to lorries')).toBe(
      'Council closes old bridge to lorries',
    );
    expect(titleOf(headline)).toBe(headline);
  });

  test.each([
    'Ostbrook council closes old bridge to lorries: live updates',
    'Ostbrook council closes old bridge to lorries – as it happened',
  ])('and not by what a live page calls itself: %s', (headline) => {
    expect(titleOf(headline, 'Council closes old bridge to lorries')).toBe(
      'Council closes old bridge to lorries',
    );
  });

  test('and not by the head of a table above its text', () => {
    const text = `Bridge\tLorries\nOld\t1,200\n\n${TEXT} Lorries take the new bridge.`;
    expect(titleStory([readReport({ id: 'r', text, published: '2024-03-18' })])).toMatch(
      /^The council/,
    );
  });

  test.each([
    ['asks', 'Why did the Ostbrook council close the old bridge to lorries?'],
    ['explains', 'Ostbrook closes old bridge to lorries: here’s what drivers need to know'],
    ['demands', 'Ostbrook council should close the old bridge to lorries and buses'],
    ['only files it', 'Ostbrook, council, old bridge, lorries, rust, engineers'],
    ['quotes', '“Rust in cables”: council closes old bridge'],
  ])('and not by one that %s, where another tells the news', (_, headline) => {
    expect(titleOf(headline, 'Council closes old bridge to lorries')).toBe(
      'Council closes old bridge to lorries',
    );
  });

  test('without the full stop at its end', () => {
    expect(titleOf('Council closes old bridge to lorries.')).toBe(
      'Council closes old bridge to lorries',
    );
  });
});

describe('a story without headlines', () => {
  test('is called by its first sentence, as far as it goes in one breath', () => {
    expect(titleOf(undefined)).toBe(
      'The council of Ostbrook closed the old bridge to lorries on Monday after engineers found rust in two cables',
    );
  });

  test('is not called by what the page says of itself', () => {
    const text = `This page was last updated at noon on Monday by the editor.\n\n${TEXT}`;
    expect(titleStory([readReport({ id: 'a', text })])).toMatch(/^The council of Ostbrook/);
  });
});

describe('a line of the page above the text', () => {
  test.each([
    'Image copyright Ostbrook Archive Image caption The old bridge',
    'Story continues below advertisement',
    'Enlarge image of the old bridge',
    'Rosa Venn/Reuters',
    'Dana Kopp',
    'Thank you for reading our stories on town and country life',
  ])('is no headline where the text does not tell it: %s', (line) => {
    expect(titleStory([readReport({ id: 'a', text: `${line}\n\n${TEXT}\n\n${TEXT}` })])).toMatch(
      /^The council of Ostbrook closed/,
    );
  });

  test('is the headline where the text goes on to tell it', () => {
    const text = `Old bridge closed to lorries in Ostbrook\n\n${TEXT}`;
    expect(titleStory([readReport({ id: 'a', text })])).toBe(
      'Old bridge closed to lorries in Ostbrook',
    );
  });
});

describe('a long sentence as a title', () => {
  const titleOfText = (text: string) => titleStory([readReport({ id: 'a', text })]);

  test('ends where a clause ends', () => {
    expect(
      titleOfText(
        'A baker from Ostbrook has been fined four thousand marks by the town court because his new scales weighed every loaf wrong.',
      ),
    ).toBe('A baker from Ostbrook has been fined four thousand marks by the town court …');
  });

  test('ends where a clause does rather than within a phrase', () => {
    expect(
      titleOfText(
        'A dispatcher of the Ostbrook county coast guard has helped to save a woman from Tolna who was locked in a boat’s cabin.',
      ),
    ).toBe(
      'A dispatcher of the Ostbrook county coast guard has helped to save a woman from Tolna …',
    );
  });

  test('keeps who says it', () => {
    expect(
      titleOfText(
        'The Northern Line is believed to be moving two of its ferries to Tolna, a member of the council said after being briefed by the line on Monday.',
      ),
    ).toBe(
      'The Northern Line is believed to be moving two of its ferries to Tolna, a member of the council said …',
    );
  });

  test('does not end before its verb', () => {
    expect(
      titleOfText(
        'The Ostbrook foundry, for two centuries the pride and the largest employer of the whole valley, closed its gates on Monday for want of orders.',
      ),
    ).toBe(
      'The Ostbrook foundry, for two centuries the pride and the largest employer of the whole valley, closed its gates …',
    );
  });
});

test('a story without reports is called so', () => {
  expect(titleStory([])).toBe('No reports');
});
