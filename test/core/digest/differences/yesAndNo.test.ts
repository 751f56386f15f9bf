import { describe, expect, test } from 'vitest';
import { notOpposed, opposed } from './oppositeStories.ts';
import { differencesOf } from './tellStory.ts';

describe('a state or a deed, and that it is not so', () => {
  test.each(opposed.map(([expected, ...story]) => ({ expected, name: story[0], story })))(
    '$name: $expected',
    ({ expected, story }) => {
      expect(differencesOf(story)).toEqual([expected]);
    },
  );
});

describe('alike, and no contradiction', () => {
  test.each(notOpposed.map((story) => ({ name: story[0], story })))('$name', ({ story }) => {
    expect(differencesOf(story)).toEqual([]);
  });
});
