import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupQuotes } from '../../../../src/core/quotes/groupQuotes.ts';
import type { Quote } from '../../../../src/core/quotes/quote.ts';

const words = 'We will never give up on the people of this harbour';

/** A quote of a report of its own, by default of an outlet of its own. */
const quote = (
  at: number,
  speaker: string | null,
  text = words,
  more: Partial<Quote> = {},
): Quote => ({
  reportId: `r${at}`,
  start: 0,
  end: text.length,
  text,
  kind: 'direct',
  cue: null,
  speaker: speaker === null ? null : { name: speaker, start: null, end: null },
  through: null,
  quotation: 0,
  setting: null,
  said: null,
  doubt: null,
  outlet: `Outlet ${at}`,
  origin: null,
  url: null,
  published: null,
  ...more,
});
const group = (...quotes: Quote[]) =>
  groupQuotes(quotes).map(({ speaker, otherSpeakers, quotes }) => [
    speaker,
    otherSpeakers.map(({ name }) => name),
    quotes.length,
  ]);

describe('the outlets’ vote on a speaker', () => {
  it('gives a name to words that one leaves nameless or only describes', () => {
    expect(
      group(quote(1, 'Ada Marsh'), quote(2, null), quote(3, 'a spokesman'), quote(4, 'she')),
    ).toEqual([['Ada Marsh', [], 4]]);
  });

  it('is not split by one that names somebody else, and shows it', () => {
    const [utterance] = groupQuotes([
      quote(1, 'Ada Marsh'),
      quote(2, 'Ada Marsh'),
      quote(3, 'Ben Low'),
    ]);
    expect(utterance).toMatchObject({
      speaker: 'Ada Marsh',
      otherSpeakers: [{ name: 'Ben Low', quotes: [{ reportId: 'r3' }] }],
    });
  });

  it('is open where as many name one as the other', () => {
    expect(group(quote(1, 'Ada Marsh'), quote(2, 'Ben Low'), quote(3, null))).toEqual([
      ['Ada Marsh', [], 1],
      ['Ben Low', [], 1],
      [null, [], 1],
    ]);
    expect(
      group(quote(1, 'Ada Marsh'), quote(2, 'Ada Marsh'), quote(3, 'Ben Low'), quote(4, 'Ben Low')),
    ).toHaveLength(2);
  });

  it('has one voice for an agency, however many outlets run its copy', () => {
    const run = (at: number) => quote(at, 'Ada Marsh', words, { origin: 'Sea Wire' });
    expect(group(run(1), run(2), run(3), quote(4, 'Ben Low'))).toHaveLength(2);
  });

  it('leaves two speakers whom one outlet hears both', () => {
    expect(
      group(
        quote(1, 'Ada Marsh'),
        quote(2, 'Ada Marsh', words, { outlet: 'Post' }),
        quote(3, 'Ben Low', words, { outlet: 'Post' }),
      ),
    ).toHaveLength(2);
  });

  it('leaves two speakers of a short phrase', () => {
    expect(
      group(
        quote(1, 'Ada Marsh', 'We will never give up'),
        quote(2, 'Ada Marsh', 'We will never give up'),
        quote(3, 'Ben Low', 'We will never give up'),
      ),
    ).toHaveLength(2);
  });

  it('does not hang on the order of the quotes', () => {
    const voter = fc.tuple(
      fc.constantFrom('Ada Marsh', 'Ben Low', 'Cy Roe', 'a spokesman', null),
      fc.constantFrom(words, words.slice(8), `${words} again`),
      fc.constantFrom('Post', 'Wire', 'Gull', 'Herald'),
    );
    fc.assert(
      fc.property(
        fc.array(voter, { maxLength: 9 }),
        fc.infiniteStream(fc.nat()),
        (voters, keys) => {
          const quotes = voters.map(([speaker, text, outlet], at) =>
            quote(at, speaker, text, { outlet }),
          );
          const shuffled = quotes
            .map((one) => ({ one, key: keys.next().value! }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one);
          expect(groupQuotes(shuffled)).toEqual(groupQuotes(quotes));
        },
      ),
    );
  });
});

describe('the occasion of an utterance', () => {
  it('is what most origins tell, and unknown where two are told equally often', () => {
    const told = (...settings: (string | null)[]) =>
      groupQuotes(settings.map((setting, at) => quote(at, 'Ada Marsh', words, { setting })))[0]!
        .setting;
    expect(told('speech', 'rally', 'speech')).toBe('speech');
    expect(told('speech', null)).toBe('speech');
    expect(told('speech', 'rally')).toBeNull();
  });

  it('goes through a teller only where no report heard the speaker', () => {
    const through = { name: 'Ben Low', start: null, end: null };
    const told = (...tellers: (typeof through | null)[]) =>
      groupQuotes(tellers.map((own, at) => quote(at, 'Ada Marsh', words, { through: own })))[0]!
        .through;
    expect(told(through, through)).toBe('Ben Low');
    expect(told(through, null)).toBeNull();
  });
});

describe('one utterance in other words', () => {
  const together = (a: string, b: string) =>
    group(quote(1, 'Ada Marsh', a), quote(2, 'Ada Marsh', b)).length === 1;

  it.each([
    [
      'We are ready to invite President Roe to Oslo',
      'We are prepared to invite President Roe to come to Oslo',
    ],
    [
      'The harbour has never cheated its crews and is not going to cheat them in this winter',
      'The harbour never cheated its crews and does not plan to cheat them this winter',
    ],
    ['We’re going to build a bridge', 'We are going to build a bridge'],
    ['it won’t be finished before the winter', 'It will not be finished before the winter'],
    [
      'Well, to be honest with you, I am just not ready to sign that at this point',
      'I am just not ready to sign that at this point. We shall see',
    ],
    ['the right conditions', 'For that we need the right conditions in both of our harbours'],
  ])('is “%s” and “%s”', (a, b) => {
    expect(together(a, b)).toBe(true);
  });

  it.each([
    ['We lost 12 boats in this harbour last night', 'We lost 15 boats in this harbour last night'],
    [
      'I will resign from this office in the spring',
      'I will not resign from this office in the spring',
    ],
    [
      'The crews voted on Friday and we respect that vote',
      'The crews voted on Monday and we respect that vote',
    ],
    ['We have three ferries and they sail at noon', 'We have four ferries and they sail at noon'],
    ['I said that the harbour was closed', 'I did not say that the harbour was closed'],
  ])('is not “%s” and “%s”', (a, b) => {
    expect(together(a, b)).toBe(false);
  });

  it('is not what was said on another day, where it is short', () => {
    const on = (at: number, said: string) => quote(at, 'Ada Marsh', 'We sail at noon', { said });
    expect(group(on(1, '2024-03-01'), on(2, '2024-03-05'))).toHaveLength(2);
    expect(group(on(1, '2024-03-01'), on(2, '2024-03-01'))).toHaveLength(1);
  });

  it('is one, however many outlets carry it', () => {
    const many = Array.from({ length: 400 }, (_, at) => quote(at, 'Ada Marsh'));
    expect(group(...many)).toEqual([['Ada Marsh', [], 400]]);
  });
});
