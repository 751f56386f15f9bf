import { describe, expect, test } from 'vitest';
import { alsoCountedApart, alsoCountedOtherwise } from './countLot.ts';
import { countedApart, countedOtherwise } from './countStories.ts';
import { differencesOf } from './tellStory.ts';

describe('one count of one thing, in other words', () => {
  test.each(
    [...countedOtherwise, ...alsoCountedOtherwise].map(([expected, ...story]) => ({
      expected,
      name: story[0],
      story,
    })),
  )('$name: $expected', ({ expected, story }) => {
    expect(differencesOf(story)).toEqual([expected]);
  });
});

describe('counts of two things, or one rounded', () => {
  test.each([...countedApart, ...alsoCountedApart].map((story) => ({ name: story[0], story })))(
    '$name',
    ({ story }) => {
      expect(differencesOf(story)).toEqual([]);
    },
  );
});
