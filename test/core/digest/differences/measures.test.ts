import { describe, expect, test } from 'vitest';
import { measured, notMeasured } from './measureStories.ts';
import { differencesOf } from './tellStory.ts';

describe('two values of one measure', () => {
  test.each(measured.map(([expected, ...story]) => ({ expected, name: story[0], story })))(
    '$name: $expected',
    ({ expected, story }) => {
      expect(differencesOf(story)).toEqual([expected]);
    },
  );
});

describe('two values, and no difference', () => {
  test.each(notMeasured.map((story) => ({ name: story[0], story })))('$name', ({ story }) => {
    expect(differencesOf(story)).toEqual([]);
  });
});
