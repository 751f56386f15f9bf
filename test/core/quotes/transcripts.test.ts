import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

const paragraphs = (...lines: string[]): string => lines.join('\n\n');

describe('a transcript without quotation marks', () => {
  it('may have its labels written as names are', () => {
    const talk = paragraphs(
      'The Gazette: Will you close the harbour this year?',
      'Minister Lind: No, there will be no closing of the harbour at all.',
      'The Gazette: Are you sure?',
      'Lind: As sure as I sit here.',
    );
    expect(spokenIn(talk)).toEqual([
      ['Gazette', 'Will you close the harbour this year?'],
      ['Lind', 'No, there will be no closing of the harbour at all.'],
      ['Gazette', 'Are you sure?'],
      ['Lind', 'As sure as I sit here.'],
    ]);
  });

  it('may name somebody shorter the second time', () => {
    const talk = paragraphs(
      'The two met at the harbour on Friday.',
      'SUE MARSH: I was on board when it happened.',
      'OFFICER LOW: And who else was there?',
      'MARSH: Nobody else was there.',
    );
    expect(spokenIn(talk).map(([, words]) => words)).toEqual([
      'I was on board when it happened.',
      'And who else was there?',
      'Nobody else was there.',
    ]);
  });

  it('may have initials for those whom it has named', () => {
    const talk = paragraphs(
      'Ben Low: What did you change first?',
      'Ada Marsh: The lights. Nobody could see.',
      'BL: And after that?',
      'AM: The rope.',
    );
    const names = ['Ben Low', 'Ada Marsh', 'Ben Low', 'Ada Marsh'];
    expect(spokenIn(talk).map(([who]) => who)).toEqual(names);
    const told = paragraphs(
      'Ben Low met the pilot Ada Marsh on the pier.',
      'BL: What did you change first?',
      'AM: The lights.',
      'BL: And then?',
      'AM: The rope.',
    );
    expect(spokenIn(told).map(([who]) => who)).toEqual(names);
  });

  it.each([
    ['paragraphs of their own', '\n\n'],
    ['one paragraph', ' '],
  ])('may be one question and its answer, in %s', (_, between) => {
    const talk = `Q: Will you sail again?${between}A: I have not decided that yet.`;
    expect(spokenIn(talk).map(([, words]) => words)).toEqual([
      'Will you sail again?',
      'I have not decided that yet.',
    ]);
  });
});

describe('answers that are headed with a letter', () => {
  const talk = ['Q: Why the harbour?', 'A: Because my mother sailed.', 'Q: And now?', 'A: Sleep.'];
  const answersOf = (...before: string[]) =>
    spokenIn(paragraphs(...before, ...talk)).map(([name]) => name);

  it.each([
    'The pilot Ada Marsh has come home to Larkfield. We met on the pier.',
    'Ben Low spoke to the pilot Ada Marsh on the pier.',
    'Ben Low sat down with Ada Marsh, who has come home.',
    'An interview with the pilot, Ada Marsh, by Ben Low.',
    'Interview: Ada Marsh on ropes. She learnt from the pilot Ben Low.',
    'Four questions for Ada Marsh. She was asked about the pilot Ben Low.',
    'Reporters asked the pilot, Ada Marsh, why she came. She was asked about Ben Low.',
  ])('are of whom the report introduces: %s', (before) => {
    expect(answersOf(before)).toEqual([null, 'Ada Marsh', null, 'Ada Marsh']);
  });

  it.each(['Ada Marsh and Ben Low run the harbour.', 'Rain fell on the pier.'])(
    'are nobody’s where that may be more than one, or none: %s',
    (before) => {
      expect(answersOf(before)).toEqual([null, null, null, null]);
    },
  );
});

it('may have a stop behind its letters', () => {
  const talk = ['Q. Why the harbour?', 'A. Because my mother sailed.', 'Q. And now?', 'A. Sleep.'];
  expect(spokenIn(paragraphs('The pilot Ada Marsh came home.', ...talk))).toEqual([
    [null, 'Why the harbour?'],
    ['Ada Marsh', 'Because my mother sailed.'],
    [null, 'And now?'],
    ['Ada Marsh', 'Sleep.'],
  ]);
  expect(spokenIn(paragraphs('A. Marsh came home.', 'A. Low did not.'))).toEqual([]);
});

describe('what is headed with a colon', () => {
  it.each([
    [
      'labels of the desk',
      [
        'UPDATE: The pier is open.',
        'Photo: Ann Low.',
        'UPDATE: The pier is shut.',
        'Related: Rope.',
      ],
    ],
    ['a headline', ['Harbour: what next?', 'The board met on Friday.', 'Harbour: what now?']],
    ['counts', ['Marsh: 1,547.', 'Low: 1,201.', 'Marsh: 46.', 'Low: 47.']],
    ['a list', ['Oslo: A ferry town.', 'Bergen: It rains a lot.', 'Malmo: A long bridge.']],
  ])('is no turn: %s', (_, lines) => {
    expect(spokenIn(paragraphs(...lines))).toEqual([]);
  });
});

describe('an interview that heads neither questions nor answers', () => {
  it('is answered by whom it begins with, not by who asks', () => {
    const talk = paragraphs(
      'Dr. Helen Roe has studied rope for years. She spoke with the Gazette’s Ian Low about it.',
      'You say that eight knots are a myth. Why?',
      '“It is an average that became a commandment.”',
      'What do you tell people who say they tie four?',
      '“I tell them they can, until they cannot.”',
    );
    expect(spokenIn(talk).map(([who]) => who)).toEqual(['Helen Roe', 'Helen Roe']);
  });
});
