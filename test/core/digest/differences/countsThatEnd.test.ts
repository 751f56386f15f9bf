import { describe, expect, test } from 'vitest';
import { goingOn, notEnded } from './chainStories.ts';
import { differencesOf } from './tellStory.ts';

describe('a count that goes on, to its last value', () => {
  test.each(goingOn.map(([expected, ...story]) => ({ expected, name: story[0], story })))(
    '$name: $expected',
    ({ expected, story }) => {
      expect(differencesOf(story)).toEqual([expected]);
    },
  );
});

describe('no end of that count', () => {
  test.each(notEnded.map((story) => ({ name: story[0], story })))('$name', ({ story }) => {
    expect(differencesOf(story)).toEqual([]);
  });
});
