import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

const speakers = (text: string) => spokenIn(text).map(([name]) => name);

describe('an aside about whoever speaks', () => {
  it.each([
    'Kay Lind, whom Carl Orme called “the best of us”, said “we sail on Monday”.',
    'Kay Lind, whom Carl Orme once described as “the best of us,” told reporters: “We sail.”',
    'Kay Lind, who Carl Orme says is “the best of us,” said: “We sail.”',
    'Kay Lind, described by Carl Orme as “the best of us”, said: “We sail.”',
    'Kay Lind, about whom Carl Orme wrote “she is the best of us”, said: “We sail.”',
    'Kay Lind, who was called “the best of us” by Carl Orme, said: “We sail.”',
  ])('has words of the aside’s own subject, and theirs behind it: %s', (text) => {
    expect(speakers(text)).toEqual(['Carl Orme', 'Kay Lind']);
  });

  it('keeps its words where the sentence goes on without saying', () => {
    const text = 'Kay Lind, whom Carl Orme once called “the best of us,” answered within the hour.';
    expect(speakers(text)).toEqual(['Carl Orme']);
  });

  it('may tell what they said themselves', () => {
    const text = 'Kay Lind, who once called Carl Orme “the best of us”, said: “We sail.”';
    expect(speakers(text)).toEqual(['Kay Lind', 'Kay Lind']);
  });
});
