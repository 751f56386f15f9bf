import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

const speakersIn = (text: string) => spokenIn(text).map(([who]) => who);

describe('a spokesman without a body', () => {
  it.each([
    [
      'Kroll Mills will close its plant in June. “We had no choice,” a spokesman said.',
      'spokesman for Kroll Mills',
    ],
    [
      'Kroll Mining Group will close in June. A spokeswoman said: “We had no choice.”',
      'spokeswoman for Kroll Mining Group',
    ],
  ])('speaks for the one that the sentence before is about: %s', (text, who) => {
    expect(speakersIn(text)).toEqual([who]);
  });

  it.each([
    'Kroll Mills will sue its owner, Ben Low, in June. “We had no choice,” a spokesman said.',
    'Ada Marsh will sue in June. “We had no choice,” a spokesman said.',
    'Kroll Mills will close its plant in June.\n\n“We had no choice,” a spokesman said.',
  ])('is no more than that where it may be another’s: %s', (text) => {
    expect(speakersIn(text)).toEqual(['spokesman']);
  });
});

describe('“they”', () => {
  it.each(['marched through Velden on Sunday', 'took to the streets on Sunday'])(
    'are the crowd that %s',
    (did) => {
      expect(speakersIn(`Hundreds ${did}. “No more mines,” they chanted.`)).toEqual(['Hundreds']);
    },
  );

  it('are the one whose sex is not told, where nobody else is there', () => {
    const they = '“I never wanted to leave,” they said.';
    expect(speakersIn(`Robin Kroll has run the mill since 2011. ${they}`)).toEqual(['Robin Kroll']);
    expect(speakersIn(`Robin Kroll met the crews on Monday. ${they}`)).toEqual([null]);
  });
});

describe('two names that begin a sentence', () => {
  it('are not only the second', () => {
    expect(speakersIn('Marks and Spencer said: “We will open ten shops.”')).toEqual([
      'Marks and Spencer',
    ]);
  });
});

describe('a single name between commas', () => {
  it('is the one whom the noun before it means', () => {
    expect(speakersIn('The operator, Arrowline, said: “The road is shut.”')).toEqual(['Arrowline']);
    expect(speakersIn('Chipmaker Norvane said: “We got this wrong.”')).toEqual(['Norvane']);
  });
});
