import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/core/quotes/checkQuote.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

const check = (text: string, paste: string) => checkQuote(paste, [readReport({ id: 'r', text })]);

const pumps =
  'Inspector Cy Roe said two of the nine pumps had failed. Lena Holt said the wall could break if nothing was done. “If the wall breaks, we will all drown,” said Dora Vale. Ada Marsh said the grain would run out by August.';

describe('a sentence that says no, and says so again', () => {
  const text = '“We will not pay twice,” Ada Marsh said. “Not this year. Not ever.”';

  it.each(['We will not pay twice', '“We will not pay twice,” Marsh said'])(
    'is whole without its echo: %s',
    (paste) => {
      expect(check(text, paste)).toMatchObject({ kind: 'shortened', certain: true });
    },
  );

  it('is not where the next one takes it back', () => {
    const taken = '“We will not pay twice,” Ada Marsh said. “Not really.”';
    expect(check(taken, 'We will not pay twice')).toMatchObject({ certain: false });
  });

  it('is not where nothing was denied', () => {
    const joke = '“We will pay twice,” Ada Marsh said. “Not!”';
    expect(check(joke, 'We will pay twice')).toMatchObject({ certain: false });
  });
});

describe('told words that are pasted as more than was told', () => {
  it.each([
    '“Nine pumps failed,” Roe said',
    '“The nine pumps had failed,” said Cy Roe',
    '“The wall breaks,” Holt said',
    '“The grain has run out,” said Marsh',
  ])('are no sure paraphrase: %s', (paste) => {
    expect(check(pumps, paste)).toMatchObject({ certain: false });
  });

  it.each([
    '“Two of the nine pumps failed,” Roe said',
    '“The grain will run out by August,” said Marsh',
  ])('are one where all stands there: %s', (paste) => {
    expect(check(pumps, paste)).toMatchObject({ kind: 'paraphrase', certain: true });
  });

  it('are held against whoever is named before the like words of somebody else', () => {
    const { utterance } = check(pumps, '“The wall could break,” Holt said');
    expect(utterance?.speaker).toBe('Lena Holt');
  });
});

describe('a denial of which the end is cut', () => {
  it.each([
    ['“We will not pay twice,” Ada Marsh said.', 'We will not pay'],
    ['“I will not resign on Friday,” Ada Marsh said.', '“I will not resign,” said Marsh'],
    ['“We did not leave because of the rain,” Ada Marsh said.', 'We did not leave'],
  ])('denies more than was denied: %s', (text, paste) => {
    expect(check(text, paste)).toMatchObject({ certain: false, cautions: ['sense-turned'] });
  });

  it.each([
    ['“I will not resign, and I have told them so,” Ada Marsh said.', 'I will not resign'],
    ['“I will resign on Friday,” Ada Marsh said.', 'I will resign'],
  ])('is whole where another clause or a mere day is left out: %s', (text, paste) => {
    expect(check(text, paste)).toMatchObject({ kind: 'shortened', certain: true });
  });
});
