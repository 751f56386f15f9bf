import { describe, expect, test } from 'vitest';
import { alsoToldBriefly, neitherOfOneThing } from './briefLots.ts';
import { notOfOneThing, toldBriefly } from './briefStories.ts';
import { differencesOf } from './tellStory.ts';

describe('two figures of one thing, each in a brief sentence of its own', () => {
  test.each(
    [...toldBriefly, ...alsoToldBriefly].map(([expected, ...story]) => ({
      expected,
      name: story[0],
      story,
    })),
  )('$name: $expected', ({ expected, story }) => {
    expect(differencesOf(story)).toEqual([expected]);
  });
});

describe('two brief figures that are not of one thing', () => {
  test.each([...notOfOneThing, ...neitherOfOneThing].map((story) => ({ name: story[0], story })))(
    '$name',
    ({ story }) => {
      expect(differencesOf(story)).toEqual([]);
    },
  );
});
