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
    ['asks', 'Why did the Ostbrook council close the old bridge to lorries?'],
    ['explains', 'Ostbrook closes old bridge to lorries: here’s what drivers need to know'],
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

test('a story without reports is called so', () => {
  expect(titleStory([])).toBe('No reports');
});
