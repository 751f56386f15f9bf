import { describe, expect, test } from 'vitest';
import { isUnfit } from '../../../../src/core/digest/alone/unfit/unfitSentence.ts';
import { linesIn } from '../../../../src/core/digest/reading/readOnce.ts';
import { readReport, writeDigest } from '../../../../src/core/index.ts';
import { aloneLast } from './aloneLast.ts';

const LEAD = 'The strike of the crews of the Northern Line ended on Friday.';

describe('"the two sides" in what a report begins with are those of its story', () => {
  const sentence =
    'The ferry strike in Ostland was called off after the two sides agreed on a rise of 6 percent.';

  test('stands, in a report of a day', () => {
    expect(aloneLast(sentence)).toBe(sentence);
  });

  test.each([
    ['further down', `${LEAD} ${sentence}`, '2024-03-16'],
    ['without a day', sentence, null],
    ['as what it begins with', 'The two sides agreed on a rise of 6 percent.', '2024-03-16'],
    ['of people', 'The ferry strike was called off after the two men met.', '2024-03-16'],
  ])('but not %s', (_, text, day) => {
    expect(aloneLast(text, day)).toBeNull();
  });
});

describe('of a report of a few sentences, news is', () => {
  const lastIsUnfit = (text: string, day = '2024-03-16') =>
    isUnfit(linesIn(readReport({ id: 'r', text, published: day })).at(-1)!);

  test.each([
    'The final toll stands at 44.',
    'The death toll stands at 44.',
    'The damage is put at $80m.',
    'The bill now goes to the queen.',
    'The Orla dam burst at 2 a.m. on Saturday, sending a wave through nine empty villages.',
    'A wave hit the pier, tearing nine ferries from their moorings.',
  ])('%s', (sentence) => {
    expect(lastIsUnfit(`${LEAD} ${sentence}`)).toBe(false);
  });

  test.each([
    'The crews are glad.',
    'The cause is not known.',
    'The band goes on.',
    'A burst of rain at noon, sending the crews of the ferries home.',
    'Hundreds of people, camping in the open air of the harbour.',
  ])('but not %s', (sentence) => {
    expect(lastIsUnfit(`${LEAD} ${sentence}`)).toBe(true);
  });

  test('"In all 44 people died" sums up', () => {
    expect(aloneLast(`${LEAD} In all 44 people died.`)).toBe('In all 44 people died.');
    expect(aloneLast(`${LEAD} In all, 44 people died.`)).toBe('In all, 44 people died.');
  });
});

describe('an editor puts in a name that is one', () => {
  test('"her" before a small word owns nothing', () => {
    expect(aloneLast('Ada Marsh has resigned. Nine parties want her to go at once.')).toBe(
      'Nine parties want [Ada Marsh] to go at once.',
    );
  });

  test('the name of a place keeps its capital behind a name', () => {
    const reports = [
      'The deal was brokered by Tolna-born mediator Otto Venn in March, the line said.',
      'Mr Venn said the pact of the ferry lines was a good one for all of Ostland.',
    ].map((text, at) =>
      readReport({ id: `r${at}`, title: 'Ferry pact', text, published: `2024-03-1${at}` }),
    );
    const texts = writeDigest(reports).points.map(({ text }) => text);
    expect(texts.join(' ')).not.toContain('tolna-born');
  });

  test('no clause of its own', () => {
    const text =
      'Ada Marsh, the girl of 12 who vanished on Monday, has been found safe. She was in a flat with nine cats and a dog.';
    expect(aloneLast(text)).toBe('[Ada Marsh] was in a flat with nine cats and a dog.');
  });
});
