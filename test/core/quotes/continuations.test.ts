import { describe, expect, it } from 'vitest';
import { quotesOf, spokenIn } from './quotesOf.ts';

/** The mention beside each quote, as the text has it. */
const mentionsIn = (text: string): (string | null)[] =>
  quotesOf(text)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker }) =>
      speaker?.start == null ? null : text.slice(speaker.start, speaker.end ?? 0),
    );
const numbersIn = (text: string): number[] => quotesOf(text).map(({ quotation }) => quotation);

describe('a quotation that goes on behind its attribution', () => {
  it('has one mention and one number for all its stretches', () => {
    const text = '“We sail at noon,” she said, “and not before.” “Nobody waits.”';
    const story = `Ada Marsh was glad.\n\n${text}`;
    expect(mentionsIn(story)).toEqual(['she', 'she', 'she']);
    const next = '“We sail at noon,” Ada Marsh said. “The crews are on board.”';
    expect(mentionsIn(next)).toEqual(['Ada Marsh', 'Ada Marsh']);
    expect(numbersIn(next)).toEqual([0, 0]);
  });

  it.each([
    ['a town', '“We sail,” said Ada Marsh, a pilot from Port Ellis, Ohio. “We are glad.”'],
    [
      'a clause about somebody else',
      '“We sail,” said Ada Marsh, who married Ben Low and runs a club named for Cy Roe. “We are glad.”',
    ],
    [
      'who was told, and when',
      '“We sail,” Ada Marsh told Ben Low, after Low assured reporters of it. “We are glad.”',
    ],
  ])('is still hers behind %s', (_, text) => {
    expect(spokenIn(text).map(([who]) => who)).toEqual(['Ada Marsh', 'Ada Marsh']);
    expect(mentionsIn(text)).toEqual(['Ada Marsh', 'Ada Marsh']);
  });

  it.each([
    [
      'a word of time',
      '“We sail,” said Ada Marsh of Port Ellis. Now, “nobody waits for the crews of the island.”',
    ],
    ['dots', '“We sail,” said Ada Marsh. “. . . Nobody waits for the crews on the island.”'],
    [
      'the narrator’s words',
      '“We sail,” said Ada Marsh. “Nobody in the whole harbour waits for” the crews.',
    ],
  ])('may begin again with %s', (_, text) => {
    expect(mentionsIn(text)).toEqual(['Ada Marsh', 'Ada Marsh']);
  });

  it('keeps her mention over a sentence of the narrator’s in its paragraph', () => {
    const text = '“We sail,” said Ada Marsh. The harbour was full. “Nobody waits for the crews.”';
    expect(mentionsIn(text)).toEqual(['Ada Marsh', 'Ada Marsh']);
  });

  it('is that of whoever speaks next in the same sentence', () => {
    const text =
      '“We sail,” Ada Marsh said, but Ben Low told reporters that he would wait. “Nobody has asked me about it.”';
    expect(spokenIn(text).map(([who]) => who)).toEqual(['Ada Marsh', 'Ben Low']);
  });

  it('over paragraphs is one quotation, with a mention only where it stands', () => {
    const text = '“We sail at noon,” Ada Marsh said.\n\n“The crews are on board, all of them.”';
    expect(numbersIn(text)).toEqual([0, 0]);
    expect(mentionsIn(text)).toEqual(['Ada Marsh', null]);
  });

  it('is another quotation where the text told something between', () => {
    const text =
      '“We sail at noon,” Ada Marsh said.\n\nThe harbour was full.\n\n“The crews are on board.”';
    expect(numbersIn(text)).toEqual([0, 1]);
  });
});

describe('a quotation that its own paragraph names nobody for', () => {
  it('has the mention of the sentence that brings it in with a colon', () => {
    const text = 'On Friday Ada Marsh answered the owners:\n\n“We sail at noon. Nobody waits.”';
    expect(spokenIn(text)).toEqual([['Ada Marsh', 'We sail at noon. Nobody waits.']]);
    expect(mentionsIn(text)).toEqual(['Ada Marsh']);
  });

  it('has it where "stated Marsh" brings it in', () => {
    expect(mentionsIn('Stated Ada Marsh:\n\n“We sail at noon. Nobody waits.”')).toEqual([
      'Ada Marsh',
    ]);
  });
});

describe('a sentence that begins with more of what was said', () => {
  it('is that speaker’s, however short', () => {
    const text =
      '“It is a shame,” Jo Mason said. “You hold us back” because people see how you treat us — “your own people at your own port.”';
    expect(spokenIn(text)).toEqual([
      ['Jo Mason', 'It is a shame,'],
      ['Jo Mason', 'You hold us back'],
      ['Jo Mason', 'your own people at your own port.'],
    ]);
  });

  it('stands behind an abbreviated province', () => {
    const text = '“I knew it,” says Ada Marsh, who is from Richmond, B.C. “Well.”';
    expect(spokenIn(text)).toEqual([
      ['Ada Marsh', 'I knew it,'],
      ['Ada Marsh', 'Well.'],
    ]);
  });
});
