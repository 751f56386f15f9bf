import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

describe('single marks around double ones', () => {
  it.each([
    [
      'The shadow minister, Owen Pryce, said: ‘This minister who’d rather talk. “Out of touch” is a phrase that bites.’',
      'This minister who’d rather talk. “Out of touch” is a phrase that bites.',
    ],
    [
      '‘This minister wants a headline. “Out of touch” is a phrase that comes back,’ said Owen Pryce.',
      'This minister wants a headline. “Out of touch” is a phrase that comes back,',
    ],
    ['Owen Pryce said: ‘He told me “never again”’, and left.', 'He told me “never again”'],
  ])('are the outer ones: %s', (text, words) => {
    expect(spokenIn(text)).toEqual([['Owen Pryce', words]]);
  });

  it.each([
    'It was the workers’ idea, “a good one,” Owen Pryce said, and the owners’ loss.',
    'Owen Pryce said “the ’90s were fine” and left the ministers’ club.',
  ])('are not made of apostrophes: %s', (text) => {
    expect(spokenIn(text)).toHaveLength(1);
    expect(spokenIn(text)[0]![1].length).toBeLessThan(25);
  });
});

describe('a transcript that names its speakers in full once', () => {
  const text = [
    'Arts Weekly: You wrote this in a lighthouse. Why?',
    'Noor Haddad: My sister owns it. It was free.',
    'AW: Did you get lonely?',
    'NH: Never. There were eleven cats.',
    'AW: And your editor?',
    'NH: She said, "Noor, this is a tax return."',
  ].join('\n\n');

  it('keeps those turns as well', () => {
    expect(spokenIn(text)[1]).toEqual(['Noor Haddad', 'My sister owns it. It was free.']);
  });

  it('leaves the mark to the words quoted within a turn', () => {
    expect(spokenIn(text).at(-1)).toEqual([
      'Noor Haddad',
      'She said, "Noor, this is a tax return."',
    ]);
  });
});
