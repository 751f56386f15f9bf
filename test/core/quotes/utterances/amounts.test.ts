import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../../src/core/quotes/checkQuote.ts';
import { compareWords, sameCount } from '../../../../src/core/quotes/utterances/compareWords.ts';
import { foldWords, quotedWords } from '../../../../src/core/quotes/utterances/quotedWords.ts';
import { firstPlace } from '../../../../src/core/quotes/utterances/wordPlaces.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const alike = [
  ['$5', '5 dollars', 'five dollars', 'US$5', '5 US dollars'],
  ['5%', '5 percent', '5 per cent', 'five per cent'],
  ['$1.5 million', '1.5 million dollars', '$1,500,000', '$1.5m', '$1.5 mln'],
  ['206 boats', 'two hundred and six boats', 'two hundred six boats'],
  ['21 boats', 'twenty-one boats', 'twenty one boats'],
  ['a million nets', '1,000,000 nets', 'one million nets'],
  ['a three-year plan', 'a 3-year plan', 'a 3 year plan'],
];

describe('an amount', () => {
  it.each(alike)('has the same words however it is written: %s', (first, ...others) => {
    for (const other of others) {
      const changes = compareWords(quotedWords(other), quotedWords(first));
      expect(changes.every(({ kind }) => kind === 'same')).toBe(true);
    }
  });

  it('is found in a text however it is written there', () => {
    for (const forms of alike) {
      for (const form of forms) {
        const text = `We said that ${form} would do.`;
        const place = firstPlace(text, foldWords(forms[0]!));
        expect(text.slice(place!.start, place!.end)).toBe(form);
      }
    }
  });

  it('is counted as it was compared, though numbers stand side by side', () => {
    const words = quotedWords('twenty, five and two');
    expect(sameCount(compareWords(words, words))).toBe(words.length);
    const changes = compareWords(quotedWords('twenty, five ships'), quotedWords('twenty boats'));
    expect(changes.map((run) => run.words)).toEqual([['20'], ['5', 'ships'], ['boats']]);
  });

  it('is no word that only ends like one', () => {
    expect(foldWords('a canteen-run bar')).toEqual(['a', 'canteenrun', 'bar']);
  });

  it.each([
    ['$5', '5'],
    ['$5', '€5'],
    ['5%', '5'],
    ['5 million', '5 billion'],
    ['1.5 million', '15 million'],
    ['a 3-1 win', 'a 31 win'],
    ['-5 degrees', '5 degrees'],
    ['one of the boats', '1 of the boats'],
    ['12m boats', '12 million boats'],
  ])('is another one where its value or unit is: %s, %s', (one, other) => {
    expect(foldWords(one)).not.toEqual(foldWords(other));
  });

  it('that is pasted in another dress is the same quotation, and another amount is not', () => {
    const report = readReport({
      id: 'a',
      text: '“We paid the owners $5 million for twenty boats, 5% of what they asked,” Ada Marsh said.',
    });
    const verdict = (text: string) => checkQuote(text, [report]);
    expect(
      verdict(
        'We paid the owners five million dollars for 20 boats, 5 per cent of what they asked',
      ),
    ).toMatchObject({ kind: 'exact', certain: true });
    expect(
      verdict('We paid the owners $5 billion for twenty boats, 5% of what they asked'),
    ).toMatchObject({ kind: 'words-altered', certain: true, cautions: ['number'] });
  });
});
