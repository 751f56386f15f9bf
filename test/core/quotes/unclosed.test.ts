import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

describe('a quotation without a closing mark', () => {
  it('does not cross into a paragraph that begins without a mark', () => {
    const story = [
      '“The harbour is a ruin,” said Ben Low. “We sail 20 miles to buy rope.',
      'A spokeswoman for the board said: "The survey is due on 4 May.',
      'Net maker Ada Marsh said she would sue.',
    ].join('\n\n');
    expect(spokenIn(story)).toEqual([
      ['Ben Low', 'The harbour is a ruin,'],
      ['Ben Low', 'We sail 20 miles to buy rope.'],
      ['spokeswoman for the board', 'The survey is due on 4 May.'],
    ]);
  });

  it('still goes on where the next paragraph begins with a mark', () => {
    const story = 'Ada Marsh said: “We sail at noon.\n\n“Nobody waits for us.”';
    expect(spokenIn(story)).toEqual([
      ['Ada Marsh', 'We sail at noon.'],
      ['Ada Marsh', 'Nobody waits for us.'],
    ]);
  });

  it.each([
    [
      'another one',
      '“We will not sail until the crews are paid, she said on Friday. “They know,” Ben Low added.',
    ],
    ['its paragraph', '“We will not sail until the crews are paid, Ada Marsh said on Friday.'],
  ])('ends before the narrator speaks in front of the end of %s', (_, text) => {
    expect(spokenIn(`Ada Marsh came.\n\n${text}`)[0]).toEqual([
      'Ada Marsh',
      'We will not sail until the crews are paid',
    ]);
  });
});

describe('a quotation without a closing mark before one of somebody else', () => {
  it('ends before the narrator speaks, and does not go on in the next paragraph', () => {
    const story = '“We sail on Monday, said Ada Marsh.\n\n“We never do,” said Ben Low.';
    expect(spokenIn(story)).toEqual([
      ['Ada Marsh', 'We sail on Monday'],
      ['Ben Low', 'We never do,'],
    ]);
  });
});

it('goes on where it is whoever speaks who tells what somebody said', () => {
  const story =
    'Ben Low wrote: “The boats came. Then, in May, Marsh said that more would come.\n\n“That adds up to nine.”';
  expect(spokenIn(story)).toEqual([
    ['Ben Low', 'The boats came. Then, in May, Marsh said that more would come.'],
    ['Ben Low', 'That adds up to nine.'],
  ]);
});

describe('a quotation without an opening mark', () => {
  it.each([
    'Ada Marsh came home. We sail on Monday,” she said. “We never stop.”',
    'Ada Marsh came home. She waved. We sail on Monday," she said. "We never stop."',
  ])('takes in nothing of the narrator’s: %s', (story) => {
    expect(spokenIn(story)).toEqual([
      ['Ada Marsh', 'We sail on Monday,'],
      ['Ada Marsh', 'We never stop.'],
    ]);
  });

  it('keeps the sentences in which whoever speaks says “I” and “we”', () => {
    const story = 'I know the pier. We built it. It will stand,” said Ada Marsh.';
    expect(spokenIn(story)).toEqual([
      ['Ada Marsh', 'I know the pier. We built it. It will stand,'],
    ]);
  });
});

describe('a lone mark before a narrator’s paragraph', () => {
  it('makes no speech of it where nobody speaks nearby', () => {
    const story = 'The harbour was dark.\n\n"Ben was snoring.\n\nThe boats lay still.';
    expect(spokenIn(story)).toEqual([]);
  });

  it('is one of a quotation where the narrator says who speaks', () => {
    expect(spokenIn('Ada Marsh said: "We sail at noon.')).toEqual([
      ['Ada Marsh', 'We sail at noon.'],
    ]);
  });
});

describe('a tag of the page that is cut off', () => {
  it('has nobody’s words', () => {
    const story =
      '“We sail,” Ada Marsh said.\n\n<tweet author="The Harbour Board" text="We are going to';
    expect(spokenIn(story)).toEqual([['Ada Marsh', 'We sail,']]);
  });
});
