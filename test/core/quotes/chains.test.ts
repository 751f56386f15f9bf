import { describe, expect, it } from 'vitest';
import { quotesOf, spokenIn } from './quotesOf.ts';

describe('a quotation over several paragraphs, closed only at its end', () => {
  const told = '“We sail at noon. It was a long strike.\n\n“Nobody has won it,” Ada Marsh said.';

  it('is that of whoever is named behind its end', () => {
    expect(spokenIn(`Ben Low left the talks.\n\n${told}`).map(([who]) => who)).toEqual([
      'Ada Marsh',
      'Ada Marsh',
    ]);
  });

  it('has the mention only where it stands', () => {
    const [first, second] = quotesOf(told);
    expect(first!.speaker).toEqual({ name: 'Ada Marsh', start: null, end: null });
    expect(second!.speaker?.start).toBe(told.indexOf('Ada Marsh said'));
    expect(first!.quotation).toBe(second!.quotation);
  });

  it('is not that of the speaker before, where its end names another', () => {
    const text = `“No ferry sails,” Ben Low said.\n\n${told}`;
    expect(spokenIn(text).map(([who]) => who)).toEqual(['Ben Low', 'Ada Marsh', 'Ada Marsh']);
  });

  it('goes on with the speaker of its own paragraph', () => {
    const text =
      '“We sail,” Ada Marsh said. “It was a long strike.\n\n“Nobody won it. Nobody ever will.”';
    expect(new Set(quotesOf(text).map(({ quotation }) => quotation)).size).toBe(1);
  });
});
