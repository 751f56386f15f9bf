import { describe, expect, it } from 'vitest';
import { reportedIn } from '../quotesOf.ts';

describe('a clause that is plain by its form', () => {
  it.each([
    ['The report concludes the dam could fail.', 'report', 'the dam could fail'],
    ['A report by the agency concludes that the dam could fail.', 'report', 'the dam could fail'],
    ['The union alleges its members were ignored.', 'union', 'its members were ignored'],
    ['The lawsuit alleges the dam is old.', 'lawsuit', 'the dam is old'],
    ['Low maintains the dam is safe.', 'Low', 'the dam is safe'],
    ['Marsh tweeted the dam is old.', 'Marsh', 'the dam is old'],
    [
      'The campaign contends it was not told of the plan.',
      'campaign',
      'it was not told of the plan',
    ],
  ])('is told, however rare its verb: %s', (text, who, words) => {
    expect(reportedIn(text)).toEqual([[who, words]]);
  });

  it.each([
    'Marsh sat among pledged delegates who will be at the hall.',
    'Marsh dealt with volunteers who had come before noon.',
    'Low kept a list of remarks he had made about the dam.',
    'The party won whiter states Democrats could lose.',
    'Low never maintains the dam is safe.',
  ])('is none where the word is a noun, describes one, or is denied: %s', (text) => {
    expect(reportedIn(text)).toEqual([]);
  });
});

describe('what a noun brings in', () => {
  it('ends before the verb of the sentence', () => {
    expect(reportedIn('Marsh’s claim that the dam could fail was rejected.')).toEqual([
      ['Marsh', 'the dam could fail'],
    ]);
  });

  it('goes on to a second clause', () => {
    const text = 'Marsh’s claim that the dam is safe and that it will be kept angered them.';
    expect(reportedIn(text)[0]?.[1]).toContain('it will be kept');
  });

  it('is of those behind “among” and “from”', () => {
    expect(reportedIn('There is a growing belief among residents that the dam will fail.')).toEqual(
      [['residents', 'the dam will fail']],
    );
  });

  it.each(['Marsh brushed aside the public criticism that the dam could fail.'])(
    'is not what somebody says who rejects it: %s',
    (text) => {
      expect(reportedIn(text)).toEqual([]);
    },
  );

  it('is still of the one whose claim is rejected', () => {
    expect(reportedIn('Marsh rejected Low’s claim that the dam could fail.')).toEqual([
      ['Low', 'the dam could fail'],
    ]);
  });
});
