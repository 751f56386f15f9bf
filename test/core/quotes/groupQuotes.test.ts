import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/findQuotes.ts';
import { groupQuotes } from '../../../src/core/quotes/groupQuotes.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

const quotesIn = (texts: readonly string[]) =>
  texts.flatMap((text, i) =>
    findQuotes(
      readReport({ id: `r${i}`, text, outlet: `Outlet ${i}`, published: `2024-03-0${i + 1}` }),
    ),
  );
const group = (...texts: string[]) =>
  groupQuotes(quotesIn(texts)).filter(({ quotes }) => quotes[0]!.kind !== 'indirect');

describe('one utterance', () => {
  it.each([
    ['the same words', '“The crews are on board and we sail at noon,” Ada Marsh said.'],
    ['cut', '“The crews are on board,” Marsh said.'],
    ['cut to a clause', 'Ada Marsh said that “the crews are on board”.'],
    ['with an ellipsis', '“The crews are on board ... we sail at noon,” Ada Marsh said.'],
    ['with brackets', '“The crews are on board and we sail at [midday] noon,” Ada Marsh said.'],
    ['in other marks and case', '‘the crews are on board and we sail at noon,’ Ms. Marsh said.'],
    ['split', '“The crews are on board,” Ada Marsh said, “and we sail at noon.”'],
  ])('is found again %s', (_, text) => {
    const found = group('“The crews are on board and we sail at noon,” Ada Marsh said.', text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      speaker: 'Ada Marsh',
      text: 'The crews are on board and we sail at noon',
    });
    expect(new Set(found[0]!.quotes.map(({ reportId }) => reportId)).size).toBe(2);
  });

  it('is found again where a report only describes the speaker', () => {
    const found = group(
      '“The crews are on board and we sail at noon,” Ada Marsh said.',
      '“The crews are on board and we sail at noon,” a harbour pilot said.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.speaker).toBe('Ada Marsh');
  });

  it('is not made of a stock phrase in the mouths of one who is named and one who is not', () => {
    const found = group(
      '“I want the crews to be the first to sail out of this old harbour in spring,” Ada Marsh said.',
      '“She is going to be the first to sail out of this old harbour,” a pilot said.',
    );
    expect(found).toHaveLength(2);
  });

  it('has the fullest name that any report gives', () => {
    const found = group(
      '“The crews are on board and we sail,” Ada Jane Marsh said.',
      '“The crews are on board and we sail,” Ada Marsh said.',
      '“The crews are on board and we sail,” Marsh said.',
    );
    expect(found.map(({ speaker }) => speaker)).toEqual(['Ada Jane Marsh']);
    expect(found[0]!.variants).toHaveLength(1);
  });

  it('shows its variants, the fullest first', () => {
    const found = group(
      '“We sail at noon with all the crews,” Ada Marsh said.',
      '“We sail at noon with all the crews and half the freight on board,” Ada Marsh said.',
    );
    expect(found[0]!.variants.map(({ text }) => text)).toEqual([
      'We sail at noon with all the crews and half the freight on board',
      'We sail at noon with all the crews',
    ]);
  });
});

describe('different utterances', () => {
  it('are two people’s, though the words are the same', () => {
    const words = '“We will never give up on the people of this harbour,”';
    expect(
      group(`${words} Ada Marsh said.`, `${words} Ben Low said.`).map(({ speaker }) => speaker),
    ).toEqual(['Ada Marsh', 'Ben Low']);
  });

  it('are those of two people of one surname', () => {
    const words = '“We will never give up on the people of this harbour,”';
    expect(group(`${words} Ada Marsh said.`, `${words} Cy Marsh said.`)).toHaveLength(2);
  });

  it('are other words of the same person', () => {
    expect(
      group('“We sail at noon,” Ada Marsh said.', '“The owners have signed it,” Ada Marsh said.'),
    ).toHaveLength(2);
  });

  it('are told clauses that only resemble each other', () => {
    const told = groupQuotes(
      quotesIn([
        'Ada Marsh said that the crews would sail at noon on Friday.',
        'Ada Marsh said that the crews would rest at home on Sunday.',
      ]),
    );
    expect(told).toHaveLength(2);
  });
});

describe('the order of the quotes', () => {
  const texts = [
    '“The crews are on board and we sail at noon,” Ada Marsh said. “Be there.”',
    'Ada Jane Marsh said “we sail at noon”. Ben Low said that nobody had signed the paper.',
    '“The crews are on board,” Marsh said.\n\n“Nobody has signed,” said Ben Low.',
  ];
  const quotes = quotesIn(texts);

  it('changes nothing, ids included', () => {
    const expected = groupQuotes(quotes);
    fc.assert(
      fc.property(fc.shuffledSubarray(quotes, { minLength: quotes.length }), (shuffled) => {
        expect(groupQuotes(shuffled)).toEqual(expected);
      }),
    );
    expect(new Set(expected.map(({ id }) => id)).size).toBe(expected.length);
  });

  it('loses no quote, whichever are given', () => {
    fc.assert(
      fc.property(fc.subarray(quotes), (some) => {
        const kept = groupQuotes(some).flatMap((utterance) => utterance.quotes);
        expect(kept).toHaveLength(some.length);
        expect(new Set(kept)).toEqual(new Set(some));
      }),
    );
  });
});

describe('the id of an utterance', () => {
  it('is its own, though the same words are said twice, in any order of the reports', () => {
    const quotes = quotesIn([
      'A voice from the pier called “Be my guest”.',
      'Somebody in the hall shouted “Be my guest”.',
      '“We sail on,” Ada Marsh said on 3 March 2024.',
      '“We sail on,” Ada Marsh said on 9 March 2024.',
    ]);
    const ids = (own: typeof quotes) => groupQuotes(own).map(({ id }) => id);
    expect(new Set(ids(quotes)).size).toBe(groupQuotes(quotes).length);
    expect(ids([...quotes].reverse())).toEqual(ids(quotes));
  });
});
