import { describe, expect, it } from 'vitest';
import { quotesOf, reportedIn, spokenIn } from './quotesOf.ts';

const speakers = (text: string): (string | null)[] => spokenIn(text).map(([who]) => who);

describe('a couple of whom nobody knows who is he and who is she', () => {
  it.each([
    'Chris Vane and Sam Vane, a couple from Oslo, lost the house. “We have nothing left,” he said.',
    'Chris Vane and Sam Moss lost the house. “We have nothing left,” she said.',
    'Robin Kroll and Pat Kroll opened the market. “We are glad,” Mr Kroll said.',
    'Robin Kroll and Pat Kroll opened the market. “So am I,” said Mrs Kroll.',
  ])('is not guessed at: %s', (text) => {
    expect(speakers(text)).toEqual([null]);
  });

  it('is told apart where a name tells the sex', () => {
    const text = 'Ada Vane and John Vane lost the house. “We have nothing left,” she said.';
    expect(speakers(text)).toEqual(['Ada Vane']);
  });
});

describe('somebody’s lawyer', () => {
  it('is not “she” for sure where she may be the client', () => {
    const text = 'Ada Marsh’s lawyer, Cy Roe, spoke first. “I am innocent,” she told reporters.';
    expect(speakers(text)).toEqual([null]);
  });
});

describe('a transcript', () => {
  it('has its first speaker, who is no town', () => {
    const text = 'MARSH: We sail at noon.\nLOW: Who says so?\nMARSH: I do. And I mean it.';
    expect(speakers(text)).toEqual(['MARSH', 'LOW', 'MARSH']);
  });

  it('gives a question of nobody to nobody', () => {
    const text =
      'THE PRESIDENT: Thank you all. We will build it.\n\nQ: When, Mr. President?\n\nTHE PRESIDENT: Soon.';
    expect(quotesOf(text).map(({ speaker }) => speaker?.name ?? null)).toEqual([
      'PRESIDENT',
      null,
      'PRESIDENT',
    ]);
  });
});

describe('the speaker', () => {
  it.each([
    ['Ben Low was told by Ada Marsh: “You are fired and gone.”', ['Ada Marsh']],
    ['“He is honest,” Ada Marsh said of Ben Low, who said “thanks”.', ['Ada Marsh', 'Ben Low']],
    [
      '“Not I,” said Ada Marsh. “Nor I,” said Ben Low, and then Marsh: “So be it.”',
      ['Ada Marsh', 'Ben Low', 'Ada Marsh'],
    ],
    ['Ada Marsh read out a letter from a pilot: “Dear mayor, we are cold.”', ['pilot']],
    [
      'Ada Marsh (left) and Ben Low (right) met. “We won,” said the former. “We lost,” said the latter.',
      [null, null],
    ],
    ['Some said “yes we can”, others “no we cannot”.', ['Some', 'others']],
    ['Marsh said “yes we can”, and Ben Low “no we cannot”.', ['Marsh', 'Ben Low']],
    [
      'A poster said “no more boats”. Another, held by Cy Roe, said “Low must go”.',
      ['poster', null],
    ],
  ])('is the right one or none: %s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('what nobody tells', () => {
  it.each([
    'The so-called “experts” told the council nothing.',
    'The mayor’s husband, Ben Low, said nothing.',
  ])('is not told: %s', (text) => {
    expect(reportedIn(text)).toEqual([]);
  });

  it.each([
    ['Neither Ada Marsh nor Ben Low said “we are very sorry”.', 'denied'],
    ['Ada Marsh imagined Ben Low saying “I am sorry now”.', 'unsaid'],
    ['Asked if she would say “I resign today”, Ada Marsh shook her head.', 'unsaid'],
  ])('is doubted: %s', (text, doubt) => {
    expect(quotesOf(text).map((quote) => quote.doubt)).toEqual([doubt]);
  });
});

describe('a told clause', () => {
  it.each([
    'Ada Marsh told the crews that the pier was safe and left the room.',
    'Ada Marsh told the crews that the pier was safe, then walked out.',
    'Ada Marsh said that the pier was safe, but the court disagreed.',
    'Ada Marsh said that the pier was safe, although nobody had looked.',
  ])('ends where the narrator goes on: %s', (text) => {
    expect(reportedIn(text)).toEqual([['Ada Marsh', 'the pier was safe']]);
  });

  it('goes on with what she says', () => {
    expect(reportedIn('Ada Marsh said that the pier was safe, but the boats were not.')).toEqual([
      ['Ada Marsh', 'the pier was safe, but the boats were not'],
    ]);
  });
});
