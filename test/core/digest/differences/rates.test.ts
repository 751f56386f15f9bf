import { describe, expect, test } from 'vitest';
import { ratesApart, ratesOfOthers } from './rateStories.ts';
import { differencesOf } from './tellStory.ts';

describe('shares, rates and prices a share of one thing', () => {
  test.each(ratesApart.map(([expected, ...story]) => ({ expected, name: story[0], story })))(
    '$name: $expected',
    ({ expected, story }) => {
      expect(differencesOf(story)).toEqual([expected]);
    },
  );
});

describe('shares, rates and prices of two things', () => {
  test.each(ratesOfOthers.map((story) => ({ name: story[0], story })))('$name', ({ story }) => {
    expect(differencesOf(story)).toEqual([]);
  });
});
