import { describe, expect, test } from 'vitest';
import { growingAnew, notGrowingAnew } from './growingLastLot.ts';
import { alsoGrowing, neitherGrowing } from './growingLot.ts';
import { growing, notGrowing } from './growingStories.ts';
import { differencesOf } from './tellStory.ts';

describe('a count that goes on through reports that each begin with a new turn', () => {
  test.each(
    [...growing, ...alsoGrowing, ...growingAnew].map(([expected, ...story]) => ({
      expected,
      name: story[0],
      story,
    })),
  )('$name: $expected', ({ expected, story }) => {
    expect(differencesOf(story)).toEqual([expected]);
  });
});

describe('counts that only look like one that goes on', () => {
  test.each(
    [...notGrowing, ...neitherGrowing, ...notGrowingAnew].map((story) => ({
      name: story[0],
      story,
    })),
  )('$name', ({ story }) => {
    expect(differencesOf(story)).toEqual([]);
  });
});
