import { describe, expect, it } from 'vitest';
import { quotesOf, spokenIn } from './quotesOf.ts';

describe('a quotation in narrow lines', () => {
  it.each([
    ['alone', '“The pier\nwill be built by 2027, whatever\nit costs,” Ada Marsh said on Friday.'],
    [
      'behind other lines',
      'The pier was promised.\nNobody came.\n“The pier\nwill be built by 2027, whatever\nit costs,” Ada Marsh said on Friday.',
    ],
  ])('is whole, %s', (_, text) => {
    expect(spokenIn(text)).toEqual([
      ['Ada Marsh', 'The pier\nwill be built by 2027, whatever\nit costs,'],
    ]);
  });

  it('goes on with a name at the start of a line where other lines break off', () => {
    const text = '“The pier at\nPort Ellis will be built, whatever\nit costs,” Ada Marsh said.';
    expect(spokenIn(text).map(([, words]) => words.replaceAll('\n', ' '))).toEqual([
      'The pier at Port Ellis will be built, whatever it costs,',
    ]);
  });

  it('leaves one paragraph on each line as they are', () => {
    const text = '“We sail,” Ada Marsh said.\n“We wait\nBen Low came.\nit rained.';
    expect(spokenIn(text)[0]).toEqual(['Ada Marsh', 'We sail,']);
    expect(quotesOf(text).every(({ text }) => !text.includes('Ben Low'))).toBe(true);
  });
});

describe('marks as they should not be', () => {
  it('may stand on the wrong side of a space', () => {
    const text =
      'Ada Marsh said she was "very , very tired " , and that " nobody " wants rope. " We will sail ", she said.';
    expect(spokenIn(text)).toEqual([
      ['Ada Marsh', 'very , very tired'],
      ['Ada Marsh', 'nobody'],
      ['Ada Marsh', 'We will sail'],
    ]);
  });

  it.each([
    '“We sail on Monday,” said Ada Marsh.“We never stop.”',
    '"We sail on Monday,"said Ada Marsh."We never stop."',
    '“We sail on Monday,”said Ada Marsh. “We never stop.”',
  ])('may be glued to the words beside: %s', (text) => {
    expect(spokenIn(text)).toEqual([
      ['Ada Marsh', 'We sail on Monday,'],
      ['Ada Marsh', 'We never stop.'],
    ]);
  });

  it.each([
    '“We sail on Monday”, said Ada Marsh, “and never stop”.',
    '“We sail on Monday”, said Ada Marsh,“and never stop”.',
    '‘We sail on Monday’, said the pilot Ada Marsh, 51, ‘and never stop’.',
  ])('may have the stops behind them: %s', (text) => {
    expect(spokenIn(text)).toEqual([
      ['Ada Marsh', 'We sail on Monday'],
      ['Ada Marsh', 'and never stop'],
    ]);
    expect(new Set(quotesOf(text).map(({ quotation }) => quotation)).size).toBe(1);
  });

  it('may be single ones among elisions', () => {
    const text =
      "‘It's the pilots’ choice,’ said Ben Low. ‘They ain’t fools, an’ they know ’tis true.’";
    expect(spokenIn(text)).toEqual([
      ['Ben Low', "It's the pilots’ choice,"],
      ['Ben Low', 'They ain’t fools, an’ they know ’tis true.'],
    ]);
  });

  it('may be doubled accents and apostrophes', () => {
    expect(spokenIn("``It will sail,'' Ada Marsh said.")).toEqual([['Ada Marsh', 'It will sail,']]);
  });

  it.each([
    ['&ldquo;', '&rdquo;'],
    ['&quot;', '&quot;'],
    ['&#8220;', '&#8221;'],
    ['&#34;', '&#34;'],
    ['&laquo;', '&raquo;'],
  ])('may be spelled as the page’s source has them: %s', (open, close) => {
    const said = 'We&#8217;re ready for the storm &amp; the flood,';
    const text = `${open}${said}${close} said Ada Marsh. ${open}We sail.${close} It rained.`;
    expect(spokenIn(text)).toEqual([
      ['Ada Marsh', said],
      ['Ada Marsh', 'We sail.'],
    ]);
    for (const quote of quotesOf(text)) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });
});
